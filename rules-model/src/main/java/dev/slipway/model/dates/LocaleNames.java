package dev.slipway.model.dates;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The names of months and weekdays, and the small words between them, as Unicode's CLDR has them. A name that means one
 * month here and another there, as {@code listopad} in Polish and in Croatian would, is none; so it is with weekdays.
 */
final class LocaleNames {

    private static final List<Locale> LOCALES = Stream.of(
                    "en", "ru", "zh", "de", "de-AT", "fr", "es", "pl", "hu", "tr", "kk", "uk", "be", "az", "ky", "uz",
                    "tg", "it", "pt", "nl", "cs", "sk", "ro", "bg", "el", "sv", "da", "nb", "fi", "et", "lv", "lt")
            .map(Locale::forLanguageTag)
            .toList();
    private static final List<TextStyle> STYLES =
            List.of(TextStyle.FULL, TextStyle.FULL_STANDALONE, TextStyle.SHORT, TextStyle.SHORT_STANDALONE);

    private static final Pattern LETTERS = Pattern.compile("\\p{L}[\\p{L}\\p{M}]*");
    private static final Pattern LITERAL = Pattern.compile("'([^']*)'");

    private final Map<String, Month> months = new HashMap<>();
    private final Map<String, DayOfWeek> weekdays = new HashMap<>();
    private final Set<String> ambiguousWeekdays = new HashSet<>();
    private final Set<String> others = new HashSet<>();

    private LocaleNames() {}

    /** Written out, because asking the JDK for them takes long. */
    static LocaleNames english() {
        LocaleNames names = new LocaleNames();
        for (Month month : Month.values()) {
            names.months.put(fold(month.name()), month);
            names.months.put(fold(month.name().substring(0, 3)), month);
        }
        for (DayOfWeek day : DayOfWeek.values()) {
            names.weekdays.put(fold(day.name()), day);
            names.weekdays.put(fold(day.name().substring(0, 3)), day);
        }
        return names;
    }

    static LocaleNames all() {
        LocaleNames names = new LocaleNames();
        Set<String> contradictory = new HashSet<>();
        for (Locale locale : LOCALES) {
            for (TextStyle style : STYLES) {
                Stream.of(Month.values())
                        .forEach(month -> add(names.months, month.getDisplayName(style, locale), month, contradictory));
            }
            names.addLiterals(locale);
        }
        names.months.keySet().removeAll(contradictory);
        names.addWeekdays();
        return names;
    }

    private static <T> void add(Map<String, T> known, String name, T meaning, Set<String> contradictory) {
        String word = word(name);
        T other = LETTERS.matcher(word).matches() ? known.putIfAbsent(word, meaning) : meaning;
        if (other != null && !other.equals(meaning)) {
            contradictory.add(word);
        }
    }

    private void addWeekdays() {
        for (Locale locale : LOCALES) {
            for (TextStyle style : STYLES) {
                Stream.of(DayOfWeek.values())
                        .forEach(day -> add(weekdays, day.getDisplayName(style, locale), day, ambiguousWeekdays));
            }
        }
        weekdays.keySet().removeAll(ambiguousWeekdays);
    }

    private void addLiterals(Locale locale) {
        String pattern = DateTimeFormatterBuilder.getLocalizedDateTimePattern(
                FormatStyle.FULL, null, IsoChronology.INSTANCE, locale);
        LITERAL.matcher(pattern)
                .results()
                .flatMap(literal -> LETTERS.matcher(literal.group(1)).results())
                .forEach(letters -> others.add(fold(letters.group())));
    }

    Map<String, Month> months() {
        return months;
    }

    Map<String, DayOfWeek> weekdays() {
        return weekdays;
    }

    /** Names that mean another weekday in another language. */
    Set<String> ambiguousWeekdays() {
        return ambiguousWeekdays;
    }

    /** Words that may be in a date without changing it: {@code de} between day and month. */
    Set<String> others() {
        return others;
    }

    private static String word(String name) {
        return fold(name.endsWith(".") ? name.substring(0, name.length() - 1) : name);
    }

    /** Lower case, with the two letters i of Turkish as one. */
    static String fold(String word) {
        return word.toLowerCase(Locale.ROOT).replace("\u0307", "").replace('\u0131', 'i');
    }
}
