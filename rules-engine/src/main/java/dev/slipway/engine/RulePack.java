package dev.slipway.engine;

import dev.slipway.engine.internal.LoadedPack;
import dev.slipway.engine.internal.PackCompiler;
import dev.slipway.engine.internal.PackSources;
import dev.slipway.engine.internal.PrecompiledPack;
import dev.slipway.engine.source.RuleSources;
import java.nio.file.Path;
import java.util.function.Supplier;

/**
 * Rules in DRL and the thresholds they judge by. Rules are code: they run with the rights of the program that loads
 * them, so load none from a stranger.
 */
public final class RulePack {

    private final boolean isStandard;
    private final Supplier<LoadedPack> loading;

    private RulePack(boolean isStandard, Supplier<LoadedPack> loading) {
        this.isStandard = isStandard;
        this.loading = loading;
    }

    /**
     * The rules that come with Slipway, compiled when it was built.
     *
     * @throws IllegalStateException when used, if the module {@code rules} is not on the class path
     */
    public static RulePack standard() {
        return new RulePack(true, PrecompiledPack::load);
    }

    /**
     * The {@code .drl} files of a folder and its {@code policy.yaml}, where there is one. Read and compiled when an
     * engine is made of it.
     */
    public static RulePack fromDirectory(Path directory) {
        return new RulePack(
                false, () -> PackCompiler.compile(PackSources.in(directory)).load());
    }

    /** Rules whose text is at hand. Compiled when an engine is made of it. */
    public static RulePack of(RuleSources sources) {
        return new RulePack(
                false, () -> PackCompiler.compile(PackSources.of(sources)).load());
    }

    boolean isStandard() {
        return isStandard;
    }

    LoadedPack load() {
        return loading.get();
    }
}
