package dev.slipway.compiler.cache;

import dev.slipway.compiler.compile.PackCompiler;
import dev.slipway.engine.CompiledRules;
import dev.slipway.engine.RuleCompiler;
import dev.slipway.engine.RulePack;
import dev.slipway.engine.RuleProblem;
import dev.slipway.model.policy.Policy;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A compiler that keeps the classes of authors' rules, so that rules that did not change need not be compiled again.
 * They are found by content: the names and texts of the DRL files and of {@code policy.yaml}, the classes of Slipway
 * itself, the versions of Drools and of Java. Rules with mistakes are never kept.
 *
 * <p>What is kept is code that will be run. It is used only where nobody but the owner of this process can have
 * written it, and only where every class has the digest that was noted of it; anything else is compiled again. Rules
 * that import classes of your own program need a folder for each version of these: a cache does not look into them.
 */
public final class PackCache implements RuleCompiler {

    private final Optional<Path> folder;
    private final Consumer<String> listener;
    private final RuleCompiler compiler = new PackCompiler();

    private PackCache(Optional<Path> folder, Consumer<String> listener) {
        this.folder = folder;
        this.listener = listener;
    }

    /** Keeps nothing, and writes nothing. */
    public static PackCache none() {
        return new PackCache(Optional.empty(), note -> {});
    }

    /**
     * Keeps compiled rules below this folder, which is made when it is first needed: the 50 used last, together up to
     * 100 MB. Any number of processes may use it at once. Where it cannot be read or written, rules are compiled.
     */
    public static PackCache at(Path folder) {
        return new PackCache(Optional.of(folder), note -> {});
    }

    /** The same cache, which tells in a sentence when it could not use or keep an entry, and why. */
    public PackCache reportingTo(Consumer<String> newListener) {
        return new PackCache(folder, newListener);
    }

    @Override
    public CompiledRules compile(RulePack pack) {
        return folder.map(path -> new PackFolder(path, listener).compile(pack, compiler))
                .orElseGet(() -> compiler.compile(pack));
    }

    @Override
    public List<RuleProblem> lint(RulePack pack, Optional<Policy> policy) {
        return compiler.lint(pack, policy);
    }

    @Override
    public List<RuleProblem> inspect(RulePack pack, Optional<Policy> policy) {
        return compiler.inspect(pack, policy);
    }
}
