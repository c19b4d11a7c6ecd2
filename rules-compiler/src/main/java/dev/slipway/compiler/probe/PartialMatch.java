package dev.slipway.compiler.probe;

import dev.slipway.model.facts.Subject;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Facts that meet a condition as far as a step.
 *
 * @param step the step up to which they meet it
 * @param facts one for each pattern so far, in the order of the patterns
 * @param values the names bound so far, with their {@code $}; facts themselves are among them where they are named
 */
public record PartialMatch(ProbeStep step, List<Object> facts, Map<String, Object> values) {

    public PartialMatch {
        facts = List.copyOf(facts);
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /** Whether it is the earlier match met one step further: it begins with the same facts. */
    public boolean continues(PartialMatch earlier) {
        if (facts.size() < earlier.facts.size()) {
            return false;
        }
        for (int i = 0; i < earlier.facts.size(); i++) {
            if (!isSame(facts.get(i), earlier.facts.get(i))) {
                return false;
            }
        }
        return true;
    }

    // Two facts that equal each other are two all the same; what an accumulate counted is made again for each step.
    private static boolean isSame(Object one, Object other) {
        return one instanceof Subject ? one == other : one.equals(other);
    }
}
