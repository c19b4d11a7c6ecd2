package dev.slipway.engine.internal;

import dev.slipway.engine.Limits;
import dev.slipway.model.facts.Facts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import org.kie.api.runtime.rule.Match;

/** One run of rules over facts, watched match by match. */
public final class ProbeRun {

    private static final String NAMED_BY_DROOLS = "GENERATED_";

    private ProbeRun() {}

    /**
     * What met the condition of a rule.
     *
     * @param facts in the order of the patterns
     * @param values by the names that the rule bound them to
     */
    public record Met(List<Object> facts, Map<String, Object> values) {

        static Met of(Match match) {
            Map<String, Object> values = new LinkedHashMap<>();
            for (String name : match.getDeclarationIds()) {
                Object value = name.startsWith(NAMED_BY_DROOLS) ? null : match.getDeclarationValue(name);
                if (value != null) {
                    values.put(name, value);
                }
            }
            return new Met(List.copyOf(match.getObjects()), values);
        }
    }

    /**
     * Lets rules judge.
     *
     * @param mayFire told each rule's id and what met its condition; whether the rule is to do what it then does
     * @throws dev.slipway.engine.RunawayRuleException if a rule exceeds its limits or fails
     */
    public static void of(RuleBase rules, Limits limits, Facts facts, BiPredicate<String, Met> mayFire) {
        try (RuleSession session = new RuleSession(rules, limits)) {
            session.day(facts.asOf());
            facts.subjects().forEach(session::insert);
            session.fire(match -> mayFire.test(rules.info(match.getRule()).id(), Met.of(match)));
        }
    }
}
