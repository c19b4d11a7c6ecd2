package dev.slipway.model.outlook;

import java.time.LocalDate;
import java.util.Locale;

/** A day that was asked for, and of which a forecast lets nothing be said. */
public record UnansweredDay(LocalDate day, Reason reason) {

    /** Why nothing is said. */
    public enum Reason {
        /** The milestone has no forecast. */
        NO_FORECAST,
        /** There is no reference class, and the own record alone would make an interval too narrow. */
        NO_CLASS,
        /** The forecast was made on that day or after it. */
        REPORTED_LATER,
        /** The day lies farther ahead than any forecast that is learned from. */
        TOO_FAR;

        /** Its key among the words: {@code no-class}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
