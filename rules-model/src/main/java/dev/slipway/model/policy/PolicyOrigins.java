package dev.slipway.model.policy;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Finds where thresholds were set.
 *
 * @param layers the uppermost first
 */
record PolicyOrigins(List<PolicyLayer> layers, BandOrder order) {

    List<ThresholdOrigin> defaults(Collection<String> keys) {
        return nearest(keys.stream().map(this::ofDefault).toList());
    }

    List<ThresholdOrigin> under(PolicySelector selector, Collection<String> keys) {
        return nearest(keys.stream()
                .map(key -> ofSelector(selector, key).orElseGet(() -> ofDefault(key)))
                .toList());
    }

    /** As they hold: where red is nearer than the amber that somebody wrote, red says so of both. */
    private List<ThresholdOrigin> nearest(List<ThresholdOrigin> written) {
        Map<String, List<Double>> holding = order.nearest(
                written.stream().collect(Collectors.toMap(ThresholdOrigin::key, ThresholdOrigin::values)));
        return written.stream()
                .map(origin -> {
                    List<Double> held = Objects.requireNonNull(holding.get(origin.key()));
                    return held.equals(origin.values()) ? origin : origin.heldBy(graver(origin, held, written));
                })
                .toList();
    }

    private static ThresholdOrigin graver(ThresholdOrigin milder, List<Double> held, List<ThresholdOrigin> written) {
        return written.stream()
                .filter(each ->
                        each.group().equals(milder.group()) && each.values().equals(held))
                .findFirst()
                .orElse(milder);
    }

    private static Optional<ThresholdOrigin> ofSelector(PolicySelector selector, String key) {
        return Optional.ofNullable(selector.values().get(key))
                .map(values -> new ThresholdOrigin(key, values, Optional.of(selector), selector.placeOf(key)));
    }

    private ThresholdOrigin ofDefault(String key) {
        return written(layers, key).orElseThrow();
    }

    /** The default of a key as the uppermost layer that has it writes it; none where no layer does. */
    static Optional<ThresholdOrigin> written(List<PolicyLayer> layers, String key) {
        return layers.stream().flatMap(layer -> ofLayer(layer, key).stream()).findFirst();
    }

    private static Optional<ThresholdOrigin> ofLayer(PolicyLayer layer, String key) {
        return Optional.ofNullable(layer.defaults().get(key))
                .map(values -> new ThresholdOrigin(key, values, Optional.empty(), layer.placeOf(key)));
    }
}
