package dev.slipway.engine;

import dev.slipway.engine.internal.pack.PackText;
import java.nio.file.Path;

/**
 * A file of a pack of rules, as its author wrote it.
 *
 * @param path as the author knows it
 * @param text all of it; empty where there is no such file
 */
public record RuleFile(String path, String text) {

    /**
     * Reads one, within the limits of what is a file of rules: no pipe or device, up to 8 MiB, in UTF-8.
     *
     * @throws RuleException if it cannot be read; names the file
     */
    public static RuleFile read(Path path) {
        return new RuleFile(path.toString().replace('\\', '/'), PackText.read(path));
    }

    /** The last part of its path. */
    public String name() {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
