package dev.slipway.inputs.internal.table;

import dev.slipway.inputs.DateOrder;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/** The parts of a date that is written as offices write it. */
sealed interface WrittenDate {

    /**
     * A date that can be read in one way only.
     *
     * @param iso as {@code DateWindow} reads it: a day, or a month
     */
    record Settled(String iso) implements WrittenDate {}

    /**
     * A year after two numbers, of which either may be the month.
     *
     * @param year as the last number says it; of two digits it is taken to mean 1970 to 2069
     * @param isShort whether it has two digits, so that the year may also come first
     */
    record Numbers(int first, int second, int year, boolean isShort) implements WrittenDate {

        /** The day if the numbers are in that order; none where the calendar has no such day. */
        Optional<LocalDate> in(DateOrder order) {
            return switch (order) {
                case DAY_MONTH_YEAR -> day(fullYear(year), second, first);
                case MONTH_DAY_YEAR -> day(fullYear(year), first, second);
                case YEAR_MONTH_DAY -> isShort ? day(fullYear(first), second, year) : Optional.empty();
            };
        }

        /** The order that its numbers leave, unless both are no larger than a month or neither can be one. */
        Optional<DateOrder> order() {
            if (first > 12 && second <= 12) {
                return Optional.of(DateOrder.DAY_MONTH_YEAR);
            }
            return second > 12 && first <= 12 ? Optional.of(DateOrder.MONTH_DAY_YEAR) : Optional.empty();
        }

        /** Whether it is another day according to which number is the month. */
        boolean isAmbiguous() {
            return first <= 12 && second <= 12 && first != second && first > 0 && second > 0;
        }
    }

    /** A year of two digits is one of 1970 to 2069. */
    static int fullYear(int year) {
        if (year >= 100) {
            return year;
        }
        return year < 70 ? 2000 + year : 1900 + year;
    }

    static Optional<LocalDate> day(int year, int month, int day) {
        return year >= 1
                        && month >= 1
                        && month <= 12
                        && YearMonth.of(year, month).isValidDay(day)
                ? Optional.of(LocalDate.of(year, month, day))
                : Optional.empty();
    }
}
