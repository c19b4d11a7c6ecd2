package dev.slipway.model;

import dev.slipway.model.PolicyException.Fault;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the tree of a {@code policy.yaml} into numbers by dotted key, gathering every fault before it refuses. */
final class PolicyTree {

    private static final Set<String> SECTIONS = Set.of("default", "selectors");
    private static final Set<String> CRITERIA = Set.of("terminal", "terminalKind", "milestoneKind", "criticality");

    private final Optional<Set<String>> known;
    private final List<Fault> faults = new ArrayList<>();
    private final Map<String, List<Double>> defaults = new LinkedHashMap<>();
    private final List<PolicySelector> selectors = new ArrayList<>();

    private PolicyTree(Optional<Set<String>> known) {
        this.known = known;
    }

    /** Reads a tree whose defaults say which keys there are. */
    static PolicyTree read(Map<String, ?> tree) {
        return new PolicyTree(Optional.empty()).readSections(tree);
    }

    /** Reads a tree that may use the known keys only. */
    static PolicyTree read(Map<String, ?> tree, Set<String> known) {
        return new PolicyTree(Optional.of(known)).readSections(tree);
    }

    Map<String, List<Double>> defaults() {
        return defaults;
    }

    List<PolicySelector> selectors() {
        return selectors;
    }

    private PolicyTree readSections(Map<String, ?> tree) {
        tree.forEach((section, value) -> {
            switch (section) {
                case "default" -> readThresholds(section, value, defaults);
                case "selectors" -> readSelectors(value);
                default -> fault(section, "unknown key '" + section + "'", Suggestion.of(section, SECTIONS));
            }
        });
        if (!faults.isEmpty()) {
            throw new PolicyException(faults);
        }
        return this;
    }

    private void readSelectors(Object value) {
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
        Map<String, Object> groups = new LinkedHashMap<>();
        Map<String, String> criteria = new LinkedHashMap<>();
        selector.forEach((key, value) -> {
            if (CRITERIA.contains(String.valueOf(key))) {
                criteria.put(String.valueOf(key), String.valueOf(value));
            } else {
                groups.put(String.valueOf(key), value);
            }
        });
        Map<String, List<Double>> values = new LinkedHashMap<>();
        readThresholds(path, groups, values);
        selectors.add(new PolicySelector(
                Optional.ofNullable(criteria.get("terminal")),
                Optional.ofNullable(criteria.get("terminalKind")),
                Optional.ofNullable(criteria.get("milestoneKind")),
                criticality(path, criteria.get("criticality")),
                values));
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

    private void readThresholds(String path, Object tree, Map<String, List<Double>> into) {
        if (!(tree instanceof Map<?, ?> groups)) {
            fault(path, "thresholds stand in groups", "bands: {amber: 1, red: 30}");
            return;
        }
        groups.forEach((group, entries) -> {
            String groupPath = path + "." + group;
            if (entries instanceof Map<?, ?> numbers) {
                numbers.forEach((name, value) -> readNumbers(groupPath + "." + name, group + "." + name, value, into));
            } else {
                fault(groupPath, "'" + group + "' is not a group of thresholds", groupHint(String.valueOf(group)));
            }
        });
    }

    private String groupHint(String group) {
        return Suggestion.of(
                group,
                known.orElse(Set.of()).stream()
                        .map(key -> key.substring(0, key.indexOf('.')))
                        .distinct()
                        .toList());
    }

    private void readNumbers(String path, String key, Object value, Map<String, List<Double>> into) {
        if (known.isPresent() && !known.get().contains(key)) {
            fault(path, "unknown threshold '" + key + "'", Suggestion.of(key, known.get()));
            return;
        }
        List<Double> numbers = new ArrayList<>();
        for (Object item : value instanceof List<?> list ? list : List.of(value)) {
            number(item)
                    .ifPresentOrElse(
                            numbers::add,
                            () -> fault(
                                    path,
                                    "'" + item + "' is not a number",
                                    "a number, or never for a threshold that nothing reaches"));
        }
        into.put(key, List.copyOf(numbers));
    }

    private static Optional<Double> number(Object item) {
        if (item instanceof Number number && !Double.isNaN(number.doubleValue())) {
            return Optional.of(number.doubleValue());
        }
        return "never".equals(item) ? Optional.of(Double.POSITIVE_INFINITY) : Optional.empty();
    }

    private void fault(String path, String message, String hint) {
        faults.add(new Fault(path, message, hint));
    }
}
