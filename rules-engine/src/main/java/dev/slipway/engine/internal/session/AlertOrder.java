package dev.slipway.engine.internal.session;

import dev.slipway.model.alerts.Alert;
import dev.slipway.model.alerts.Headlines;
import dev.slipway.model.base.Severity;
import dev.slipway.model.programme.Programme;
import dev.slipway.model.programme.Terminal;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The order in which the alerts on a programme are listed: the most severe first, then that of the most days. */
public final class AlertOrder {

    // Findings that share a fingerprint are merged in order, so nothing may be left to chance.
    private static final Comparator<Ranked<?>> ORDER = Comparator.<Ranked<?>, Severity>comparing(
                    ranked -> ranked.alert().severity())
            .thenComparing(Comparator.<Ranked<?>>comparingInt(Ranked::days).reversed())
            .thenComparingInt(Ranked::position)
            .thenComparing(ranked -> ranked.alert().subject())
            .thenComparing(ranked -> ranked.alert().rule())
            .thenComparing(ranked -> ranked.alert().about())
            .thenComparing(ranked -> ranked.alert().message())
            .thenComparing(ranked -> ranked.alert().toString());

    private final Map<String, Integer> positions = new HashMap<>();

    /** What decides between most alerts is worked out once for each, not for each pair. */
    private record Ranked<T>(T item, Alert alert, int days, int position) {}

    public AlertOrder(Programme programme) {
        for (Terminal terminal : programme.terminals()) {
            positions.put(terminal.lastingId(), positions.size());
        }
    }

    /** Things that each have an alert, in the order of these. */
    public <T> List<T> sorted(Collection<T> items, Function<T, Alert> alertOf) {
        return items.stream()
                .map(item -> ranked(item, alertOf.apply(item)))
                .sorted(ORDER)
                .map(Ranked::item)
                .toList();
    }

    private <T> Ranked<T> ranked(T item, Alert alert) {
        return new Ranked<>(item, alert, Headlines.mostDays(alert), positions.getOrDefault(alert.terminal(), -1));
    }

    /** One alert for each fingerprint, in order. */
    public List<Alert> merged(Collection<Alert> alerts) {
        if (alerts.size() < 2) {
            return List.copyOf(alerts);
        }
        Map<String, Alert> merged = new LinkedHashMap<>();
        sorted(alerts, alert -> alert)
                .forEach(alert -> merged.merge(alert.fingerprint(), alert, Alert::withEvidenceOf));
        return List.copyOf(merged.values());
    }
}
