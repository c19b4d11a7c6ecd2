package dev.slipway.cli.console;

/** The result of a run for the program that called it; if several apply, the last in this list wins. */
public enum ExitCode {
    /** Nothing at or above {@code --fail-on}. */
    CLEAR(0),
    /** Alerts at or above it. */
    ALERTS(1),
    /** Wrong usage, reported before anything is read. */
    USAGE(2),
    /** Something in the files cannot be judged. */
    BAD_INPUT(3),
    /** Rules that cannot be used. */
    BAD_RULES(4),
    /** A rule ran away, or the command itself failed. */
    FAILURE(5);

    private final int number;

    ExitCode(int number) {
        this.number = number;
    }

    /** As the process ends with it. */
    public int number() {
        return number;
    }

    /** The one of the two that wins. */
    public ExitCode or(ExitCode other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
