package dev.slipway.model.dates;

import java.time.Month;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The spellings of a date that the domain knows, from {@code Sep 2025} to {@code by mid 2026}. */
final class DateSpellings {

    private static final Map<String, Month> MONTHS = monthsByName();

    private static final String YEAR = "(?<year>\\d{4})";
    private static final String DAY = YEAR + "-(?<month>\\d{2})-(?<day>\\d{2})";
    private static final String CLOCK = "(?:[01]\\d|2[0-3]):[0-5]\\d(?::[0-5]\\d(?:[.,]\\d+)?)?";
    private static final String OFFSET = "(?: ?(?:Z|[+-]\\d{2}(?::?\\d{2})?))?";

    private static final List<Spelling> ALL = List.of(
            spelling(DAY + "[T ]" + CLOCK + OFFSET, DateSpellings::day),
            spelling("Q(?<quarter>\\d)[ /-]?" + YEAR, DateSpellings::quarter),
            spelling(YEAR + "[ /-]?Q(?<quarter>\\d)", DateSpellings::quarter),
            spelling("H(?<half>\\d)[ /-]?" + YEAR, DateSpellings::half),
            spelling(YEAR + "[ /-]?H(?<half>\\d)", DateSpellings::half),
            spelling("(?<name>" + String.join("|", MONTHS.keySet()) + ") " + YEAR, DateSpellings::namedMonth),
            spelling("mid[ -]" + YEAR, date -> CalendarWindows.middle(date.text, date.number("year"))),
            spelling("end of " + YEAR, date -> CalendarWindows.quarter(date.text, date.number("year"), 4)),
            spelling("by (?<date>(?!by ).+)", DateSpellings::by));

    private record Spelling(Pattern shape, Function<Parts, DateWindow> meaning) {}

    /** A text that fits a shape, and the parts named there. */
    private record Parts(String text, Matcher matcher) {

        String word(String part) {
            return matcher.group(part);
        }

        int number(String part) {
            return Integer.parseInt(word(part));
        }
    }

    private DateSpellings() {}

    /**
     * Reads a date.
     *
     * @param text with single blanks only
     */
    static DateWindow read(String text) {
        if (IsoDate.fits(text)) {
            return IsoDate.read(text);
        }
        for (Spelling spelling : ALL) {
            Matcher matcher = spelling.shape.matcher(text);
            if (matcher.matches()) {
                return spelling.meaning.apply(new Parts(text, matcher));
            }
        }
        throw DateRefusal.of(text);
    }

    private static Spelling spelling(String shape, Function<Parts, DateWindow> meaning) {
        return new Spelling(Pattern.compile(shape, Pattern.CASE_INSENSITIVE), meaning);
    }

    private static DateWindow day(Parts date) {
        return CalendarWindows.day(date.text, date.number("year"), date.number("month"), date.number("day"));
    }

    private static DateWindow namedMonth(Parts date) {
        // The pattern admits only names that the table holds.
        Month month = Objects.requireNonNull(MONTHS.get(date.word("name").toLowerCase(Locale.ROOT)));
        return CalendarWindows.month(date.text, date.number("year"), month.getValue());
    }

    private static DateWindow quarter(Parts date) {
        return CalendarWindows.quarter(date.text, date.number("year"), date.number("quarter"));
    }

    private static DateWindow half(Parts date) {
        return CalendarWindows.half(date.text, date.number("year"), date.number("half"));
    }

    private static DateWindow by(Parts date) {
        DateWindow last = read(date.word("date"));
        return new DateWindow(DateWindow.OPEN_START, last.end(), last.precision(), date.text);
    }

    private static Map<String, Month> monthsByName() {
        Map<String, Month> names = new HashMap<>();
        for (Month month : Month.values()) {
            String name = month.name().toLowerCase(Locale.ROOT);
            names.put(name, month);
            names.put(name.substring(0, 3), month);
        }
        names.put("sept", Month.SEPTEMBER);
        return names;
    }
}
