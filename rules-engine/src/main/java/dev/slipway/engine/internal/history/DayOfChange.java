package dev.slipway.engine.internal.history;

import dev.slipway.model.alerts.Alert;
import dev.slipway.model.alerts.AlertEvent;
import dev.slipway.model.status.MilestoneUpdate;
import dev.slipway.model.status.StatusUpdate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A day, and the changes on it. Changes that would also come without any report come from the calendar; the rest come
 * from the reports. A change by the calendar is listed only if the severity is new: one more day late is not listed. A
 * change by reports is listed if the severity, the days or the message of the alert changes.
 *
 * @param yesterday the headlines as of the day before, by the fingerprint of their entry
 * @param today the headlines as of the day
 * @param silent the headlines as of the day without the reports of the day
 * @param reports the reports of the day
 */
record DayOfChange(
        LocalDate day,
        Map<String, Alert> yesterday,
        Map<String, Alert> today,
        Map<String, Alert> silent,
        List<StatusUpdate> reports) {

    List<AlertEvent> events() {
        List<AlertEvent> events = new ArrayList<>();
        for (Alert alert : today.values()) {
            Optional<Alert> before = in(yesterday, alert);
            Optional<Alert> unreported = in(silent, alert);
            boolean isReported =
                    unreported.filter(other -> sayTheSame(other, alert)).isEmpty();
            if (before.isEmpty() || before.get().severity() != alert.severity()) {
                boolean isByCalendar = unreported
                        .filter(other -> other.severity() == alert.severity())
                        .isPresent();
                events.add(event(before, Optional.of(alert), isByCalendar));
            } else if (isReported) {
                events.add(event(before, Optional.of(alert), false));
            }
        }
        for (Alert alert : yesterday.values()) {
            if (in(today, alert).isEmpty()) {
                events.add(event(
                        Optional.of(alert), Optional.empty(), in(silent, alert).isEmpty()));
            }
        }
        return events;
    }

    private AlertEvent event(Optional<Alert> before, Optional<Alert> after, boolean isByCalendar) {
        List<StatusUpdate> causes =
                isByCalendar ? List.of() : causes(after.or(() -> before).orElseThrow());
        return new AlertEvent(day, before, after, causes);
    }

    /** The reports that the alert rests on; else those on its subject; else all of the day. */
    private List<StatusUpdate> causes(Alert alert) {
        List<StatusUpdate> inEvidence = reports(report ->
                alert.evidence().stream().anyMatch(item -> item.where().equals(report.provenance())));
        if (!inEvidence.isEmpty()) {
            return inEvidence;
        }
        List<StatusUpdate> onSubject = reports(report -> speaksOf(report, alert.subject()));
        return onSubject.isEmpty() ? reports : onSubject;
    }

    private List<StatusUpdate> reports(Predicate<StatusUpdate> wanted) {
        return reports.stream().filter(wanted).toList();
    }

    private static boolean speaksOf(StatusUpdate report, String subject) {
        return report.terminal().equals(subject)
                || (report instanceof MilestoneUpdate update
                        && update.milestone().toString().equals(subject));
    }

    private static boolean sayTheSame(Alert one, Alert other) {
        return one.severity() == other.severity()
                && one.days().equals(other.days())
                && one.message().equals(other.message());
    }

    private static Optional<Alert> in(Map<String, Alert> alerts, Alert alert) {
        return Optional.ofNullable(alerts.get(alert.entry().fingerprint()));
    }
}
