package dev.slipway.model.policy;

import java.util.List;
import java.util.Optional;

/**
 * A threshold as it holds for one subject, and where that was said.
 *
 * @param key dotted: {@code bands.red}
 * @param values one number, or those of a list
 * @param selector the one that says it; empty where it is a default
 */
public record ThresholdOrigin(String key, List<Double> values, Optional<PolicySelector> selector, PolicyPlace place) {

    public ThresholdOrigin {
        values = List.copyOf(values);
    }

    /** The first word of its key: {@code bands}. */
    String group() {
        return key.substring(0, key.indexOf('.'));
    }

    /** This threshold where the number of another one holds for it. */
    ThresholdOrigin heldBy(ThresholdOrigin other) {
        return new ThresholdOrigin(key, other.values, other.selector, other.place);
    }
}
