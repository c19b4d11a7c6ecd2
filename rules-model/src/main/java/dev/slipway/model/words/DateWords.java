package dev.slipway.model.words;

import dev.slipway.model.dates.DateWindow;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;

/** Dates in the reader's form. In English they are shown as in the files: ISO 8601 days, and the words of the others. */
final class DateWords {

    private final Words words;

    DateWords(Words words) {
        this.words = words;
    }

    String of(LocalDate day) {
        return isEnglish() ? day.toString() : written(day, "date.day");
    }

    String of(DateWindow window) {
        if (isEnglish()) {
            return window.toString();
        }
        if (!window.isKnown()) {
            return words.text("date.unknown");
        }
        if (!window.hasEnd()) {
            return words.text("date.from", Map.of("start", window.start()));
        }
        return isLimit(window.text()) || !window.hasStart()
                ? words.text("date.by", Map.of("end", window.end()))
                : exact(window);
    }

    /** Whether it is stated as a last day, though a forecast of it starts on its report date. */
    private static boolean isLimit(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return lower.startsWith("by ") || lower.startsWith("before ");
    }

    /** A month, quarter, half or year of the calendar by its name, all else by its first and last day. */
    private String exact(DateWindow window) {
        LocalDate start = window.start();
        if (start.equals(window.end())) {
            return of(start);
        }
        int months = wholeMonths(window);
        int month = start.getMonthValue();
        if (months == 1) {
            return written(start, "date.month");
        }
        if (months == 3 && month % 3 == 1) {
            return words.text("date.quarter." + (month + 2) / 3, year(start));
        }
        if (months == 6 && month % 6 == 1) {
            return words.text(month == 1 ? "date.half.1" : "date.half.2", year(start));
        }
        if (months == 4 && month == 5) {
            return words.text("date.mid", year(start));
        }
        return months == 12 && month == 1
                ? words.text("date.year", year(start))
                : words.text("date.period", Map.of("start", start, "end", window.end()));
    }

    /** How many months it is made of; 0 where it begins or ends within one. */
    private static int wholeMonths(DateWindow window) {
        YearMonth last = YearMonth.from(window.end());
        boolean isWhole = window.start().getDayOfMonth() == 1 && window.end().equals(last.atEndOfMonth());
        return isWhole ? (int) YearMonth.from(window.start()).until(last, ChronoUnit.MONTHS) + 1 : 0;
    }

    private static Map<String, Object> year(LocalDate day) {
        return Map.of("year", Integer.toString(day.getYear()));
    }

    private String written(LocalDate day, String pattern) {
        return DateTimeFormatter.ofPattern(
                        words.text(pattern),
                        Locale.forLanguageTag(words.language().tag()))
                .format(day);
    }

    private boolean isEnglish() {
        return words.language() == Language.ENGLISH;
    }
}
