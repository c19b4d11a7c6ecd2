package dev.slipway.engine.internal;

import dev.slipway.engine.ProblemCode;
import dev.slipway.engine.RuleException;
import dev.slipway.model.base.Problem;
import dev.slipway.model.base.Suggestion;
import dev.slipway.model.policy.Policy;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A place in a file of rules where a threshold is named: {@code limit("bands.red")}.
 *
 * @param key the threshold's key
 */
public record ThresholdUse(String path, int line, int column, String key) {

    private static final Pattern LIMIT = Pattern.compile("[lL]imit\\(\\s*\"([^\"]*)\"\\s*\\)");

    /** All places where the files of a pack name a threshold. */
    public static List<ThresholdUse> in(PackSources sources) {
        List<ThresholdUse> uses = new ArrayList<>();
        for (DrlFile file : sources.files()) {
            Matcher matcher = LIMIT.matcher(file.code());
            while (matcher.find()) {
                int start = matcher.start(1);
                uses.add(new ThresholdUse(file.path(), file.lineAt(start), file.columnAt(start), matcher.group(1)));
            }
        }
        return uses;
    }

    /**
     * Checks that the policy has every threshold.
     *
     * @throws RuleException naming those that it has not
     */
    public static void throwIfUnknown(List<ThresholdUse> uses, Policy policy) {
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
