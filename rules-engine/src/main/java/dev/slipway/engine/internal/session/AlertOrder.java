package dev.slipway.engine.internal.session;

import dev.slipway.model.alerts.Alert;
import dev.slipway.model.programme.Programme;
import dev.slipway.model.programme.Terminal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** The order in which the alerts on a programme are listed: that of {@link dev.slipway.model.alerts.Assessment}. */
public final class AlertOrder implements Comparator<Alert> {

    // Findings that share a fingerprint are merged in order, so nothing may be left to chance.
    private static final Comparator<Alert> WITHIN_TERMINAL = Comparator.comparing(Alert::severity)
            .thenComparing(Alert::rule)
            .thenComparing(Alert::subject)
            .thenComparing(Alert::about)
            .thenComparing(Alert::message)
            .thenComparing(Alert::toString);

    private final Map<String, Integer> positions = new HashMap<>();

    public AlertOrder(Programme programme) {
        for (Terminal terminal : programme.terminals()) {
            positions.put(terminal.id(), positions.size());
        }
    }

    @Override
    public int compare(Alert one, Alert other) {
        int byTerminal = Integer.compare(position(one), position(other));
        return byTerminal != 0 ? byTerminal : WITHIN_TERMINAL.compare(one, other);
    }

    private int position(Alert alert) {
        return positions.getOrDefault(alert.terminal(), -1);
    }

    /** One alert for each fingerprint, in order. */
    public List<Alert> merged(Collection<Alert> alerts) {
        NavigableMap<Integer, List<Alert>> byTerminal = new TreeMap<>();
        for (Alert alert : alerts) {
            byTerminal
                    .computeIfAbsent(position(alert), position -> new ArrayList<>())
                    .add(alert);
        }
        Map<String, Alert> merged = new LinkedHashMap<>();
        for (List<Alert> raised : byTerminal.values()) {
            raised.sort(WITHIN_TERMINAL);
            raised.forEach(alert -> merged.merge(alert.fingerprint(), alert, Alert::withEvidenceOf));
        }
        return List.copyOf(merged.values());
    }
}
