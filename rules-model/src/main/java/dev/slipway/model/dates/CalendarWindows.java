package dev.slipway.model.dates;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Locale;

/**
 * Windows of the calendar: a day, a month, a quarter. Each keeps the words it was written in, and what no calendar has
 * is refused in those words.
 */
final class CalendarWindows {

    /** No terminal is older, no plan reaches further: a year outside is a slip of the pen. */
    private static final int FIRST_YEAR = 1900;

    private static final int LAST_YEAR = 2999;

    private CalendarWindows() {}

    static DateWindow day(String text, int year, int month, int day) {
        YearMonth yearMonth = yearMonth(text, year, month);
        if (!yearMonth.isValidDay(day)) {
            throw noSuchDay(text, yearMonth, day);
        }
        LocalDate date = yearMonth.atDay(day);
        return new DateWindow(date, date, Precision.DAY, text);
    }

    static DateWindow month(String text, int year, int month) {
        YearMonth yearMonth = yearMonth(text, year, month);
        return new DateWindow(yearMonth.atDay(1), yearMonth.atEndOfMonth(), Precision.MONTH, text);
    }

    static DateWindow quarter(String text, int year, int quarter) {
        if (quarter < 1 || quarter > 4) {
            throw refused(text, "a year has the quarters Q1 to Q4", "write Q4 " + year + ", or another of the four");
        }
        return months(text, year, 3 * quarter - 2, 3 * quarter, Precision.QUARTER);
    }

    static DateWindow half(String text, int year, int half) {
        if (half < 1 || half > 2) {
            throw refused(text, "a year has the halves H1 and H2", "write H1 " + year + " or H2 " + year);
        }
        return months(text, year, 6 * half - 5, 6 * half, Precision.HALF);
    }

    /** May to August. */
    static DateWindow middle(String text, int year) {
        return months(text, year, 5, 8, Precision.HALF);
    }

    static DateWindow year(String text, int year) {
        return months(text, year, 1, 12, Precision.YEAR);
    }

    private static DateWindow months(String text, int year, int first, int last, Precision precision) {
        LocalDate start = yearMonth(text, year, first).atDay(1);
        return new DateWindow(start, YearMonth.of(year, last).atEndOfMonth(), precision, text);
    }

    private static YearMonth yearMonth(String text, int year, int month) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            String reason = "the year " + year + " is not between " + FIRST_YEAR + " and " + LAST_YEAR;
            throw refused(text, reason, "check the year");
        }
        if (month < 1 || month > 12) {
            String hint = "write " + year + "-01 to " + year + "-12, or Q1 " + year + " to Q4 " + year;
            throw refused(text, "a year has the months 01 to 12", hint);
        }
        return YearMonth.of(year, month);
    }

    private static InvalidDateException noSuchDay(String text, YearMonth month, int day) {
        String name = month.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
        String reason = name + " " + month.getYear() + " has " + month.lengthOfMonth() + " days";
        LocalDate nearest = day < 1 ? month.atDay(1) : month.atEndOfMonth();
        return refused(text, reason, "write " + nearest + ", " + month + " or " + quarterOf(month));
    }

    private static String quarterOf(YearMonth month) {
        int quarter = (month.getMonthValue() + 2) / 3;
        return "Q" + quarter + " " + month.getYear();
    }

    private static InvalidDateException refused(String text, String reason, String hint) {
        return new InvalidDateException(text + " is not a date: " + reason, hint);
    }
}
