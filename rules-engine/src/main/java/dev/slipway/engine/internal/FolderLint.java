package dev.slipway.engine.internal;

import dev.slipway.engine.RuleException;
import dev.slipway.engine.RuleProblem;
import dev.slipway.engine.internal.lint.PackLint;
import dev.slipway.model.policy.Policy;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tells all that is wrong with a folder of rules, its policy included. */
public final class FolderLint {

    private FolderLint() {}

    public static List<RuleProblem> of(Path directory) {
        try {
            return of(PackSources.in(directory));
        } catch (RuleException e) {
            return e.ruleProblems();
        }
    }

    public static List<RuleProblem> of(PackSources sources) {
        List<RuleProblem> problems = new ArrayList<>();
        Optional<Policy> policy = Optional.empty();
        try {
            policy = Optional.of(policy(sources));
        } catch (RuleException e) {
            problems.addAll(e.ruleProblems());
        }
        problems.addAll(0, PackLint.fully(sources, policy));
        return List.copyOf(problems);
    }

    private static Policy policy(PackSources sources) {
        Policy standard = PrecompiledPack.isPresent() ? PrecompiledPack.load().extend(Policy.empty()) : Policy.empty();
        LoadedPack thresholds = new LoadedPack(
                List.of(),
                sources.policyPath(),
                sources.policyText(),
                sources.policy(),
                List.of(),
                sources.sha256(),
                false,
                RuleTexts.none(),
                false);
        return thresholds.extend(standard);
    }
}
