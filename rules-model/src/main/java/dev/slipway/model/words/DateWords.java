package dev.slipway.model.words;

import dev.slipway.model.dates.DateWindow;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
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
        return window.text().toLowerCase(Locale.ROOT).startsWith("by ") || !window.hasStart()
                ? words.text("date.by", Map.of("end", window.end()))
                : exact(window);
    }

    private String exact(DateWindow window) {
        LocalDate start = window.start();
        return switch (window.precision()) {
            case DAY ->
                start.equals(window.end())
                        ? of(start)
                        : words.text("date.period", Map.of("start", start, "end", window.end()));
            case MONTH -> written(start, "date.month");
            case QUARTER -> words.text("date.quarter." + (start.getMonthValue() + 2) / 3, year(start));
            case HALF -> words.text(half(start), year(start));
            case YEAR -> words.text("date.year", year(start));
            case UNKNOWN -> words.text("date.unknown");
        };
    }

    private static String half(LocalDate start) {
        return switch (start.getMonthValue()) {
            case 1 -> "date.half.1";
            case 7 -> "date.half.2";
            default -> "date.mid";
        };
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
