package dev.slipway.model.policy;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Finds where thresholds were set.
 *
 * @param layers the uppermost first
 */
record PolicyOrigins(List<PolicyLayer> layers) {

    List<ThresholdOrigin> defaults(Collection<String> keys) {
        return keys.stream().map(this::ofDefault).toList();
    }

    List<ThresholdOrigin> under(PolicySelector selector, Collection<String> keys) {
        return keys.stream()
                .map(key -> ofSelector(selector, key).orElseGet(() -> ofDefault(key)))
                .toList();
    }

    private static Optional<ThresholdOrigin> ofSelector(PolicySelector selector, String key) {
        return Optional.ofNullable(selector.values().get(key))
                .map(values -> new ThresholdOrigin(key, values, Optional.of(selector), selector.placeOf(key)));
    }

    private ThresholdOrigin ofDefault(String key) {
        return ofAnyDefault(key).orElseThrow();
    }

    /** None where no layer sets it. */
    Optional<ThresholdOrigin> ofAnyDefault(String key) {
        return layers.stream().flatMap(layer -> ofLayer(layer, key).stream()).findFirst();
    }

    private static Optional<ThresholdOrigin> ofLayer(PolicyLayer layer, String key) {
        return Optional.ofNullable(layer.defaults().get(key))
                .map(values -> new ThresholdOrigin(key, values, Optional.empty(), layer.placeOf(key)));
    }
}
