package dev.slipway.inputs.cases;

import dev.slipway.model.base.DayRange;
import java.util.Optional;

/**
 * The days that a case expects an alert to be about.
 *
 * @param range empty where the alert must be about no days
 */
public record ExpectedDays(Optional<DayRange> range) {

    /** Of an alert that is about no days. */
    public static final ExpectedDays NONE = new ExpectedDays(Optional.empty());

    public static ExpectedDays of(DayRange range) {
        return new ExpectedDays(Optional.of(range));
    }

    /** {@code 31..396}; {@code no} where there are none. */
    @Override
    public String toString() {
        return range.map(DayRange::toString).orElse("no");
    }
}
