package dev.slipway.model.policy;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which thresholds the packs of rules that judge do not agree on, so that nobody takes one judgement for another.
 *
 * @param changed standard thresholds that a pack of an author sets otherwise: dotted keys in their order
 * @param disputed keys that two packs of authors set otherwise than each other, of which the later one holds
 */
public record PackThresholds(List<String> changed, List<String> disputed) {

    private static final PackThresholds NONE = new PackThresholds(List.of(), List.of());

    public PackThresholds {
        changed = List.copyOf(changed);
        disputed = List.copyOf(disputed);
    }

    /** Where packs agree. */
    public static PackThresholds none() {
        return NONE;
    }

    /** Those of the packs that a policy comes from. */
    public static PackThresholds of(Policy policy) {
        Set<String> changed = new TreeSet<>();
        Set<String> disputed = new TreeSet<>();
        policy.changesOfPacks().forEach(change -> (change.isStandard() ? changed : disputed).add(change.key()));
        return new PackThresholds(List.copyOf(changed), List.copyOf(disputed));
    }
}
