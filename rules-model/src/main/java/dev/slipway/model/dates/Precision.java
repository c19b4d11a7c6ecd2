package dev.slipway.model.dates;

/** How exactly a date was stated, from the finest to none at all. */
public enum Precision {
    DAY("day"),
    MONTH("month"),
    QUARTER("quarter"),
    /** Half a year, and {@code mid 2026}, which is no finer. */
    HALF("half"),
    YEAR("year"),
    UNKNOWN("unknown");

    private final String word;

    Precision(String word) {
        this.word = word;
    }

    /** The word used for this precision in {@code policy.yaml}. */
    public String word() {
        return word;
    }

    /** Whether this precision says less than the other; an unknown date is coarser than any other. */
    public boolean isCoarserThan(Precision other) {
        return compareTo(other) > 0;
    }
}
