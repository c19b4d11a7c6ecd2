package dev.slipway.model.alerts;

import dev.slipway.model.status.StatusUpdate;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The change of an entry on a day: another rule may head it after than before.
 *
 * @param on the first as-of day for which it is so
 * @param before the alert as of the day before; empty where it was raised
 * @param after the alert as of the day; empty where it was cleared
 * @param causes the reports of the day that did it; empty where the calendar alone did
 */
public record AlertEvent(LocalDate on, Optional<Alert> before, Optional<Alert> after, List<StatusUpdate> causes) {

    public AlertEvent {
        causes = List.copyOf(causes);
        if (before.isEmpty() && after.isEmpty()) {
            throw new IllegalArgumentException(
                    "an event is about an alert that was open before it or is open after it");
        }
    }

    public AlertChange.Kind kind() {
        return AlertChange.kind(before, after);
    }

    /** The alert as it is after the event; where it was cleared, as it last was. */
    public Alert alert() {
        return after.or(() -> before).orElseThrow();
    }
}
