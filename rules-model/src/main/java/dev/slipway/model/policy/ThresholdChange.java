package dev.slipway.model.policy;

import java.util.List;

/**
 * A threshold that a pack of rules sets otherwise than a pack below it, for all or, by a selector, for a class of subjects.
 *
 * @param key dotted: {@code bands.red}
 * @param values one number, or those of a list
 * @param place where the pack says so
 * @param below what held before, and where that was said
 * @param isStandard whether it is the lowest pack, the standard one, whose threshold this is; else it is that of another author
 */
public record ThresholdChange(
        String key, List<Double> values, PolicyPlace place, ThresholdOrigin below, boolean isStandard) {

    public ThresholdChange {
        values = List.copyOf(values);
    }
}
