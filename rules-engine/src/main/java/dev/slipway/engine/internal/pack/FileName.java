package dev.slipway.engine.internal.pack;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Knows files that were meant to be part of a pack from their names. */
final class FileName {

    private static final Pattern RULES = Pattern.compile("(?i)(.+)\\.drl(\\.txt)?");
    private static final Pattern POLICY = Pattern.compile("(?i)(policy|policies)(\\.ya?ml)?(\\.txt)?");

    private FileName() {}

    /** The name that a file should have; nothing where it has it, or was meant as something else. */
    static Optional<String> meantBy(String name) {
        var rules = RULES.matcher(name);
        if (rules.matches()) {
            return Optional.of(rules.group(1) + ".drl");
        }
        boolean isPolicy =
                POLICY.matcher(name).matches() && name.toLowerCase(Locale.ROOT).contains(".");
        return isPolicy ? Optional.of(PackFiles.POLICY) : Optional.empty();
    }
}
