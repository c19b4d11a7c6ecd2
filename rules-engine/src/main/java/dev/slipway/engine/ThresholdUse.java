package dev.slipway.engine;

import dev.slipway.model.base.Problem;
import dev.slipway.model.base.Suggestion;
import dev.slipway.model.policy.Policy;
import java.util.List;

/**
 * A place in a file of rules where a threshold is named: {@code limit("bands.red")}.
 *
 * @param path of the file, as its author knows it
 * @param line from 1
 * @param column from 1
 * @param key the threshold's key, with dots
 */
public record ThresholdUse(String path, int line, int column, String key) {

    /**
     * Checks that the policy has every threshold.
     *
     * @throws RuleException naming those that it has not
     */
    public static void requireKnown(List<ThresholdUse> uses, Policy policy) {
        List<Problem> problems = uses.stream()
                .filter(use -> !policy.keys().contains(use.key()))
                .map(use -> use.toProblem(policy))
                .toList();
        if (!problems.isEmpty()) {
            throw new RuleException(ProblemCode.UNKNOWN_THRESHOLD, problems);
        }
    }

    private Problem toProblem(Policy policy) {
        return new Problem(
                path, line, column, "policy.yaml has no threshold '" + key + "'", Suggestion.of(key, policy.keys()));
    }
}
