package dev.slipway.workbench.impact;

import dev.slipway.model.dates.DateWindow;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * When rules first warned of a milestone that was late in the end: when it was first amber or red for its slip.
 *
 * @param milestone {@code terminal/milestone}
 * @param deadline the deadline in force on the last day
 * @param before the day of the first warning by the rules in force; empty where they never warned
 * @param after the same by the other rules
 */
public record SlipWarning(
        String milestone, DateWindow deadline, Optional<LocalDate> before, Optional<LocalDate> after) {

    /** By how many days the other rules warned earlier, below zero where later; empty where either never warned. */
    public OptionalLong daysEarlier() {
        return before.isPresent() && after.isPresent()
                ? OptionalLong.of(ChronoUnit.DAYS.between(after.get(), before.get()))
                : OptionalLong.empty();
    }
}
