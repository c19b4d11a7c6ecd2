package dev.slipway.compiler.cache;

import dev.slipway.compiler.compile.LoadableRules;
import dev.slipway.engine.CompiledRules;
import dev.slipway.engine.RuleCompiler;
import dev.slipway.engine.RulePack;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A folder of compiled packs, a file each. A file appears whole or not at all, and is never changed, so that any
 * number of processes may read and write at once.
 */
final class PackFolder {

    private final Path folder;
    private final Consumer<String> listener;

    /** The packs below this folder, which may be a link or hold other things; their own folder is nobody else's. */
    PackFolder(Path cache, Consumer<String> listener) {
        this.folder = cache.resolve("packs");
        this.listener = listener;
    }

    /**
     * The classes of a pack, compiled where they are not kept here.
     *
     * @throws dev.slipway.engine.RuleException if it cannot be compiled
     */
    CompiledRules compile(RulePack pack, RuleCompiler compiler) {
        Optional<String> key = key(pack);
        return key.flatMap(known -> read(known, pack)).orElseGet(() -> {
            CompiledRules rules = compiler.compile(pack);
            key.ifPresent(known -> keep(known, rules));
            return rules;
        });
    }

    private Optional<String> key(RulePack pack) {
        try {
            return Optional.of(Platform.key(pack));
        } catch (IOException e) {
            report("the rules are not kept in compiled form", e);
            return Optional.empty();
        }
    }

    private Optional<CompiledRules> read(String key, RulePack pack) {
        Path file = file(key);
        if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.empty();
        }
        try {
            OwnFiles.require(folder);
            CompiledRules rules = PackEntry.read(OwnFiles.read(file), key, pack);
            if (pack.isStrict() && !rules.forbidden().isEmpty()) {
                throw new IOException("they do what strict rules may not");
            }
            LoadableRules.load(rules);
            noteUse(file);
            return Optional.of(rules);
        } catch (IOException | IllegalStateException | LinkageError e) {
            report("the rules kept as " + file + " are compiled again", e);
            return Optional.empty();
        }
    }

    // What was used longest ago goes first.
    private static void noteUse(Path file) {
        try {
            Files.setLastModifiedTime(file, FileTime.from(Instant.now()));
        } catch (IOException e) {
            // a folder that cannot be written loses nothing either
        }
    }

    private void keep(String key, CompiledRules rules) {
        try {
            OwnFiles.createFolder(folder);
            OwnFiles.require(folder);
            OwnFiles.replace(file(key), PackEntry.write(key, rules));
            KeepLimit.STANDARD.enforce(folder);
        } catch (IOException e) {
            report("the rules are not kept in compiled form", e);
        }
    }

    private Path file(String key) {
        return folder.resolve(key + KeepLimit.PACK);
    }

    private void report(String what, Throwable why) {
        boolean isPlain = why.getClass() == IOException.class;
        listener.accept(what + ": " + (isPlain ? why.getMessage() : why));
    }
}
