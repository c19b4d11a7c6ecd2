package dev.slipway.model.policy;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Finds where thresholds were said.
 *
 * @param layers the uppermost first
 */
record PolicyOrigins(List<PolicyLayer> layers) {

    List<ThresholdOrigin> defaults(Collection<String> keys) {
        return keys.stream().map(this::ofDefault).toList();
    }

    List<ThresholdOrigin> under(PolicySelector selector, Collection<String> keys) {
        return keys.stream()
                .map(key -> selector.values().containsKey(key) ? ofSelector(selector, key) : ofDefault(key))
                .toList();
    }

    private static ThresholdOrigin ofSelector(PolicySelector selector, String key) {
        return new ThresholdOrigin(key, selector.values().get(key), Optional.of(selector), selector.placeOf(key));
    }

    private ThresholdOrigin ofDefault(String key) {
        PolicyLayer layer = layers.stream()
                .filter(upper -> upper.defaults().containsKey(key))
                .findFirst()
                .orElseThrow();
        return new ThresholdOrigin(key, layer.defaults().get(key), Optional.empty(), layer.placeOf(key));
    }
}
