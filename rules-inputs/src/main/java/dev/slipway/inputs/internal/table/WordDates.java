package dev.slipway.inputs.internal.table;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dates with the month in words: {@code 31-Mar-26}, {@code Mar 31, 2026}, {@code 31 марта 2026 г.}, {@code März 2026},
 * {@code Mar-26}. Of two numbers of two digits the first is the day.
 */
final class WordDates {

    private static final Pattern ALLOWED = Pattern.compile("[\\p{L}\\p{M}\\d .,/'\u2019-]+");
    private static final Pattern TOKEN = Pattern.compile("\\d+|[\\p{L}\\p{M}]+");
    private static final Pattern MONTH_AND_SHORT_YEAR = Pattern.compile("[\\p{L}\\p{M}]+\\.?(?:-| ?['\u2019])\\d{2}");

    private final String text;
    private final List<Integer> numbers = new ArrayList<>();
    private final List<Month> months = new ArrayList<>();
    private int longNumbers;
    private int longAt;

    private WordDates(String text) {
        this.text = text;
    }

    static Optional<WrittenDate> read(String text) {
        return ALLOWED.matcher(text).matches() ? new WordDates(text).read() : Optional.empty();
    }

    private Optional<WrittenDate> read() {
        Matcher tokens = TOKEN.matcher(text);
        while (tokens.find()) {
            if (!take(tokens.group())) {
                return Optional.empty();
            }
        }
        if (months.size() != 1 || longNumbers > 1) {
            return Optional.empty();
        }
        return numbers.size() == 1 ? month() : numbers.size() == 2 ? day() : Optional.empty();
    }

    private boolean take(String token) {
        if (!Character.isDigit(token.charAt(0))) {
            Optional<Month> month = CalendarWords.all().month(token);
            month.ifPresent(months::add);
            return month.isPresent() || CalendarWords.all().isPassedOver(token);
        }
        if (token.length() == 4) {
            longNumbers++;
            longAt = numbers.size();
        }
        return (token.length() <= 2 || token.length() == 4) && numbers.add(Integer.parseInt(token));
    }

    private Optional<WrittenDate> day() {
        int yearAt = longNumbers == 1 ? longAt : 1;
        int year = longNumbers == 1 ? numbers.get(yearAt) : WrittenDate.fullYear(numbers.get(yearAt));
        return WrittenDate.day(year, months.get(0).getValue(), numbers.get(1 - yearAt))
                .map(LocalDate::toString)
                .map(WrittenDate.Settled::new);
    }

    private Optional<WrittenDate> month() {
        if (longNumbers == 1) {
            return OfficeDates.month(numbers.get(0), months.get(0).getValue());
        }
        return MONTH_AND_SHORT_YEAR.matcher(text).matches()
                ? OfficeDates.month(
                        WrittenDate.fullYear(numbers.get(0)), months.get(0).getValue())
                : Optional.empty();
    }
}
