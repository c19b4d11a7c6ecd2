package dev.slipway.flink.check;

/** How a check ends, as that of the command does; if several apply, the last in this list. */
public enum CheckExit {
    /** Nothing at or above {@code --fail-on}. */
    CLEAR(0),
    /** Alerts at or above it. */
    ALERTS(1),
    /** Wrong usage. */
    USAGE(2),
    /** Something in the portfolio cannot be judged. */
    BAD_INPUT(3),
    /** Rules that cannot be used. */
    BAD_RULES(4),
    /** A rule ran away, or the job failed. */
    FAILURE(5);

    private final int number;

    CheckExit(int number) {
        this.number = number;
    }

    /** As the process ends with it. */
    public int number() {
        return number;
    }
}
