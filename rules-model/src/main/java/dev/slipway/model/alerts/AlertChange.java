package dev.slipway.model.alerts;

import dev.slipway.model.status.StatusUpdate;
import java.util.Optional;

/**
 * The change of one alert; the alerts before and now have the same fingerprint.
 *
 * @param before the alert as it was, empty where it is raised
 * @param now the alert as it is, empty where it is cleared
 * @param cause the report that last changed it; empty where days that passed did
 */
public record AlertChange(Optional<Alert> before, Optional<Alert> now, Optional<StatusUpdate> cause) {

    /** What can become of an alert. */
    public enum Kind {
        RAISED,
        CHANGED,
        CLEARED
    }

    /** Refuses a change of nothing, one that changes nothing, and one from an alert to another. */
    public AlertChange {
        if (before.equals(now)) {
            throw new IllegalArgumentException("nothing changed");
        }
        if (before.isPresent()
                && now.isPresent()
                && !before.get().fingerprint().equals(now.get().fingerprint())) {
            throw new IllegalArgumentException("two alerts, not one that changed");
        }
    }

    public Kind kind() {
        if (before.isEmpty()) {
            return Kind.RAISED;
        }
        return now.isPresent() ? Kind.CHANGED : Kind.CLEARED;
    }

    /** The alert as it is; where it is cleared, as it was. */
    public Alert alert() {
        return now.or(() -> before).orElseThrow();
    }

    public String fingerprint() {
        return alert().fingerprint();
    }
}
