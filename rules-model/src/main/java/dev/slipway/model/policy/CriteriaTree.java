package dev.slipway.model.policy;

import dev.slipway.model.programme.Criticality;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads the criteria of one selector; a single value is a list of one. */
final class CriteriaTree {

    private static final String ATTRIBUTES = "attributes";

    private final String path;
    private final List<PolicyFault> faults;
    private boolean isSound = true;

    /** @param faults takes every fault that is found */
    CriteriaTree(String path, List<PolicyFault> faults) {
        this.path = path;
        this.faults = faults;
    }

    /** The criteria; none where one of them is faulty, since without it the selector would fit too much. */
    Optional<SelectorCriteria> read(Map<?, ?> selector) {
        SelectorCriteria criteria = new SelectorCriteria(
                texts(selector, "terminal"),
                texts(selector, "milestone"),
                texts(selector, "terminalKind"),
                texts(selector, "milestoneKind"),
                criticalities(texts(selector, "criticality")),
                attributes(selector));
        return isSound ? Optional.of(criteria) : Optional.empty();
    }

    private AttributePatterns attributes(Map<?, ?> selector) {
        if (!selector.containsKey(ATTRIBUTES)) {
            return AttributePatterns.none();
        }
        Map<String, List<String>> patterns = new TreeMap<>();
        if (selector.get(ATTRIBUTES) instanceof Map<?, ?> names && !names.isEmpty()) {
            names.forEach((name, value) -> patterns.put(String.valueOf(name), texts(ATTRIBUTES + "." + name, value)));
        } else {
            fault(ATTRIBUTES, "attributes are names and values", ATTRIBUTES + ": {region: South}");
        }
        return new AttributePatterns(patterns);
    }

    private List<String> texts(Map<?, ?> selector, String key) {
        return selector.containsKey(key) ? texts(key, selector.get(key)) : List.of();
    }

    private List<String> texts(String key, @Nullable Object value) {
        List<?> items = value instanceof List<?> list ? list : Arrays.asList(value);
        List<String> texts = new ArrayList<>();
        items.forEach(item -> text(key, item).ifPresent(texts::add));
        if (items.isEmpty()) {
            fault(key, "the list names no " + key, "leave " + key + " out for all");
        }
        return texts;
    }

    private Optional<String> text(String key, @Nullable Object item) {
        if (item instanceof Map<?, ?> || item instanceof List<?>) {
            fault(key, "'" + key + "' is a text or a list of texts", key + ": [one, another]");
            return Optional.empty();
        }
        if (item == null || item.toString().isBlank()) {
            fault(key, "no " + key + " is named", "leave " + key + " out for all");
            return Optional.empty();
        }
        return Optional.of(item.toString());
    }

    private List<Criticality> criticalities(List<String> words) {
        List<Criticality> criticalities = new ArrayList<>();
        for (String word : words) {
            try {
                criticalities.add(Criticality.valueOf(word.toUpperCase(Locale.ROOT)));
            } catch (IllegalArgumentException e) {
                fault("criticality", "unknown criticality '" + word + "'", "known: high, normal, low");
            }
        }
        return criticalities;
    }

    private void fault(String key, String message, String hint) {
        isSound = false;
        faults.add(new PolicyFault(path + "." + key, message, hint));
    }
}
