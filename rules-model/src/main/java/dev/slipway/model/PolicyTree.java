package dev.slipway.model;

import dev.slipway.model.PolicyException.Fault;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the tree of a {@code policy.yaml}, gathering every fault before it refuses. */
final class PolicyTree {

    private static final List<String> SECTIONS = List.of("default", "selectors");
    private static final List<String> CRITERIA = List.of("terminal", "terminalKind", "milestoneKind", "criticality");

    private final List<Fault> faults = new ArrayList<>();
    private final Map<String, List<Double>> known;
    private Map<String, List<Double>> defaults = Map.of();
    private final List<PolicySelector> selectors = new ArrayList<>();

    private PolicyTree(Map<String, List<Double>> known) {
        this.known = new LinkedHashMap<>(known);
    }

    /** Reads a tree whose defaults may add keys to the known ones. */
    static PolicyTree extending(Map<String, List<Double>> known, Map<String, ?> tree) {
        return new PolicyTree(known).read(tree, true);
    }

    /** Reads a tree that may use the known keys only. */
    static PolicyTree overriding(Map<String, List<Double>> known, Map<String, ?> tree) {
        return new PolicyTree(known).read(tree, false);
    }

    Map<String, List<Double>> defaults() {
        return defaults;
    }

    List<PolicySelector> selectors() {
        return selectors;
    }

    private PolicyTree read(Map<String, ?> tree, boolean mayAddKeys) {
        for (String section : tree.keySet()) {
            if (!SECTIONS.contains(section)) {
                fault(section, "unknown key '" + section + "'", hint(section));
            }
        }
        if (tree.containsKey("default")) {
            defaults = new ThresholdGroups(known, mayAddKeys, faults).read("default", tree.get("default"));
            known.putAll(defaults);
        }
        if (tree.containsKey("selectors")) {
            readSelectors(tree.get("selectors"));
        }
        if (!faults.isEmpty()) {
            throw new PolicyException(faults);
        }
        return this;
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
        Map<String, String> criteria = new LinkedHashMap<>();
        Map<String, @Nullable Object> groups = new LinkedHashMap<>();
        selector.forEach((key, value) -> {
            String name = String.valueOf(key);
            if (CRITERIA.contains(name)) {
                criteria.put(name, String.valueOf(value));
            } else {
                groups.put(name, value);
            }
        });
        selectors.add(new PolicySelector(
                Optional.ofNullable(criteria.get("terminal")),
                Optional.ofNullable(criteria.get("terminalKind")),
                Optional.ofNullable(criteria.get("milestoneKind")),
                criticality(path, criteria.get("criticality")),
                new ThresholdGroups(known, false, faults).besides(CRITERIA).read(path, groups)));
    }

    private Optional<Criticality> criticality(String path, @Nullable String word) {
        if (word == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(Criticality.valueOf(word.toUpperCase(Locale.ROOT)));
        } catch (IllegalArgumentException e) {
            fault(path + ".criticality", "unknown criticality '" + word + "'", "known: high, normal, low");
            return Optional.empty();
        }
    }

    private void fault(String path, String message, String hint) {
        faults.add(new Fault(path, message, hint));
    }
}
