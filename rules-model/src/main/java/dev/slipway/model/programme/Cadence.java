package dev.slipway.model.programme;

/** How often a programme promises to report. */
public enum Cadence {
    WEEKLY(7),
    MONTHLY(31),
    QUARTERLY(92);

    private final int days;

    Cadence(int days) {
        this.days = days;
    }

    /** The longest time between two reports that keeps the promise, in days. */
    public int days() {
        return days;
    }
}
