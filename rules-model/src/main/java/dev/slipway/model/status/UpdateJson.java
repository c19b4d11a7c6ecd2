package dev.slipway.model.status;

import dev.slipway.model.dates.DateJson;
import dev.slipway.model.dates.DateWindow;
import dev.slipway.model.json.JsonWriter;
import java.util.Locale;
import java.util.Optional;

/** Writes a report with the keys of status files; what is empty is left out. */
final class UpdateJson {

    static final String WITHDRAWN = "withdrawn";
    static final String ABSENT = "absent";

    private final JsonWriter json;

    private UpdateJson(JsonWriter json) {
        this.json = json;
    }

    static void write(StatusUpdate update, JsonWriter json) {
        UpdateJson writing = new UpdateJson(json);
        json.member("report_date", update.reportDate().toString());
        if (update instanceof MilestoneUpdate report) {
            writing.milestone(report);
        } else if (update instanceof CapacityReading reading) {
            writing.capacity(reading);
        } else if (update instanceof UnplannedReport item) {
            writing.unplanned(item);
        } else if (update instanceof ScheduleReport schedule) {
            ScheduleJson.write(schedule, json);
        }
        json.memberUnlessEmpty("source", update.source());
        json.provenance(update.provenance());
    }

    private void milestone(MilestoneUpdate report) {
        json.member("terminal", report.milestone().terminal());
        json.member("milestone", report.milestone().milestone());
        if (report.sequence() != 0) {
            json.member("sequence", report.sequence());
        }
        state(report.state());
        report.health().ifPresent(health -> json.member("health", health.word()));
        json.memberUnlessEmpty("stage", report.stage());
        date("start", report.start());
        date("deadline", report.deadline());
        date("forecast", report.forecast());
        report.actual().ifPresent(this::actual);
        report.percent().ifPresent(percent -> json.member("percent", percent));
        report.totalFloat().ifPresent(days -> json.member("float", days));
        if (!report.scheduledAfter().isEmpty()) {
            json.array("scheduled_after", report.scheduledAfter(), id -> json.text(id.toString()));
        }
        json.memberUnlessEmpty("evidence", report.evidence());
        json.memberUnlessEmpty("author", report.author());
        json.memberUnlessEmpty("note", report.note());
        report.attributes().writeTo(json);
    }

    private void actual(ActualReport actual) {
        if (actual instanceof ActualReport.Happened happened) {
            date("actual", happened.when());
        } else {
            json.member("actual", actual instanceof ActualReport.Withdrawn ? WITHDRAWN : ABSENT);
        }
    }

    private void capacity(CapacityReading reading) {
        json.member("terminal", reading.terminal());
        json.member("measure", reading.measure());
        json.member("basis", reading.basis().name().toLowerCase(Locale.ROOT));
        json.member("value", reading.value());
        date("period", reading.period());
    }

    private void unplanned(UnplannedReport item) {
        json.member("unplanned", item.name());
        state(item.state());
        date("deadline", item.deadline());
        date("forecast", item.forecast());
        date("actual", item.actual());
    }

    private void state(Optional<State> state) {
        state.ifPresent(stated -> json.member("state", stated.word()));
    }

    private void date(String name, Optional<DateWindow> date) {
        date.ifPresent(window -> date(name, window));
    }

    private void date(String name, DateWindow window) {
        DateJson.writeToBeRead(json, name, window, Optional.empty());
    }
}
