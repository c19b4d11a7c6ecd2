package dev.slipway.cli.options;

import dev.slipway.cli.console.ExitCode;
import dev.slipway.model.alerts.Assessment;
import dev.slipway.model.base.Severity;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;

/** The least severity of an alert that ends the command with exit code 1. */
public enum FailOn {
    RED,
    AMBER,
    INFO,
    /** Alerts end with 0. */
    NEVER;

    /**
     * The one of that word.
     *
     * @throws UsageException if there is none
     */
    public static FailOn parse(String word) {
        return Arrays.stream(values())
                .filter(choice -> choice.word().equals(word.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(
                        () -> new UsageException("--fail-on " + word + " is none of " + String.join(", ", Words.LIST)));
    }

    /** The exit code of an assessment. */
    public ExitCode exitCode(Assessment assessment) {
        boolean fails = this != NEVER && assessment.hasAlertsAtLeast(Severity.valueOf(name()));
        return fails ? ExitCode.ALERTS : ExitCode.CLEAR;
    }

    private String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The words, for a shell to complete. */
    public static final class Words implements Iterable<String> {

        private static final List<String> LIST =
                Arrays.stream(FailOn.values()).map(FailOn::word).toList();

        @Override
        public Iterator<String> iterator() {
            return LIST.iterator();
        }
    }
}
