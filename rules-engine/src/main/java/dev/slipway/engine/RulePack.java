package dev.slipway.engine;

import dev.slipway.engine.internal.FolderLint;
import dev.slipway.engine.internal.LoadedPack;
import dev.slipway.engine.internal.PackSources;
import dev.slipway.engine.internal.PrecompiledPack;
import dev.slipway.engine.source.RuleSources;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;

/**
 * Rules in DRL and the thresholds they judge by. Rules are code: they run with the rights of the program that loads
 * them, so load none from a stranger.
 */
public final class RulePack {

    private final boolean isStandard;
    private final Supplier<LoadedPack> loading;
    private final Supplier<List<RuleProblem>> linting;

    private RulePack(boolean isStandard, Supplier<LoadedPack> loading, Supplier<List<RuleProblem>> linting) {
        this.isStandard = isStandard;
        this.loading = loading;
        this.linting = linting;
    }

    /**
     * The rules that come with Slipway, compiled when it was built.
     *
     * @throws IllegalStateException when used, if the module {@code rules} is not on the class path
     */
    public static RulePack standard() {
        return new RulePack(true, PrecompiledPack::load, List::of);
    }

    /**
     * The {@code .drl} files of a folder and its {@code policy.yaml}, where there is one. Read and compiled when an
     * engine is made of it.
     */
    public static RulePack fromDirectory(Path directory) {
        return fromDirectory(directory, PackCache.none());
    }

    /** The same, compiled only where the cache does not hold what was compiled of the same rules before. */
    public static RulePack fromDirectory(Path directory, PackCache cache) {
        return new RulePack(false, () -> cache.load(PackSources.in(directory)), () -> FolderLint.of(directory));
    }

    /** Rules whose text is at hand. Compiled when an engine is made of it. */
    public static RulePack of(RuleSources sources) {
        return new RulePack(
                false,
                () -> PackCache.none().load(PackSources.of(sources)),
                () -> FolderLint.of(PackSources.of(sources)));
    }

    /**
     * All that is wrong with the rules, in the order of files and lines; empty where nothing is. Thresholds are looked
     * up in the policy of the pack, and in the standard one where that is on the class path.
     */
    public List<RuleProblem> lint() {
        return linting.get();
    }

    boolean isStandard() {
        return isStandard;
    }

    LoadedPack load() {
        return loading.get();
    }
}
