package dev.slipway.model.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds where packs set thresholds of packs below them.
 *
 * @param layers those of packs, the uppermost first
 */
record PackLayers(List<PolicyLayer> layers) {

    List<ThresholdChange> changes() {
        List<ThresholdChange> changes = new ArrayList<>();
        for (int i = layers.size() - 2; i >= 0; i--) {
            PolicyLayer layer = layers.get(i);
            List<PolicyLayer> below = layers.subList(i + 1, layers.size());
            layer.defaults().forEach((key, values) -> change(key, values, layer.placeOf(key), below)
                    .ifPresent(changes::add));
            for (PolicySelector selector : layer.selectors()) {
                selector.values().forEach((key, values) -> change(
                                key, values, selector.placeOf(key), ofOthers(layer, key, below))
                        .ifPresent(changes::add));
            }
        }
        return changes;
    }

    /** None where a pack speaks of a threshold that it sets itself: that is said where it does so. */
    private static List<PolicyLayer> ofOthers(PolicyLayer layer, String key, List<PolicyLayer> below) {
        return layer.defaults().containsKey(key) ? List.of() : below;
    }

    private Optional<ThresholdChange> change(
            String key, List<Double> values, PolicyPlace place, List<PolicyLayer> below) {
        return PolicyOrigins.written(below, key)
                .filter(origin -> !origin.values().equals(values))
                .map(origin -> new ThresholdChange(key, values, place, origin, isStandard(key, below)));
    }

    private static boolean isStandard(String key, List<PolicyLayer> below) {
        return below.subList(0, below.size() - 1).stream()
                .noneMatch(layer -> layer.defaults().containsKey(key));
    }
}
