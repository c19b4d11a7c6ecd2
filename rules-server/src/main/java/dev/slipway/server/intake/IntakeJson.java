package dev.slipway.server.intake;

import dev.slipway.inputs.ReceivedStatus;
import dev.slipway.inputs.Unmatched;
import dev.slipway.model.status.ScheduleReport;
import dev.slipway.model.status.StatusUpdate;
import dev.slipway.model.status.UnplannedReport;
import dev.slipway.server.alert.Happening;
import dev.slipway.server.alert.ServedAlertJson;
import dev.slipway.server.base.ProblemJson;
import dev.slipway.server.judging.Judging;
import dev.slipway.server.programme.ProgrammeRow;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The answers to those who report. */
@Component
class IntakeJson {

    private final ServedAlertJson alerts;
    private final JsonMapper json;

    IntakeJson(ServedAlertJson alerts, JsonMapper json) {
        this.alerts = alerts;
        this.json = json;
    }

    String answer(String batch, ReceivedStatus read, Judging.Result result, LocalDate today) {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("batch", batch);
        counts(answer, read);
        ProgrammeRow programme = result.programme();
        answer.put("asOf", String.valueOf(programme.judgedOn()));
        answer.put("judged", programme.state().equals(ProgrammeRow.JUDGED));
        if (!programme.reason().isEmpty()) {
            answer.put("reason", programme.reason());
        }
        answer.put("changes", changes(result.happenings()));
        understood(answer, read, today);
        return json.writeValueAsString(answer);
    }

    String preview(ReceivedStatus read, List<Happening> happenings, LocalDate today) {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("dryRun", true);
        counts(answer, read);
        answer.put("problems", read.problems().stream().map(ProblemJson::of).toList());
        answer.put("changes", changes(happenings));
        understood(answer, read, today);
        return json.writeValueAsString(answer);
    }

    private static void counts(Map<String, Object> answer, ReceivedStatus read) {
        long unplanned = read.updates().stream()
                .filter(UnplannedReport.class::isInstance)
                .count();
        long schedules =
                read.updates().stream().filter(ScheduleReport.class::isInstance).count();
        answer.put("accepted", read.updates().size() - unplanned - schedules);
        answer.put("unplanned", unplanned);
    }

    private static void understood(Map<String, Object> answer, ReceivedStatus read, LocalDate today) {
        answer.put(
                "notes",
                Stream.concat(read.notes().stream(), later(read, today).stream())
                        .toList());
        answer.put(
                "unmatched", read.unmatched().stream().map(Unmatched::toString).toList());
        answer.put(
                "reportDates",
                read.updates().stream()
                        .map(StatusUpdate::reportDate)
                        .distinct()
                        .sorted()
                        .map(Object::toString)
                        .toList());
    }

    /** That some are of days to come, which may be a slip of the pen: nothing shows of them until then. */
    private static Optional<String> later(ReceivedStatus read, LocalDate today) {
        List<LocalDate> days = read.updates().stream()
                .map(StatusUpdate::reportDate)
                .filter(day -> day.isAfter(today))
                .sorted()
                .toList();
        return days.stream()
                .findFirst()
                .map(first -> "dated after today, " + today + ": " + days.size() + " of "
                        + read.updates().size()
                        + " reports, the first " + first
                        + "; each counts only from its day on. If the day is wrong, take it"
                        + " back, and send it with the right one");
    }

    private List<?> changes(List<Happening> happenings) {
        return happenings.stream().map(alerts::change).toList();
    }
}
