package dev.slipway.model.base;

import java.util.OptionalInt;

/**
 * A number of days known only to lie between two bounds, because the dates it comes from are windows.
 *
 * @param lowest the least it can be; absent where an open-ended window ({@code by 2026}) leaves it open
 * @param max the most it can be
 */
public record DayRange(OptionalInt lowest, int max) {

    public DayRange {
        if (lowest.isPresent() && lowest.getAsInt() > max) {
            throw new IllegalArgumentException(
                    "days from " + lowest.getAsInt() + " to " + max + " are in the wrong order");
        }
    }

    public static DayRange exactly(int days) {
        return between(days, days);
    }

    public static DayRange between(int min, int max) {
        return new DayRange(OptionalInt.of(min), max);
    }

    public static DayRange atMost(int max) {
        return new DayRange(OptionalInt.empty(), max);
    }

    /**
     * The least it can be.
     *
     * @throws IllegalStateException where the range has no lower bound
     */
    public int min() {
        return lowest.orElseThrow(() -> new IllegalStateException("at most " + max + " days, with no least number"));
    }

    /** The middle of the range in whole days, rounded down: what the bands of {@code policy.yaml} judge. */
    public int middle() {
        return Math.floorDiv(min() + max, 2);
    }

    /** Above zero whatever the true dates are. */
    public boolean isCertain() {
        return lowest.isPresent() && lowest.getAsInt() > 0;
    }

    /** Above zero for some of the dates it may mean; what is certain is possible too. */
    public boolean isPossible() {
        return max > 0;
    }

    public DayRange plus(int days) {
        return new DayRange(lowest.isPresent() ? OptionalInt.of(lowest.getAsInt() + days) : lowest, max + days);
    }

    /** {@code 31}, {@code 31 to 396} or {@code up to 396}. */
    @Override
    public String toString() {
        if (lowest.isEmpty()) {
            return "up to " + max;
        }
        return min() == max ? String.valueOf(max) : min() + " to " + max;
    }
}
