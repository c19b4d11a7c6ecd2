package dev.slipway.model.dates;

import dev.slipway.model.base.Required;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.time.temporal.IsoFields;
import java.util.Locale;

/**
 * Windows of the calendar: a day, a week, a month, a quarter. Each keeps the words it was written in, and what no calendar has
 * is refused in those words.
 */
final class CalendarWindows {

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
        return months(text, year, 6 * half - 5, 6 * half, Precision.YEAR);
    }

    static DateWindow year(String text, int year) {
        return months(text, year, 1, 12, Precision.YEAR);
    }

    /** A week of ISO 8601: it begins on Monday, and that with January 4 is the first. */
    static DateWindow week(String text, int year, int week) {
        LocalDate inFirst = yearMonth(text, year, 1).atDay(4);
        long last = IsoFields.WEEK_OF_WEEK_BASED_YEAR.rangeRefinedBy(inFirst).getMaximum();
        if (week < 1 || week > last) {
            String hint = "write " + year + "-W01 to " + year + "-W" + last;
            throw refused(text, "the year " + year + " has the weeks 1 to " + last, hint);
        }
        LocalDate monday = inFirst.with(DayOfWeek.MONDAY).plusWeeks(week - 1);
        return new DateWindow(monday, monday.plusDays(6), Precision.DAY, text);
    }

    /** So many whole months: a winter or a fiscal year ends in another year than it begins in. */
    static DateWindow months(String text, YearMonth first, int count) {
        YearMonth last = first.plusMonths(count - 1L);
        requireYear(text, first.getYear());
        requireYear(text, last.getYear());
        return DateWindow.between(first.atDay(1), last.atEndOfMonth(), text);
    }

    private static DateWindow months(String text, int year, int first, int last, Precision precision) {
        LocalDate start = yearMonth(text, year, first).atDay(1);
        return new DateWindow(start, YearMonth.of(year, last).atEndOfMonth(), precision, text);
    }

    private static void requireYear(String text, int year) {
        if (year < Required.FIRST_YEAR || year > Required.LAST_YEAR) {
            String reason =
                    "the year " + year + " is not between " + Required.FIRST_YEAR + " and " + Required.LAST_YEAR;
            throw refused(text, reason, year == 0 ? "leave it empty, or write TBD" : "check the year");
        }
    }

    private static YearMonth yearMonth(String text, int year, int month) {
        requireYear(text, year);
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

    static InvalidDateException refused(String text, String reason, String hint) {
        return new InvalidDateException(text + " is not a date: " + reason, hint);
    }
}
