package dev.slipway.model.dates;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * A part of a longer date. Early, mid and late are its thirds: of a month the days 1 to 10, 11 to 20 and 21 to the end, of
 * longer dates as many months each. Start and end of a whole year are its first and last quarter, of all else they are
 * its first and last third.
 */
enum YearPart {
    EARLY(0),
    MIDDLE(1),
    LATE(2),
    START(0),
    END(2);

    private final int third;

    YearPart(int third) {
        this.third = third;
    }

    /** That part; nothing where the date is not made of whole months that can be divided so. */
    Optional<DateWindow> of(DateWindow whole, String text) {
        if (!whole.hasStart() || !whole.hasEnd()) {
            return Optional.empty();
        }
        YearMonth first = YearMonth.from(whole.start());
        YearMonth last = YearMonth.from(whole.end());
        boolean isWholeMonths =
                whole.start().getDayOfMonth() == 1 && last.atEndOfMonth().equals(whole.end());
        int months = (int) first.until(last, ChronoUnit.MONTHS) + 1;
        if (!isWholeMonths || (months > 1 && months % 3 != 0)) {
            return Optional.empty();
        }
        return Optional.of(months == 1 ? ofMonth(first, text) : ofMonths(first, months, text));
    }

    private DateWindow ofMonth(YearMonth month, String text) {
        LocalDate start = month.atDay(10 * third + 1);
        return DateWindow.between(start, third == 2 ? month.atEndOfMonth() : start.plusDays(9), text);
    }

    private DateWindow ofMonths(YearMonth first, int months, String text) {
        boolean isQuarter = months == 12 && (this == START || this == END);
        int length = isQuarter ? 3 : months / 3;
        YearMonth start = this == END ? first.plusMonths(months - length) : first.plusMonths((long) third * length);
        return CalendarWindows.months(text, start, length);
    }
}
