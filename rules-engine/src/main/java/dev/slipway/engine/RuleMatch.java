package dev.slipway.engine;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The objects that met the condition of a rule.
 *
 * @param rule its id
 * @param facts in the order of the patterns
 * @param values by the names that the rule bound them to
 */
public record RuleMatch(String rule, List<Object> facts, Map<String, Object> values) {

    public RuleMatch {
        facts = List.copyOf(facts);
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }
}
