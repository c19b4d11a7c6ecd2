package dev.slipway.model.policy;

import dev.slipway.model.base.Required;
import dev.slipway.model.programme.Attributes;
import dev.slipway.model.programme.Milestone;
import dev.slipway.model.programme.Terminal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * The thresholds that rules judge by: defaults, and selectors that set some of them otherwise for a class of subjects.
 * The first selector that fits wins, and what it leaves out comes from the defaults. A rule pack brings the first
 * policy and with it the keys that there are; a programme's own may change numbers, not invent keys.
 */
public final class Policy {

    private static final Policy EMPTY = new Policy(List.of(), List.of());

    private final List<PolicyLayer> layers;
    private final List<PolicyLayer> packs;
    private final Map<String, List<Double>> defaults;
    private final List<PolicySelector> selectors;
    private final BandOrder order;
    private final Thresholds defaultThresholds;
    private final List<Thresholds> selectorThresholds;

    /** @param packs the layers that are of rule packs, in the same order */
    private Policy(List<PolicyLayer> layers, List<PolicyLayer> packs) {
        this.layers = List.copyOf(layers);
        this.packs = List.copyOf(packs);
        this.defaults = Collections.unmodifiableMap(mergedDefaults(layers));
        this.selectors =
                layers.stream().flatMap(layer -> layer.selectors().stream()).toList();
        this.order = new BandOrder(firstDefaults(layers));
        this.defaultThresholds = new Thresholds(order.nearest(defaults));
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
        return extendedBy(tree, PolicyPlaces.none());
    }

    /**
     * The same, of a file in which each part has its place.
     *
     * @throws PolicyException naming every fault, a selector's key without a default among them
     */
    public Policy extendedBy(Map<String, ?> tree, PolicyPlaces places) {
        return under(PolicyTree.extending(defaults, order, tree, places), true);
    }

    /**
     * This policy with numbers changed as a programme wants them.
     *
     * @param tree as for {@link #extendedBy(Map)}
     * @throws PolicyException naming every fault, a key that this policy does not have among them
     */
    public Policy overriddenBy(Map<String, ?> tree) {
        return overriddenBy(Required.present("policy", tree), PolicyPlaces.none());
    }

    /**
     * The same, of a file in which each part has its place.
     *
     * @throws PolicyException naming every fault, a key that this policy does not have among them
     */
    public Policy overriddenBy(Map<String, ?> tree, PolicyPlaces places) {
        return under(PolicyTree.overriding(defaults, order, tree, places), false);
    }

    /** This policy with a layer over it, whose keys are known to exist. */
    private Policy under(PolicyTree tree, boolean isOfPack) {
        PolicyLayer layer = tree.layer();
        Policy policy = new Policy(onTop(layer, layers), isOfPack ? onTop(layer, packs) : packs);
        if (!tree.faults().isEmpty()) {
            throw new PolicyException(tree.faults(), policy);
        }
        return policy;
    }

    private static List<PolicyLayer> onTop(PolicyLayer layer, List<PolicyLayer> layers) {
        List<PolicyLayer> all = new ArrayList<>(layers);
        all.add(0, layer);
        return all;
    }

    /**
     * Where rule packs set thresholds of packs below them otherwise, the lowest pack first. What a programme sets is its own
     * business, and is not among them.
     */
    public List<ThresholdChange> changesOfPacks() {
        return new PackLayers(packs).changes();
    }

    /** What each file says, the uppermost first: the order in which its selectors are asked. */
    public List<PolicyLayer> layers() {
        return layers;
    }

    /** All keys, dotted. */
    public Set<String> keys() {
        return defaults.keySet();
    }

    /** The office's own attributes that rules read: the kind of each, number, text, date or truth, by its name. */
    public Map<String, String> attributes() {
        Map<String, String> attributes = new TreeMap<>();
        layers.forEach(layer -> layer.attributes().forEach(attributes::putIfAbsent));
        return attributes;
    }

    /** What holds for the programme as a whole. */
    public Thresholds forProgramme() {
        return defaultThresholds;
    }

    /**
     * What holds for a terminal and its capacity.
     *
     * @param known its attributes, with those of the programme where it has none of that name
     */
    public Thresholds forTerminal(Terminal terminal, Attributes known) {
        return thresholds(first(criteria -> criteria.fit(terminal, known)));
    }

    /**
     * What holds for a milestone of the terminal.
     *
     * @param known its attributes, with those of the terminal and the programme where it has none of that name
     */
    public Thresholds forMilestone(Terminal terminal, Milestone milestone, Attributes known) {
        return thresholds(first(criteria -> criteria.fit(terminal, milestone, known)));
    }

    /** Where each threshold that holds for the programme was said, in the order of the keys. */
    public List<ThresholdOrigin> originsForProgramme() {
        return new PolicyOrigins(layers, order).defaults(keys());
    }

    /** Where each threshold that {@linkplain #forTerminal holds for the terminal} was said, in the order of the keys. */
    public List<ThresholdOrigin> originsForTerminal(Terminal terminal, Attributes known) {
        return origins(first(criteria -> criteria.fit(terminal, known)));
    }

    /** Where each threshold that {@linkplain #forMilestone holds for the milestone} was said, in the order of the keys. */
    public List<ThresholdOrigin> originsForMilestone(Terminal terminal, Milestone milestone, Attributes known) {
        return origins(first(criteria -> criteria.fit(terminal, milestone, known)));
    }

    private OptionalInt first(Predicate<SelectorCriteria> fit) {
        for (int i = 0; i < selectors.size(); i++) {
            if (fit.test(selectors.get(i).criteria())) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    private Thresholds thresholds(OptionalInt selector) {
        return selector.isPresent() ? selectorThresholds.get(selector.getAsInt()) : defaultThresholds;
    }

    private List<ThresholdOrigin> origins(OptionalInt selector) {
        return selector.isPresent()
                ? new PolicyOrigins(layers, order).under(selectors.get(selector.getAsInt()), keys())
                : originsForProgramme();
    }

    private Thresholds merged(Map<String, List<Double>> values) {
        Map<String, List<Double>> merged = new LinkedHashMap<>(defaults);
        merged.putAll(values);
        return new Thresholds(order.nearest(merged));
    }

    private static Map<String, List<Double>> mergedDefaults(List<PolicyLayer> layers) {
        Map<String, List<Double>> merged = new LinkedHashMap<>();
        IntStream.range(0, layers.size())
                .map(i -> layers.size() - 1 - i)
                .forEach(lowestFirst -> merged.putAll(layers.get(lowestFirst).defaults()));
        return merged;
    }

    /** What the lowest layer says that has a key: that of the rules that brought it. */
    private static Map<String, List<Double>> firstDefaults(List<PolicyLayer> layers) {
        Map<String, List<Double>> first = new LinkedHashMap<>();
        layers.forEach(layer -> first.putAll(layer.defaults()));
        return first;
    }

    /** All numbers and selectors in their order; equal texts mean equal judgements. */
    @Override
    public String toString() {
        return defaults + " " + selectors;
    }
}
