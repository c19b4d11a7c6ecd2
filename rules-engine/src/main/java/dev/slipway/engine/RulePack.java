package dev.slipway.engine;

import dev.slipway.engine.internal.pack.LoadedPack;
import dev.slipway.engine.internal.pack.PackFiles;
import dev.slipway.engine.internal.pack.PolicyText;
import dev.slipway.engine.internal.pack.StandardRules;
import dev.slipway.model.policy.Policy;
import dev.slipway.model.words.Language;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Rules in DRL and the thresholds they judge by. Rules are code: they run with the rights of the program that loads
 * them, so load none from a stranger. Packs other than the standard one are compiled when an engine is made of them,
 * which needs {@code slipway-rules-compiler}.
 */
public final class RulePack {

    private final boolean isStandard;
    private final Supplier<PackFiles> content;
    private final Supplier<RuleCompiler> compiler;

    private RulePack(boolean isStandard, Supplier<PackFiles> content, Supplier<RuleCompiler> compiler) {
        this.isStandard = isStandard;
        this.content = content;
        this.compiler = compiler;
    }

    /**
     * The rules that come with Slipway, compiled when it was built.
     *
     * @throws IllegalStateException when used, if {@code slipway-rules} is not there
     */
    public static RulePack standard() {
        Supplier<PackFiles> content = () -> StandardRules.find().files();
        return new RulePack(true, content, () -> Compilers.present(content.get()));
    }

    /**
     * The {@code .drl} files of a folder, its {@code policy.yaml} and the texts of its rules in other languages, where
     * there are such.
     *
     * @throws RuleException if the folder cannot be read or holds no rules
     */
    public static RulePack fromDirectory(Path directory) {
        return of(PackFiles.in(directory));
    }

    /**
     * Rules whose text is at hand.
     *
     * @param files those in DRL
     * @param policy thresholds; of an empty text where there are none
     * @param messages the texts of its rules in other languages
     */
    public static RulePack of(List<RuleFile> files, RuleFile policy, Map<Language, RuleFile> messages) {
        return of(new PackFiles(files, policy, messages));
    }

    private static RulePack of(PackFiles files) {
        return new RulePack(false, () -> files, () -> Compilers.present(files));
    }

    /** The same rules, compiled by this compiler and not by the one that the engine finds. */
    public RulePack compiledBy(RuleCompiler other) {
        return new RulePack(isStandard, content, () -> other);
    }

    /** Its files in DRL, in the order of their paths. */
    public List<RuleFile> files() {
        return content.get().files();
    }

    /** Its {@code policy.yaml}; of an empty text where it has none. */
    public RuleFile policy() {
        return content.get().policy();
    }

    /** The texts of its rules in other languages. */
    public Map<Language, RuleFile> messages() {
        return content.get().messages();
    }

    /** The digest of the names and texts of its files in DRL and of its policy. */
    public String sha256() {
        return content.get().sha256();
    }

    /**
     * The policy with the thresholds of this pack added to it.
     *
     * @throws RuleException naming every fault of them
     */
    public Policy extend(Policy lower) {
        return new PolicyText(policy()).extend(lower);
    }

    /**
     * All that is wrong with the rules, in the order of files and lines; empty where nothing is. Thresholds are looked
     * up in the policy of the pack, and in the standard one where that is there.
     *
     * @throws RuleException if {@code slipway-rules-compiler} is not there
     */
    public List<RuleProblem> lint() {
        if (isStandard) {
            return List.of();
        }
        List<RuleProblem> problems = new ArrayList<>();
        Optional<Policy> policy = Optional.empty();
        try {
            policy = Optional.of(extend(StandardRules.policy()));
        } catch (RuleException e) {
            problems.addAll(e.ruleProblems());
        }
        problems.addAll(0, compiler.get().lint(this, policy));
        return List.copyOf(problems);
    }

    boolean isStandard() {
        return isStandard;
    }

    LoadedPack load() {
        if (isStandard) {
            return StandardRules.find().load();
        }
        CompiledRules rules = compiler.get().compile(this);
        return LoadedPack.of(content.get(), new PolicyText(policy()).tree(), rules);
    }
}
