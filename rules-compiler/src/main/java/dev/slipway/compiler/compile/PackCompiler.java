package dev.slipway.compiler.compile;

import dev.slipway.compiler.drl.DrlFile;
import dev.slipway.compiler.lint.PackLint;
import dev.slipway.compiler.lint.PackTrial;
import dev.slipway.engine.CompiledRules;
import dev.slipway.engine.ProblemCode;
import dev.slipway.engine.RuleCompiler;
import dev.slipway.engine.RuleException;
import dev.slipway.engine.RulePack;
import dev.slipway.engine.RuleProblem;
import dev.slipway.model.base.Problem;
import dev.slipway.model.policy.Policy;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

/** Compiles DRL into the classes of an executable model: what the engine finds where this library is. */
public final class PackCompiler implements RuleCompiler {

    /** What an author must not write, and a rule that was made of another to learn something about it may have. */
    private static final Set<ProblemCode> OF_VARIANTS = Set.of(ProblemCode.FINDINGS, ProblemCode.WRONG_POPULATION);

    private final Supplier<String> newVersion;
    private final Set<ProblemCode> tolerated;

    /** For the service loader. */
    public PackCompiler() {
        this(() -> UUID.randomUUID().toString(), Set.of());
    }

    private PackCompiler(Supplier<String> newVersion, Set<ProblemCode> tolerated) {
        this.newVersion = newVersion;
        this.tolerated = Set.copyOf(tolerated);
    }

    /** Compiles variants of rules, which find nothing, or on what no rule would. */
    public static PackCompiler ofVariants() {
        return new PackCompiler(() -> UUID.randomUUID().toString(), OF_VARIANTS);
    }

    /** Compiles into a jar that is the same whenever it is built, once in a process. */
    static PackCompiler reproducible(RulePack pack) {
        return new PackCompiler(pack::sha256, Set.of());
    }

    @Override
    public CompiledRules compile(RulePack pack) {
        List<RuleProblem> problems = refused(PackLint.quickly(pack));
        if (!problems.isEmpty()) {
            throw RuleException.of(refused(lint(pack, Optional.empty())));
        }
        try {
            return DroolsBuild.of(DrlFile.in(pack), newVersion.get(), pack.isStrict());
        } catch (ForbiddenInStrictException e) {
            throw RuleException.of(new ForbiddenPlaces(DrlFile.in(pack)).problems(e.forbidden()));
        } catch (RefusedByDroolsException e) {
            throw explained(pack, e);
        }
    }

    @Override
    public List<RuleProblem> lint(RulePack pack, Optional<Policy> policy) {
        boolean isStrict = pack.isStrict();
        return PackLint.fully(pack, policy, files -> refusal(files, isStrict));
    }

    @Override
    public List<RuleProblem> inspect(RulePack pack, Optional<Policy> policy) {
        return PackLint.fully(pack, policy, files -> PackTrial.Result.used());
    }

    private static PackTrial.Result refusal(List<DrlFile> files, boolean isStrict) {
        try {
            DroolsBuild.of(files, UUID.randomUUID().toString(), isStrict);
            return PackTrial.Result.used();
        } catch (ForbiddenInStrictException e) {
            return PackTrial.Result.forbidden(new ForbiddenPlaces(files).problems(e.forbidden()));
        } catch (RefusedByDroolsException e) {
            return PackTrial.Result.refused(String.valueOf(e.getMessage()));
        }
    }

    private RuleException explained(RulePack pack, RefusedByDroolsException failure) {
        List<RuleProblem> problems = refused(lint(pack, Optional.empty()));
        return problems.isEmpty() ? unusable(pack, failure) : RuleException.of(problems);
    }

    private List<RuleProblem> refused(List<RuleProblem> problems) {
        return problems.stream()
                .filter(problem -> ProblemCode.named(problem.code())
                        .filter(ProblemCode::isRefused)
                        .filter(code -> !tolerated.contains(code))
                        .isPresent())
                .toList();
    }

    private static RuleException unusable(RulePack pack, RefusedByDroolsException failure) {
        String path = pack.files().get(0).path();
        String message = "Drools cannot use these rules: " + failure.getMessage();
        return new RuleException(
                ProblemCode.DROOLS, List.of(new Problem(path, 0, 0, message, "look for what the message names")));
    }
}
