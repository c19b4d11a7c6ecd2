package dev.slipway.engine.internal.session;

import dev.slipway.model.alerts.Alert;
import dev.slipway.model.alerts.Headlines;
import dev.slipway.model.programme.Programme;
import dev.slipway.model.programme.Terminal;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The order in which the alerts on a programme are listed: the most severe first, then that of the most days. */
public final class AlertOrder implements Comparator<Alert> {

    private final Map<String, Integer> positions = new HashMap<>();
    private final Comparator<Alert> order;

    public AlertOrder(Programme programme) {
        for (Terminal terminal : programme.terminals()) {
            positions.put(terminal.lastingId(), positions.size());
        }
        // Findings that share a fingerprint are merged in order, so nothing may be left to chance.
        order = Comparator.comparing(Alert::severity)
                .thenComparing(Comparator.comparingInt(Headlines::mostDays).reversed())
                .thenComparingInt(this::position)
                .thenComparing(Alert::subject)
                .thenComparing(Alert::rule)
                .thenComparing(Alert::about)
                .thenComparing(Alert::message)
                .thenComparing(Alert::toString);
    }

    @Override
    public int compare(Alert one, Alert other) {
        return order.compare(one, other);
    }

    private int position(Alert alert) {
        return positions.getOrDefault(alert.terminal(), -1);
    }

    /** One alert for each fingerprint, in order. */
    public List<Alert> merged(Collection<Alert> alerts) {
        if (alerts.size() < 2) {
            return List.copyOf(alerts);
        }
        Map<String, Alert> merged = new LinkedHashMap<>();
        alerts.stream().sorted(order).forEach(alert -> merged.merge(alert.fingerprint(), alert, Alert::withEvidenceOf));
        return List.copyOf(merged.values());
    }
}
