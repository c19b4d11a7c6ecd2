package dev.slipway.engine;

/**
 * A file of a pack of rules, as its author wrote it.
 *
 * @param path as the author knows it
 * @param text all of it; empty where there is no such file
 */
public record RuleFile(String path, String text) {

    /** The last part of its path. */
    public String name() {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
