package dev.slipway.model.base;

import java.util.OptionalInt;

/**
 * A number of days known only to lie between two bounds, because the dates it comes from are windows. One of the two
 * bounds may be missing, not both.
 *
 * @param lowest the least it can be; absent where an open-ended window ({@code by 2026}) leaves it open
 * @param highest the most it can be; absent where a window that never ends ({@code after 2026}) leaves it open
 */
public record DayRange(OptionalInt lowest, OptionalInt highest) {

    public DayRange {
        if (lowest.isEmpty() && highest.isEmpty()) {
            throw new IllegalArgumentException("days have a least or a greatest number");
        }
        if (lowest.isPresent() && highest.isPresent() && lowest.getAsInt() > highest.getAsInt()) {
            throw new IllegalArgumentException(
                    "days from " + lowest.getAsInt() + " to " + highest.getAsInt() + " are in the wrong order");
        }
    }

    public static DayRange exactly(int days) {
        return between(days, days);
    }

    public static DayRange between(int min, int max) {
        return new DayRange(OptionalInt.of(min), OptionalInt.of(max));
    }

    public static DayRange atMost(int max) {
        return new DayRange(OptionalInt.empty(), OptionalInt.of(max));
    }

    public static DayRange atLeast(int min) {
        return new DayRange(OptionalInt.of(min), OptionalInt.empty());
    }

    /**
     * The least it can be.
     *
     * @throws IllegalStateException where the range has no lower bound
     */
    public int min() {
        return lowest.orElseThrow(() -> new IllegalStateException(this + " days, with no least number"));
    }

    /**
     * The most it can be.
     *
     * @throws IllegalStateException where the range has no upper bound
     */
    public int max() {
        return highest.orElseThrow(() -> new IllegalStateException(this + " days, with no greatest number"));
    }

    /**
     * The middle of the range in whole days, rounded down; where it is open to one side, the bound that is known. This is
     * what the bands of {@code policy.yaml} judge.
     */
    public int middle() {
        if (lowest.isEmpty()) {
            return max();
        }
        return highest.isEmpty() ? min() : Math.floorDiv(min() + max(), 2);
    }

    /** Whether it is one number. */
    public boolean isExact() {
        return lowest.equals(highest);
    }

    /** Above zero whatever the true dates are. */
    public boolean isCertain() {
        return lowest.isPresent() && lowest.getAsInt() > 0;
    }

    /** Above zero for some of the dates it may mean; what is certain is possible too. */
    public boolean isPossible() {
        return highest.isEmpty() || highest.getAsInt() > 0;
    }

    /** How late it may be at worst, where that is possible at all: up to its greatest number, else its least or more. */
    public DayRange atWorst() {
        return highest.isPresent() ? atMost(max()) : atLeast(Math.max(1, min()));
    }

    /** The same range, neither of whose bounds is below these days. */
    public DayRange raisedTo(int days) {
        OptionalInt most = highest.isPresent() ? OptionalInt.of(Math.max(days, max())) : highest;
        return new DayRange(OptionalInt.of(Math.max(days, lowest.orElse(days))), most);
    }

    /** The range moved by so many days. */
    public DayRange plus(int days) {
        return new DayRange(plus(lowest, days), plus(highest, days));
    }

    private static OptionalInt plus(OptionalInt bound, int days) {
        return bound.isPresent() ? OptionalInt.of(bound.getAsInt() + days) : bound;
    }

    /** {@code 31}, {@code 31 to 396}, {@code up to 396} or {@code at least 31}. */
    @Override
    public String toString() {
        if (lowest.isEmpty()) {
            return "up to " + max();
        }
        if (highest.isEmpty()) {
            return "at least " + min();
        }
        return isExact() ? String.valueOf(max()) : min() + " to " + max();
    }
}
