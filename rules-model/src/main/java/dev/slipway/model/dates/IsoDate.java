package dev.slipway.model.dates;

/**
 * A day, month, quarter or year as ISO 8601-2 has them: {@code 2025-09-30}, {@code 2025-09}, {@code 2025-35}, {@code
 * 2025}. They are read without patterns, because such dates come by the million.
 */
final class IsoDate {

    private static final String SHAPE = "dddd-dd-dd";

    private IsoDate() {}

    /** Whether a text has that shape, even if the calendar has no such date. */
    static boolean fits(String text) {
        int length = text.length();
        if (length != 4 && length != 7 && length != SHAPE.length()) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            char character = text.charAt(i);
            boolean isDigit = character >= '0' && character <= '9';
            if (SHAPE.charAt(i) == '-' ? character != '-' : !isDigit) {
                return false;
            }
        }
        return true;
    }

    /** Reads a text that fits. */
    static DateWindow read(String text) {
        return read(text, text);
    }

    /** Reads a text that fits as a date that is written in more words. */
    static DateWindow read(String iso, String text) {
        int year = number(iso, 0, 4);
        return switch (iso.length()) {
            case 4 -> CalendarWindows.year(text, year);
            case 7 -> monthOrQuarter(text, year, number(iso, 5, 7));
            default -> CalendarWindows.day(text, year, number(iso, 5, 7), number(iso, 8, 10));
        };
    }

    /** ISO 8601-2 counts the quarters on from 33, where ISO 8601 has the months. */
    private static DateWindow monthOrQuarter(String text, int year, int number) {
        return number >= 33 && number <= 36
                ? CalendarWindows.quarter(text, year, number - 32)
                : CalendarWindows.month(text, year, number);
    }

    private static int number(String text, int from, int to) {
        return Integer.parseInt(text, from, to, 10);
    }
}
