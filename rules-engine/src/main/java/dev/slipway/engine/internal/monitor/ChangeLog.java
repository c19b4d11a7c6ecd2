package dev.slipway.engine.internal.monitor;

import dev.slipway.engine.internal.session.AlertOrder;
import dev.slipway.model.alerts.Alert;
import dev.slipway.model.alerts.AlertChange;
import dev.slipway.model.status.StatusUpdate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Gathers what changes in several steps into one change for each entry. */
final class ChangeLog {

    private final Map<String, AlertChange> changes = new HashMap<>();

    /** Adds a step; an entry that is back where it was before the first step has not changed. */
    void add(String entry, Optional<Alert> before, Optional<Alert> now, Optional<StatusUpdate> cause) {
        if (before.equals(now)) {
            return;
        }
        AlertChange earlier = changes.remove(entry);
        if (earlier == null) {
            changes.put(entry, new AlertChange(before, now, cause));
        } else if (!earlier.before().equals(now)) {
            changes.put(entry, new AlertChange(earlier.before(), now, cause));
        }
    }

    List<AlertChange> inOrder(AlertOrder order) {
        return order.sorted(changes.values(), AlertChange::alert);
    }
}
