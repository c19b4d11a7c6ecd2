package dev.slipway.model.policy;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What one {@code policy.yaml} says.
 *
 * @param defaults by dotted key
 * @param selectors in their order
 * @param attributes the kinds of the office's own attributes that rules read, by their names
 * @param places where each part of it is
 */
public record PolicyLayer(
        Map<String, List<Double>> defaults,
        List<PolicySelector> selectors,
        Map<String, String> attributes,
        PolicyPlaces places) {

    public PolicyLayer {
        defaults = Collections.unmodifiableMap(new LinkedHashMap<>(defaults));
        selectors = List.copyOf(selectors);
        attributes = Map.copyOf(attributes);
    }

    /** The file that says it; empty where none does. */
    public String file() {
        return places.of("").file();
    }

    /** The place of a key under {@code default}. */
    public PolicyPlace placeOf(String key) {
        return places.of("default." + key);
    }
}
