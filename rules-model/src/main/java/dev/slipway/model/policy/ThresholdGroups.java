package dev.slipway.model.policy;

import dev.slipway.model.base.Suggestion;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads thresholds as they are written in groups, {@code bands: {amber: 1, red: 30}}, into numbers by dotted key. */
final class ThresholdGroups {

    private static final String NEVER = "never";
    private static final Set<String> SEVERITIES = Set.of("info", "amber", "red");

    private final Map<String, List<Double>> known;
    private final boolean mayAddKeys;
    private final List<PolicyFault> faults;
    private final Set<String> words = new LinkedHashSet<>();
    private final Map<String, List<Double>> numbersByKey = new LinkedHashMap<>();

    /** @param faults takes every fault that is found */
    ThresholdGroups(Map<String, List<Double>> known, boolean mayAddKeys, List<PolicyFault> faults) {
        this.known = known;
        this.mayAddKeys = mayAddKeys;
        this.faults = faults;
        known.keySet().forEach(key -> words.add(key.substring(0, key.indexOf('.'))));
    }

    /** Has it suggest these words too, which are allowed where groups are. */
    ThresholdGroups alsoSuggesting(List<String> otherWords) {
        words.addAll(otherWords);
        return this;
    }

    Map<String, List<Double>> read(String path, @Nullable Object tree) {
        if (tree instanceof Map<?, ?> groups) {
            groups.forEach((group, entries) -> readGroup(path + "." + group, String.valueOf(group), entries));
        } else {
            fault(path, "thresholds belong in groups", "bands: {amber: 1, red: 30}");
        }
        if (!known.isEmpty() && !numbersByKey.isEmpty()) {
            faults.addAll(ThresholdRanges.standard().faults(path, numbersByKey, known));
        }
        return numbersByKey;
    }

    private void readGroup(String path, String group, @Nullable Object entries) {
        if (entries instanceof Map<?, ?> numbers) {
            numbers.forEach((name, value) -> readNumbers(path + "." + name, group + "." + name, value));
        } else {
            fault(path, "'" + group + "' is not a group of thresholds", remedy(group, entries));
        }
    }

    /** Authors write a threshold as their rules name it: {@code x01.days: 120}. */
    private String remedy(String group, @Nullable Object entries) {
        int dot = group.indexOf('.');
        boolean isDotted = dot > 0 && dot + 1 < group.length() && entries != null;
        return isDotted
                ? "write " + group.substring(0, dot) + ": {" + group.substring(dot + 1) + ": " + entries + "}"
                : Suggestion.of(group, words);
    }

    private void readNumbers(String path, String key, @Nullable Object value) {
        if (!mayAddKeys && !known.containsKey(key)) {
            fault(path, "unknown threshold '" + key + "'", nearest(key));
            return;
        }
        if (NEVER.equals(value) && !mayAddKeys && !isOfSeverity(key)) {
            fault(path, "never is for amber, red and info; '" + key + "' needs a number", "");
            return;
        }
        List<Double> numbers = value instanceof List<?> list ? series(path, list) : number(path, value);
        if (numbers.isEmpty()) {
            return;
        }
        if (numbers.size() > 1 && isSingle(key)) {
            fault(path, "'" + key + "' is one number, not a list", "");
            return;
        }
        if (known.containsKey(key)) {
            ThresholdRanges.standard().fault(path, key, numbers).ifPresent(faults::add);
        }
        numbersByKey.put(key, numbers);
    }

    /** The nearest key; where none is near, it may be of rules that are not at hand. */
    private String nearest(String key) {
        String suggestion = Suggestion.of(key, known.keySet());
        return suggestion.startsWith("did you mean") || !mayBeOfOthers(key)
                ? suggestion
                : "if rules of your own have it, they must judge too: the command names them with --rules";
    }

    /** Whether nobody here has such a group. */
    private boolean mayBeOfOthers(String key) {
        return !words.contains(key.substring(0, key.indexOf('.')));
    }

    private static boolean isOfSeverity(String key) {
        return SEVERITIES.contains(key.substring(key.lastIndexOf('.') + 1));
    }

    private boolean isSingle(String key) {
        return known.containsKey(key) && known.get(key).size() == 1;
    }

    private List<Double> series(String path, List<?> items) {
        if (items.isEmpty()) {
            fault(path, "the list has no numbers", "[40, 70, 100]");
        }
        List<Double> numbers = new ArrayList<>();
        items.forEach(item -> numbers.addAll(number(path, item)));
        return List.copyOf(numbers);
    }

    /** The number, or none and a fault. */
    private List<Double> number(String path, @Nullable Object item) {
        if (item instanceof Number number && !Double.isNaN(number.doubleValue())) {
            return List.of(number.doubleValue());
        }
        if (NEVER.equals(item)) {
            return List.of(isOfSeverity(path) ? Thresholds.NEVER : Double.POSITIVE_INFINITY);
        }
        if (item == null) {
            reportMissing(path);
        } else {
            fault(path, "'" + item + "' is not a number", "a number, or never for a threshold that nothing reaches");
        }
        return List.of();
    }

    /** What YAML reads as a key without a value is often a number behind a colon, or a comma, that wants a blank or a point. */
    private void reportMissing(String path) {
        String key = path.substring(path.lastIndexOf('.') + 1);
        int colon = key.indexOf(':');
        if (colon > 0) {
            String meant = key.substring(0, colon) + ": " + key.substring(colon + 1);
            fault(path, "a blank is missing after the colon of '" + key + "'", "write " + meant);
        } else if (key.chars().allMatch(Character::isDigit)) {
            fault(path, "'" + key + "' is no name of a threshold", "decimals have a point, not a comma: 0." + key);
        } else {
            fault(path, "no number is given", "a number, or never for a threshold that nothing reaches");
        }
    }

    private void fault(String path, String message, String hint) {
        faults.add(new PolicyFault(path, message, hint));
    }
}
