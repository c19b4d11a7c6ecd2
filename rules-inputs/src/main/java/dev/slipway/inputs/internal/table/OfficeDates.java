package dev.slipway.inputs.internal.table;

import dev.slipway.inputs.DateOrder;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The ways in which offices write a day beyond those of the domain: {@code 31.03.2026}, {@code 3/31/2026 2:00 PM},
 * {@code 31-Mar-26}, {@code 20260331}, {@code 2026年3月31日}. A time of day is passed over. Between dots the day comes
 * first, as everywhere where dots are written; a year of four digits in front is followed by month and day.
 */
final class OfficeDates {

    private static final Pattern BLANKS = Pattern.compile("[\\p{Z}\\s]+");
    private static final Pattern TIME = Pattern.compile("(?:T|,? )\\d{1,2}[:.]\\d{2}(?:[:.]\\d{2}(?:[.,]\\d{1,9})?)?"
            + "(?: ?[AaPp]\\.?[Mm]\\.?)?(?: ?(?:Z|UTC|GMT|[+-]\\d{2}(?::?\\d{2})?))?$");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})([./-]) ?(\\d{1,2})\\2 ?(\\d{1,2})\\.?");
    private static final Pattern YEAR_LAST = Pattern.compile("(\\d{1,2})([./-]) ?(\\d{1,2})\\2 ?(\\d{4}|\\d{2})\\.?");
    private static final Pattern COMPACT = Pattern.compile("((?:19|20|21)\\d{2})(\\d{2})(\\d{2})");
    private static final Pattern HAN = Pattern.compile(
            "(\\d{4}) ?[\u5E74\uB144] ?(\\d{1,2}) ?[\u6708\uC6D4](?: ?(\\d{1,2}) ?[\u65E5\u53F7\uC77C])?");

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
        String date = TIME.matcher(words).replaceFirst("").strip();
        return yearLast(date)
                .or(() -> settled(YEAR_FIRST.matcher(date), 1, 3, 4))
                .or(() -> settled(COMPACT.matcher(date), 1, 2, 3))
                .or(() -> han(date))
                .or(() -> WordDates.read(date));
    }

    private static Optional<WrittenDate> yearLast(String date) {
        Matcher matcher = YEAR_LAST.matcher(date);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String year = matcher.group(4);
        WrittenDate.Numbers numbers = new WrittenDate.Numbers(
                number(matcher, 1), number(matcher, 3), Integer.parseInt(year), year.length() == 2);
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

    private static Optional<WrittenDate> han(String date) {
        Matcher matcher = HAN.matcher(date);
        if (matcher.matches() && matcher.group(3) == null) {
            return month(number(matcher, 1), number(matcher, 2));
        }
        return settled(matcher, 1, 2, 3);
    }

    /** A month of a year, where there is such a one. */
    static Optional<WrittenDate> month(int year, int month) {
        return WrittenDate.day(year, month, 1)
                .map(day -> day.toString().substring(0, 7))
                .map(WrittenDate.Settled::new);
    }

    private static boolean hasDigit(String text) {
        return text.chars().anyMatch(character -> character >= '0' && character <= '9');
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }
}
