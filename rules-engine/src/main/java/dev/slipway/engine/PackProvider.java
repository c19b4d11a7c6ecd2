package dev.slipway.engine;

import java.util.List;

/**
 * A pack of rules that was compiled when it was built. {@code slipway-rules} brings the standard one, which the engine
 * finds by {@link java.util.ServiceLoader}.
 */
public interface PackProvider {

    /** The classes that list its rules, one for each package of them, which the engine may make objects of. */
    List<Class<?>> models();

    /** The names of its files: DRL, {@code policy.yaml}, and the texts of its rules in other languages. */
    List<String> files();

    /**
     * The text of one of its files.
     *
     * @throws IllegalStateException if it has no such file
     */
    String text(String file);

    /** The digest of its files, as {@link RulePack#sha256()} gives it. */
    String sha256();
}
