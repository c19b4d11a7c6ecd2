package dev.slipway.model.policy;

import dev.slipway.model.base.Suggestion;
import dev.slipway.model.programme.Attribute;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the tree of a {@code policy.yaml}, and collects every fault; the sound parts are kept. */
final class PolicyTree {

    private static final List<String> SECTIONS = List.of("default", "selectors");

    private static final String STRICT = "strict";
    private static final String ATTRIBUTES = "attributes";

    private final List<PolicyFault> faults = new ArrayList<>();
    private final Map<String, List<Double>> known;
    private final BandOrder order;
    private final PolicyPlaces places;
    private Map<String, List<Double>> defaults = Map.of();
    private final List<PolicySelector> selectors = new ArrayList<>();
    private final Map<String, String> attributes = new LinkedHashMap<>();

    private PolicyTree(Map<String, List<Double>> known, BandOrder order, PolicyPlaces places) {
        this.known = new LinkedHashMap<>(known);
        this.order = order;
        this.places = places;
    }

    /** Reads a tree whose defaults may add keys to the known ones. */
    static PolicyTree extending(
            Map<String, List<Double>> known, BandOrder order, Map<String, ?> tree, PolicyPlaces places) {
        return new PolicyTree(known, order, places).read(tree, true);
    }

    /** Reads a tree that may use the known keys only. */
    static PolicyTree overriding(
            Map<String, List<Double>> known, BandOrder order, Map<String, ?> tree, PolicyPlaces places) {
        return new PolicyTree(known, order, places).read(tree, false);
    }

    List<PolicyFault> faults() {
        return faults;
    }

    /** The sound parts. */
    PolicyLayer layer() {
        return new PolicyLayer(defaults, selectors, attributes, places);
    }

    private PolicyTree read(Map<String, ?> tree, boolean mayAddKeys) {
        for (String section : tree.keySet()) {
            if (section.equals(STRICT)) {
                checkStrict(tree.get(STRICT), mayAddKeys);
            } else if (section.equals(ATTRIBUTES)) {
                readAttributes(tree.get(ATTRIBUTES), mayAddKeys);
            } else if (!SECTIONS.contains(section)) {
                fault(section, "unknown key '" + section + "'", hint(section));
            }
        }
        if (tree.containsKey("default")) {
            defaults = new ThresholdGroups(known, mayAddKeys, faults).read("default", tree.get("default"));
            faults.addAll(order.faults("default", defaults));
            known.putAll(defaults);
        }
        if (tree.containsKey("selectors")) {
            readSelectors(tree.get("selectors"));
        }
        return this;
    }

    /** A pack of rules says so of itself; what it means is the business of whoever compiles it. */
    private void checkStrict(@Nullable Object value, boolean isOfPack) {
        if (!isOfPack) {
            fault(
                    STRICT,
                    "'strict' is said by rules, not by a programme",
                    "write it into the policy.yaml of the rules");
        } else if (!(value instanceof Boolean)) {
            fault(STRICT, "strict is true or false", "write strict: true");
        }
    }

    /** A pack of rules says which attributes of an office's own it reads, so that a misspelt one is told. */
    private void readAttributes(@Nullable Object value, boolean isOfPack) {
        if (!isOfPack) {
            fault(ATTRIBUTES, "rules say which attributes they read", "write it into the policy.yaml of the rules");
        } else if (value instanceof Map<?, ?> kinds) {
            kinds.forEach((name, kind) -> readAttribute(String.valueOf(name), String.valueOf(kind)));
        } else {
            fault(ATTRIBUTES, "attributes are names and kinds", "attributes: {budget: number}");
        }
    }

    private void readAttribute(String name, String kind) {
        if (Attribute.Kind.of(kind).isPresent()) {
            attributes.put(name, kind);
        } else {
            String message = "'" + kind + "' is no kind of attribute";
            fault(ATTRIBUTES + "." + name, message, Suggestion.of(kind, Attribute.Kind.words()));
        }
    }

    private String hint(String section) {
        boolean isGroup = known.keySet().stream().anyMatch(key -> key.startsWith(section + "."));
        return isGroup ? "write it under default:" : Suggestion.of(section, SECTIONS);
    }

    private void readSelectors(@Nullable Object value) {
        if (!(value instanceof List<?> list)) {
            fault("selectors", "selectors is not a list", "begin each selector with '- '");
            return;
        }
        for (int i = 0; i < list.size(); i++) {
            String path = "selectors." + i;
            if (list.get(i) instanceof Map<?, ?> selector) {
                readSelector(path, selector);
            } else {
                fault(path, "a selector is criteria and thresholds", "{criticality: high, bands: {red: 14}}");
            }
        }
    }

    private void readSelector(String path, Map<?, ?> selector) {
        Map<String, @Nullable Object> groups = new LinkedHashMap<>();
        selector.forEach((key, value) -> {
            if (!SelectorCriteria.KEYS.contains(String.valueOf(key))) {
                groups.put(String.valueOf(key), value);
            }
        });
        Map<String, List<Double>> values = new ThresholdGroups(known, false, faults)
                .alsoSuggesting(SelectorCriteria.KEYS)
                .read(path, groups);
        faults.addAll(order.faults(path, values));
        new CriteriaTree(path, faults)
                .read(selector)
                .ifPresent(criteria -> selectors.add(new PolicySelector(criteria, values, path, places)));
    }

    private void fault(String path, String message, String hint) {
        faults.add(new PolicyFault(path, message, hint));
    }
}
