package dev.slipway.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The thresholds that rules judge by: defaults, and selectors that set some of them otherwise for a class of subjects.
 * The first selector that fits wins, and what it leaves out comes from the defaults. A rule pack brings the first
 * policy and with it the keys that there are; a programme's own may change numbers, not invent keys.
 */
public final class Policy {

    private static final Policy EMPTY = new Policy(Map.of(), List.of());

    private final Map<String, List<Double>> defaults;
    private final List<PolicySelector> selectors;
    private final Thresholds defaultThresholds;
    private final List<Thresholds> selectorThresholds;

    private Policy(Map<String, List<Double>> defaults, List<PolicySelector> selectors) {
        this.defaults = Collections.unmodifiableMap(defaults);
        this.selectors = List.copyOf(selectors);
        this.defaultThresholds = new Thresholds(defaults);
        this.selectorThresholds =
                selectors.stream().map(selector -> merged(selector.values())).toList();
    }

    /** The policy without a threshold, to {@linkplain #extendedBy extend} by that of a rule pack. */
    public static Policy empty() {
        return EMPTY;
    }

    /**
     * This policy with the keys and numbers of a rule pack added to it.
     *
     * @param tree the keys {@code default} and {@code selectors} as {@code policy.yaml} has them: maps, lists, numbers
     * @throws PolicyException naming every fault, a selector's key without a default among them
     */
    public Policy extendedBy(Map<String, ?> tree) {
        return layered(PolicyTree.extending(defaults, tree));
    }

    /**
     * This policy with numbers changed as a programme wants them.
     *
     * @param tree as for {@link #extendedBy}
     * @throws PolicyException naming every fault, a key that this policy does not have among them
     */
    public Policy overriddenBy(Map<String, ?> tree) {
        return layered(PolicyTree.overriding(defaults, tree));
    }

    /** All keys, dotted. */
    public Set<String> keys() {
        return defaults.keySet();
    }

    /** What holds for the programme as a whole. */
    public Thresholds forProgramme() {
        return defaultThresholds;
    }

    /** What holds for a terminal and its capacity. */
    public Thresholds forTerminal(Terminal terminal) {
        return first(selector -> selector.fits(terminal));
    }

    /** What holds for a milestone of the terminal. */
    public Thresholds forMilestone(Terminal terminal, Milestone milestone) {
        return first(selector -> selector.fits(terminal, milestone));
    }

    private Thresholds first(Predicate<PolicySelector> fits) {
        for (int i = 0; i < selectors.size(); i++) {
            if (fits.test(selectors.get(i))) {
                return selectorThresholds.get(i);
            }
        }
        return defaultThresholds;
    }

    private Policy layered(PolicyTree upper) {
        List<PolicySelector> all = new ArrayList<>(upper.selectors());
        all.addAll(selectors);
        return new Policy(mergedValues(upper.defaults()), all);
    }

    private Thresholds merged(Map<String, List<Double>> values) {
        return new Thresholds(mergedValues(values));
    }

    private Map<String, List<Double>> mergedValues(Map<String, List<Double>> values) {
        Map<String, List<Double>> merged = new LinkedHashMap<>(defaults);
        merged.putAll(values);
        return merged;
    }

    /** All numbers and selectors in their order; equal texts mean equal judgements. */
    @Override
    public String toString() {
        return defaults + " " + selectors;
    }
}
