package dev.slipway.model.policy;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A class of subjects and the thresholds that hold for it.
 *
 * @param criteria which subjects it fits
 * @param values by dotted key
 * @param path of the selector in its file: {@code selectors.0}
 * @param places where each part of that file is
 */
public record PolicySelector(
        SelectorCriteria criteria, Map<String, List<Double>> values, String path, PolicyPlaces places) {

    public PolicySelector {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    public PolicyPlace place() {
        return places.of(path);
    }

    /** The place of one of its thresholds, or of one of its criteria. */
    public PolicyPlace placeOf(String key) {
        return places.of(path + "." + key);
    }

    /** Criteria and values: equal texts mean equal judgements, wherever they are written. */
    @Override
    public String toString() {
        return "{" + criteria + "} " + values;
    }
}
