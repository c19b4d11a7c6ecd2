package dev.slipway.engine;

import dev.slipway.engine.internal.host.OwnThread;
import dev.slipway.engine.internal.pack.LoadedPack;
import dev.slipway.engine.internal.pack.PackFiles;
import dev.slipway.engine.internal.pack.PolicyText;
import dev.slipway.engine.internal.pack.ResourceFolder;
import dev.slipway.engine.internal.pack.StandardRules;
import dev.slipway.model.base.Problem;
import dev.slipway.model.base.Required;
import dev.slipway.model.policy.Policy;
import dev.slipway.model.words.Language;
import java.lang.management.ManagementFactory;
import java.lang.management.OperatingSystemMXBean;
import java.nio.file.Path;
import java.time.Duration;
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
    private final boolean isHeldStrict;
    private final Supplier<PackFiles> content;
    private final Supplier<RuleCompiler> compiler;

    private RulePack(
            boolean isStandard, boolean isHeldStrict, Supplier<PackFiles> content, Supplier<RuleCompiler> compiler) {
        this.isStandard = isStandard;
        this.isHeldStrict = isHeldStrict;
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
        return new RulePack(true, false, content, () -> Compilers.present(content.get()));
    }

    /**
     * The {@code .drl} files of a folder, its {@code policy.yaml} and the texts of its rules in other languages, where
     * there are such.
     *
     * @throws RuleException if the folder cannot be read or holds no rules
     */
    public static RulePack fromDirectory(Path directory) {
        return of(PackFiles.in(Required.present("directory", directory)));
    }

    /**
     * Rules whose files are at hand, as a database or a form may hold them.
     *
     * @param files their texts by their names: {@code office.drl}, {@code policy.yaml}, {@code messages_ru.properties}
     * @throws RuleException if there are no rules among them, or one has another name than files of a pack have
     */
    public static RulePack of(Map<String, String> files) {
        return of(PackFiles.of("", Required.present("files", files)));
    }

    /**
     * The rules in a folder of the class path, be it in a folder, a jar or a jar within a jar.
     *
     * @param loader the class loader that finds them: {@code getClass().getClassLoader()} of the program that has them
     * @param path of the folder, as {@code rules/office}
     * @throws RuleException if there is no such folder or it holds no rules
     */
    public static RulePack fromResources(ClassLoader loader, String path) {
        return of(ResourceFolder.read(Required.present("loader", loader), Required.present("path", path)));
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
        return new RulePack(false, false, () -> files, () -> Compilers.present(files));
    }

    /** The same rules, compiled by this compiler and not by the one that the engine finds. */
    public RulePack compiledBy(RuleCompiler other) {
        Required.present("compiler", other);
        return new RulePack(isStandard, isHeldStrict, content, () -> other);
    }

    /**
     * The same rules held to what strict rules may do, whether or not their {@code policy.yaml} says {@code strict: true}: they
     * reach no file, network, process, thread, clock, class loader or reflection, and end. For rules of those whom nobody
     * vouches for.
     */
    public RulePack strict() {
        return new RulePack(isStandard, true, content, compiler);
    }

    /** Whether it is held to what strict rules may do. One whose policy says nothing that can be read is. */
    public boolean isStrict() {
        return isHeldStrict || new PolicyText(policy()).isStrict();
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
        return notTooDeep(() -> new PolicyText(policy()).extend(lower));
    }

    /**
     * All that is wrong with the rules, in the order of files and lines; empty where nothing is. Thresholds are looked
     * up in the policy of the pack, and in the standard one where that is there.
     *
     * @throws RuleException if {@code slipway-rules-compiler} is not there
     */
    public List<RuleProblem> lint() {
        return problems(RuleCompiler::lint);
    }

    /**
     * The same without what only compiling the rules tells: they are read and compared, and nothing of them is loaded or
     * runs, as it may once they are compiled. So this may be asked of rules that nobody trusts yet.
     *
     * @throws RuleException if {@code slipway-rules-compiler} is not there
     */
    public List<RuleProblem> inspect() {
        return problems(RuleCompiler::inspect);
    }

    private interface Check {

        List<RuleProblem> check(RuleCompiler compiler, RulePack pack, Optional<Policy> policy);
    }

    private List<RuleProblem> problems(Check check) {
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
        Optional<Policy> known = policy;
        problems.addAll(
                0, withinLimits(List.of(this), () -> notTooDeep(() -> check.check(compiler.get(), this, known))));
        return List.copyOf(problems);
    }

    boolean isStandard() {
        return isStandard;
    }

    private static double loadOfMachine() {
        OperatingSystemMXBean machine = ManagementFactory.getOperatingSystemMXBean();
        return machine.getSystemLoadAverage() / machine.getAvailableProcessors();
    }

    /**
     * Does what may run code of the rules, or take as long as their text makes it, on a thread that can be left.
     *
     * @throws RunawayRuleException if it does not end in time
     * @throws RuleFailedException if this thread is interrupted meanwhile; it stays so
     */
    static <T> T withinLimits(List<RulePack> packs, Supplier<T> work) {
        List<RulePack> own = packs.stream().filter(pack -> !pack.isStandard).toList();
        if (own.isEmpty()) {
            return work.get();
        }
        Duration time = Limits.standard()
                .timeToLoad(
                        own.stream()
                                .mapToLong(pack -> pack.content.get().length())
                                .sum(),
                        loadOfMachine());
        String path = own.get(own.size() - 1).content.get().firstPath();
        return OwnThread.callWithin(
                time,
                work,
                () -> new RunawayRuleException(
                        path,
                        "the rules in " + path + " and next to it are not compiled and loaded within "
                                + time.toSeconds()
                                + " s: given up; look for a condition that does work of its own where it asks for a value"),
                interruption -> new RuleFailedException(
                        "",
                        "interrupted while the rules in " + path + " and next to it were compiled and loaded",
                        interruption));
    }

    /** What it is compiled into, by its compiler; the standard one was compiled before, and is not asked. */
    CompiledRules compile() {
        if (isStandard) {
            throw new IllegalArgumentException("the standard rules were compiled when Slipway was built");
        }
        return withinLimits(List.of(this), () -> notTooDeep(() -> compiler.get().compile(this)));
    }

    LoadedPack load() {
        if (isStandard) {
            return StandardRules.find().load();
        }
        return notTooDeep(() -> {
            Map<String, Object> tree = new PolicyText(policy()).tree();
            CompiledRules rules = compiler.get().compile(this);
            requireAllowed(rules);
            return LoadedPack.of(content.get(), tree, isStrict() ? rules.bounded() : rules);
        });
    }

    /** Whoever compiled them: the classes of a strict pack are checked before any is loaded. */
    private void requireAllowed(CompiledRules rules) {
        List<ForbiddenUse> forbidden = isStrict() ? rules.forbidden() : List.of();
        if (!forbidden.isEmpty()) {
            throw new RuleException(
                    ProblemCode.STRICT_USE,
                    forbidden.stream()
                            .map(use -> new Problem(
                                    content.get().firstPath(), 0, 0, use.part() + ": " + use.message(), use.remedy()))
                            .toList());
        }
    }

    /** Text that is nested without bounds takes the stack of those who read it: it is refused like any other mistake. */
    private <T> T notTooDeep(Supplier<T> reading) {
        try {
            return OwnThread.call(reading);
        } catch (StackOverflowError e) {
            throw new RuleException(
                    ProblemCode.UNREADABLE,
                    List.of(new Problem(
                            content.get().firstPath(),
                            0,
                            0,
                            "this file, or another of its folder, is nested too deep to be read",
                            "take brackets out")));
        }
    }
}
