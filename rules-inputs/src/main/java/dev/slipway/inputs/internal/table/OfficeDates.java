package dev.slipway.inputs.internal.table;

import dev.slipway.inputs.DateOrder;
import dev.slipway.model.dates.CalendarWords;
import dev.slipway.model.dates.DayText;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The ways in which offices write a day in numbers beyond those of the domain: {@code 31.03.2026}, {@code 3/31/2026 2:00
 * PM}, {@code Mon 1/5/26}, {@code 20260331}. A time of day is passed over. Between dots the day comes first, as
 * everywhere where dots are written; a year of four digits in front is followed by month and day.
 */
final class OfficeDates {

    private static final Pattern BLANKS = Pattern.compile("[\\p{Z}\\s]+");
    private static final Pattern WEEKDAY = Pattern.compile("(?<name>\\p{L}[\\p{L}\\p{M}]*)\\.?,? (?<date>\\d.*)");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})([./-]) ?(\\d{1,2})\\2 ?(\\d{1,2})\\.?");
    private static final Pattern YEAR_LAST = Pattern.compile("(\\d{1,2})([./-]) ?(\\d{1,2})\\2 ?(\\d{4}|\\d{2})\\.?");
    private static final Pattern COMPACT = Pattern.compile("((?:19|20|21)\\d{2})(\\d{2})(\\d{2})");

    private OfficeDates() {}

    /** What the text says, where it is a date in one of these ways. */
    static Optional<WrittenDate> read(String text) {
        if (YEAR_LAST.matcher(text).matches()) { // the most usual, recognised without looking for a time of day
            return yearLast(text);
        }
        String words = BLANKS.matcher(text).replaceAll(" ").strip();
        if (words.length() < 6 || words.length() > 60 || !hasDigit(words)) {
            return Optional.empty();
        }
        String date = DayText.of(words);
        Matcher weekday = WEEKDAY.matcher(date);
        return weekday.matches() ? behind(weekday.group("name"), weekday.group("date")) : inNumbers(date);
    }

    private static Optional<WrittenDate> behind(String name, String date) {
        Optional<DayOfWeek> weekday = CalendarWords.weekday(name);
        if (weekday.isPresent()) {
            return on(weekday.get(), date);
        }
        return CalendarWords.isWeekday(name) ? inNumbers(date) : Optional.empty();
    }

    private static Optional<WrittenDate> inNumbers(String date) {
        return yearLast(date)
                .or(() -> settled(YEAR_FIRST.matcher(date), 1, 3, 4))
                .or(() -> settled(COMPACT.matcher(date), 1, 2, 3));
    }

    /** The weekday says which number is the month, where only one of the two days is such a day. */
    private static Optional<WrittenDate> on(DayOfWeek weekday, String date) {
        Optional<WrittenDate> written = inNumbers(date);
        if (written.isEmpty() || !(written.get() instanceof WrittenDate.Numbers numbers)) {
            return written;
        }
        List<DateOrder> orders = List.of(DateOrder.DAY_MONTH_YEAR, DateOrder.MONTH_DAY_YEAR).stream()
                .filter(order -> numbers.in(order)
                        .filter(day -> day.getDayOfWeek() == weekday)
                        .isPresent())
                .toList();
        return orders.size() == 1 ? Optional.of(numbers.settledAs(orders.get(0))) : written;
    }

    private static Optional<WrittenDate> yearLast(String date) {
        Matcher matcher = YEAR_LAST.matcher(date);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String year = matcher.group(4);
        WrittenDate.Numbers numbers = WrittenDate.Numbers.of(
                number(matcher, 1),
                number(matcher, 3),
                Integer.parseInt(year),
                year.length() == 2,
                matcher.group(2).equals("-"));
        return matcher.group(2).equals(".") ? settled(numbers.in(DateOrder.DAY_MONTH_YEAR)) : Optional.of(numbers);
    }

    private static Optional<WrittenDate> settled(Matcher matcher, int year, int month, int day) {
        return matcher.matches()
                ? settled(WrittenDate.day(number(matcher, year), number(matcher, month), number(matcher, day)))
                : Optional.empty();
    }

    private static Optional<WrittenDate> settled(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).map(WrittenDate.Settled::new);
    }

    private static boolean hasDigit(String text) {
        return text.chars().anyMatch(character -> character >= '0' && character <= '9');
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }
}
