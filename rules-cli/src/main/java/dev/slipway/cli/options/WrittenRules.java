package dev.slipway.cli.options;

import dev.slipway.compiler.drl.DrlFile;
import dev.slipway.compiler.drl.RuleSources;
import dev.slipway.compiler.drl.ThresholdReader;
import dev.slipway.engine.ProblemCode;
import dev.slipway.engine.RuleException;
import dev.slipway.engine.RulePack;
import dev.slipway.engine.RuleProblem;
import dev.slipway.engine.ThresholdUse;
import dev.slipway.model.policy.Policy;
import dev.slipway.workbench.RuleCatalogue;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Rules as their texts say, for commands that only look: nothing of them is compiled or loaded, and so nothing can run.
 *
 * @param own those of authors, without mistakes, the later over the earlier
 * @param isWithStandard whether the standard ones are below them
 */
public record WrittenRules(List<RulePack> own, boolean isWithStandard) {

    public WrittenRules {
        own = List.copyOf(own);
    }

    /** @throws RuleException if they hold mistakes, or read thresholds that none of them and not Slipway has */
    static WrittenRules in(List<Path> folders, boolean isOnly) {
        List<RulePack> packs = folders.stream().map(RulePack::fromDirectory).toList();
        List<RuleProblem> mistakes = packs.stream()
                .flatMap(pack -> pack.inspect().stream())
                .filter(WrittenRules::isMistake)
                .toList();
        if (!mistakes.isEmpty()) {
            throw RuleException.of(mistakes);
        }
        WrittenRules written = new WrittenRules(packs, !isOnly);
        Policy policy = written.policy();
        packs.forEach(pack -> ThresholdUse.requireKnown(ThresholdReader.in(DrlFile.in(pack)), policy));
        return written;
    }

    // One pack may read the thresholds of another, which it does not know when it is looked at alone.
    private static boolean isMistake(RuleProblem problem) {
        return ProblemCode.named(problem.code())
                .filter(code -> code.isRefused() && code != ProblemCode.UNKNOWN_THRESHOLD)
                .isPresent();
    }

    /** The standard thresholds and theirs over them. */
    public Policy policy() {
        return policy(own);
    }

    static Policy policy(List<RulePack> packs) {
        Policy policy = RulePack.standard().extend(Policy.empty());
        for (RulePack pack : packs) {
            policy = pack.extend(policy);
        }
        return policy;
    }

    /** All of them, those with a known id in the place of the earlier ones. */
    public RuleCatalogue catalogue() {
        List<RuleSources> sources = new ArrayList<>(isWithStandard ? List.of(RuleSources.standard()) : List.of());
        own.forEach(pack -> sources.add(RuleSources.of(pack)));
        return RuleCatalogue.of(policy(), sources);
    }
}
