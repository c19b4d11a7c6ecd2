package dev.slipway.model.dates;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;

/**
 * How exact a date is, from the finest to none at all. It goes by the length of what was stated: a week is as good as a
 * day, a season as good as a quarter, half a year no better than a year.
 */
public enum Precision {
    /** Up to 7 days. */
    DAY("day", 7),
    /** Up to 31 days. */
    MONTH("month", 31),
    /** Up to 92 days. */
    QUARTER("quarter", 92),
    /** Longer than a quarter. */
    YEAR("year", Long.MAX_VALUE),
    UNKNOWN("unknown", Long.MAX_VALUE);

    private final String word;
    private final long mostDays;

    Precision(String word, long mostDays) {
        this.word = word;
        this.mostDays = mostDays;
    }

    /** The precision of a window from its first to its last day, both in it. */
    public static Precision between(LocalDate start, LocalDate end) {
        long days = DAYS.between(start, end) + 1;
        if (days <= DAY.mostDays) {
            return DAY;
        }
        if (days <= MONTH.mostDays) {
            return MONTH;
        }
        return days <= QUARTER.mostDays ? QUARTER : YEAR;
    }

    /** The precision of that word, where there is one. */
    public static Optional<Precision> named(String word) {
        return Arrays.stream(values())
                .filter(precision -> precision.word.equals(word))
                .findFirst();
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
