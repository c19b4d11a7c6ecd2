package dev.slipway.model;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads a date as people and files write it. */
final class DateWindowParser {

    private static final Set<String> NO_DATE = Set.of("tbd", "tbc", "n/a", "-", "?");
    private static final Pattern BLANKS = Pattern.compile("[\\p{Z}\\s]+");

    private DateWindowParser() {}

    static DateWindow parse(String text) {
        if (isPlainDay(text)) {
            return CalendarWindows.day(text, number(text, 0, 4), number(text, 5, 7), number(text, 8, 10));
        }
        String words = BLANKS.matcher(text).replaceAll(" ").strip();
        if (words.isEmpty() || words.equalsIgnoreCase("unknown")) {
            return DateWindow.unknown();
        }
        return NO_DATE.contains(words.toLowerCase(Locale.ROOT)) ? DateWindow.unknown(words) : DateSpellings.read(words);
    }

    /** Whether it looks like {@code 2025-09-30}: told without a pattern, because such dates come by the million. */
    private static boolean isPlainDay(String text) {
        if (text.length() != 10) {
            return false;
        }
        for (int i = 0; i < 10; i++) {
            boolean isHyphenPlace = i == 4 || i == 7;
            boolean fits = isHyphenPlace ? text.charAt(i) == '-' : isDigit(text.charAt(i));
            if (!fits) {
                return false;
            }
        }
        return true;
    }

    private static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }

    private static int number(String text, int from, int to) {
        return Integer.parseInt(text, from, to, 10);
    }
}
