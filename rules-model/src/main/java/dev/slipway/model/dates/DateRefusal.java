package dev.slipway.model.dates;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says why a text is not a date of the domain, and what its writer may have meant. */
final class DateRefusal {

    private static final String SPELLINGS =
            "write 2025-09-30, 2025-09, Q3 2025, H1 2026, mid 2026, 2025, by 2026 or TBD";
    private static final Pattern YEAR_LAST = Pattern.compile("(\\d{1,2})[./-](\\d{1,2})[./-](\\d{4})");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[./-](\\d{1,2})[./-](\\d{1,2})");
    private static final Pattern SERIAL = Pattern.compile("\\d{5}(?:\\.\\d+)?");

    /** The day from which spreadsheets count, as it works out for every date since March 1900. */
    private static final LocalDate SPREADSHEET_EPOCH = LocalDate.of(1899, 12, 30);

    private DateRefusal() {}

    static InvalidDateException of(String text) {
        Matcher yearLast = YEAR_LAST.matcher(text);
        if (yearLast.matches()) {
            return dayOrMonthFirst(text, number(yearLast, 3), number(yearLast, 1), number(yearLast, 2));
        }
        Matcher yearFirst = YEAR_FIRST.matcher(text);
        if (yearFirst.matches()) {
            return otherwiseWritten(text, date(number(yearFirst, 1), number(yearFirst, 2), number(yearFirst, 3)));
        }
        return SERIAL.matcher(text).matches() ? serial(text) : unknownSpelling(text);
    }

    private static InvalidDateException dayOrMonthFirst(String text, int year, int first, int second) {
        Optional<LocalDate> dayFirst = date(year, second, first);
        Optional<LocalDate> monthFirst = date(year, first, second);
        if (dayFirst.isPresent() && monthFirst.isPresent() && !dayFirst.equals(monthFirst)) {
            return new InvalidDateException(
                    text + " can be read as two dates, day or month first",
                    "write " + dayFirst.get() + " or " + monthFirst.get());
        }
        return otherwiseWritten(text, dayFirst.or(() -> monthFirst));
    }

    private static InvalidDateException otherwiseWritten(String text, Optional<LocalDate> meant) {
        return meant.map(date -> new InvalidDateException(text + " is not how a date is written here", "write " + date))
                .orElseGet(() -> unknownSpelling(text));
    }

    private static Optional<LocalDate> date(int year, int month, int day) {
        return month >= 1 && month <= 12 && YearMonth.of(year, month).isValidDay(day)
                ? Optional.of(LocalDate.of(year, month, day))
                : Optional.empty();
    }

    private static InvalidDateException serial(String text) {
        LocalDate meant = SPREADSHEET_EPOCH.plusDays((long) Double.parseDouble(text));
        return new InvalidDateException(
                text + " is not a date but the number of a day in a spreadsheet",
                "write " + meant + ", or give the column a date format before saving it");
    }

    private static InvalidDateException unknownSpelling(String text) {
        return new InvalidDateException("'" + text + "' is not a date that can be read", SPELLINGS);
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }
}
