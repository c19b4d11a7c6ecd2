package dev.slipway.server.page;

import dev.slipway.inputs.ReceivedStatus;
import dev.slipway.model.dates.DateWindow;
import dev.slipway.model.programme.MilestoneId;
import dev.slipway.model.status.ActualReport;
import dev.slipway.model.status.CapacityReading;
import dev.slipway.model.status.MilestoneUpdate;
import dev.slipway.model.status.StatusUpdate;
import dev.slipway.model.status.UnplannedReport;
import dev.slipway.model.words.Words;
import dev.slipway.server.page.view.Dropped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The reports of a file as they are understood, each in words. */
record UnderstoodReports(Words words) {

    private static final int MOST = 200;

    List<Dropped.Report> of(ReceivedStatus read) {
        return read.updates().stream().limit(MOST).map(this::report).toList();
    }

    private Dropped.Report report(StatusUpdate update) {
        return new Dropped.Report(
                update.provenance().toString(), words.date(update.reportDate()), subject(update), says(update));
    }

    private static String subject(StatusUpdate update) {
        return update instanceof UnplannedReport unplanned
                ? unplanned.name()
                : update.reportedMilestone().map(MilestoneId::toString).orElse(update.terminal());
    }

    private String says(StatusUpdate update) {
        if (update instanceof MilestoneUpdate milestone) {
            return says(milestone);
        }
        if (update instanceof CapacityReading reading) {
            return says(reading);
        }
        return words.text("dropped.unplanned");
    }

    private String says(CapacityReading reading) {
        String said =
                words.text(reading.basis().phrase()) + " " + words.number(reading.value()) + " " + reading.measure();
        return reading.period().isKnown() ? said + " · " + words.date(reading.period()) : said;
    }

    private String says(MilestoneUpdate update) {
        List<String> parts = new ArrayList<>();
        update.state().ifPresent(state -> parts.add(words.text(state.key())));
        update.health().ifPresent(health -> parts.add(words.text("health." + health.word())));
        update.deadline().ifPresent(date -> parts.add(dated("dropped.deadline", date)));
        update.forecast().ifPresent(date -> parts.add(dated("dropped.forecast", date)));
        update.actual().ifPresent(actual -> parts.add(actual(actual)));
        update.percent().ifPresent(percent -> parts.add(words.number(percent) + "%"));
        if (!update.note().isEmpty()) {
            parts.add(update.note());
        }
        return String.join(" · ", parts);
    }

    private String actual(ActualReport actual) {
        return actual instanceof ActualReport.Happened happened
                ? dated("dropped.actual", happened.when())
                : words.text("dropped.withdrawn");
    }

    private String dated(String key, DateWindow date) {
        return words.text(key, Map.of("date", date.isKnown() ? date : date.text()));
    }
}
