package dev.slipway.inputs.cases;

import dev.slipway.model.policy.Policy;
import dev.slipway.model.programme.Programme;
import dev.slipway.model.status.StatusUpdate;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One test case: what is given, and what rules are expected to find in it.
 *
 * @param line of the file, counted from 1
 * @param rules the ids of the rules that it is about; empty for all of the DRL file with the same name
 * @param portfolio the other programmes, for rules that compare programmes
 * @param policy what it is judged by, its own changes included
 * @param expected all alerts that the rules it is about are to raise
 * @param notEvaluated all judgements that those rules are to be unable to make; empty where any may be
 */
public record RuleCase(
        String name,
        int line,
        List<String> rules,
        LocalDate asOf,
        Programme programme,
        List<StatusUpdate> updates,
        List<CaseProgramme> portfolio,
        Policy policy,
        List<ExpectedAlert> expected,
        Optional<List<ExpectedGap>> notEvaluated) {

    public RuleCase {
        rules = List.copyOf(rules);
        updates = List.copyOf(updates);
        portfolio = List.copyOf(portfolio);
        expected = List.copyOf(expected);
        notEvaluated = notEvaluated.map(List::copyOf);
    }
}
