package dev.slipway.inputs.internal.table;

import dev.slipway.inputs.DateOrder;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** The parts of a date that is written as offices write it. */
sealed interface WrittenDate {

    /**
     * A date that can be read in one way only.
     *
     * @param iso the day as {@code DateWindow} reads it
     */
    record Settled(String iso) implements WrittenDate {}

    /**
     * A year after two numbers, of which either may be the month.
     *
     * @param year as the last number says it; of two digits it is taken to mean 1970 to 2069
     * @param isShort whether it has two digits, so that the year may also come first
     * @param isDashed whether it is written as ISO dates are, with dashes, so that a short year comes first as often as last
     * @param shown the order that something else than its numbers shows: its weekday
     */
    record Numbers(int first, int second, int year, boolean isShort, boolean isDashed, Optional<DateOrder> shown)
            implements WrittenDate {

        static Numbers of(int first, int second, int year, boolean isShort, boolean isDashed) {
            return new Numbers(first, second, year, isShort, isDashed, Optional.empty());
        }

        /** The same numbers where the order is known. */
        Numbers settledAs(DateOrder order) {
            return new Numbers(first, second, year, isShort, isDashed, Optional.of(order));
        }

        /** The day if the numbers are in that order; none where the calendar has no such day. */
        Optional<LocalDate> in(DateOrder order) {
            return switch (order) {
                case DAY_MONTH_YEAR -> day(fullYear(year), second, first);
                case MONTH_DAY_YEAR -> day(fullYear(year), first, second);
                case YEAR_MONTH_DAY -> isShort ? day(fullYear(first), second, year) : Optional.empty();
            };
        }

        /** Whether it is a day too if its first number is the year. */
        boolean mayBeginWithYear() {
            return isDashed && isShort && in(DateOrder.YEAR_MONTH_DAY).isPresent();
        }

        /** The orders in which they are a day that is likely. */
        Set<DateOrder> orders(Predicate<LocalDate> isLikely) {
            Set<DateOrder> orders = EnumSet.allOf(DateOrder.class);
            orders.removeIf(order -> in(order).filter(isLikely).isEmpty());
            return orders;
        }

        /** The order that is shown, else that which its numbers leave, unless either may be the month or neither. */
        Optional<DateOrder> order() {
            if (shown.isPresent()) {
                return shown;
            }
            if (mayBeginWithYear()) {
                return in(DateOrder.DAY_MONTH_YEAR).isPresent()
                                || in(DateOrder.MONTH_DAY_YEAR).isPresent()
                        ? Optional.empty()
                        : Optional.of(DateOrder.YEAR_MONTH_DAY);
            }
            if (first > 12 && second <= 12) {
                return Optional.of(DateOrder.DAY_MONTH_YEAR);
            }
            return second > 12 && first <= 12 ? Optional.of(DateOrder.MONTH_DAY_YEAR) : Optional.empty();
        }

        /** Whether it is another day according to which number is the month. */
        boolean isAmbiguous() {
            if (shown.isEmpty() && mayBeginWithYear()) {
                return order().isEmpty();
            }
            return shown.isEmpty() && first <= 12 && second <= 12 && first != second && first > 0 && second > 0;
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
