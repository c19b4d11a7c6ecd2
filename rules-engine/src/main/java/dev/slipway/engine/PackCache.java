package dev.slipway.engine;

import dev.slipway.engine.internal.LoadedPack;
import dev.slipway.engine.internal.PackCompiler;
import dev.slipway.engine.internal.PackSources;
import dev.slipway.engine.internal.cache.PackFolder;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Where the compiled classes of authors' rules are kept, so that rules that did not change need not be compiled again.
 * They are found by content: the names and texts of the DRL files and of {@code policy.yaml}, the classes of Slipway
 * itself, the versions of Drools and of Java. Rules with mistakes are never kept.
 *
 * <p>What is kept is code that will be run. It is used only where nobody but the owner of this process can have
 * written it, and only where every class has the digest that was noted of it; anything else is compiled anew. Rules
 * that import classes of your own program need a folder for each version of these: a cache does not look into them.
 */
public final class PackCache {

    private final Optional<Path> folder;
    private final Consumer<String> listener;

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
    public PackCache telling(Consumer<String> newListener) {
        return new PackCache(folder, newListener);
    }

    LoadedPack load(PackSources sources) {
        return folder.map(path -> new PackFolder(path, listener).load(sources))
                .orElseGet(() -> PackCompiler.compile(sources).load());
    }
}
