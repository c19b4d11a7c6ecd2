package dev.slipway.inputs.internal.table;

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
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The words of dates in the languages of offices along the way from East to West, as Unicode's CLDR has them. A name
 * that means one month here and another there, as {@code listopad} in Polish and in Croatian would, is none.
 */
final class CalendarWords {

    private static final List<Locale> LOCALES = Stream.of(
                    "en", "ru", "zh", "de", "de-AT", "fr", "es", "pl", "hu", "tr", "kk", "uk", "be", "az", "ky", "uz",
                    "tg", "it", "pt", "nl", "cs", "sk", "ro", "bg", "el", "sv", "da", "nb", "fi", "et", "lv", "lt")
            .map(Locale::forLanguageTag)
            .toList();
    private static final List<TextStyle> STYLES =
            List.of(TextStyle.FULL, TextStyle.FULL_STANDALONE, TextStyle.SHORT, TextStyle.SHORT_STANDALONE);

    /** The endings of English numbers, and short forms of "year" in Russian: CLDR has no words for these. */
    private static final Set<String> SMALL_WORDS = Set.of("st", "nd", "rd", "th", "of", "the", "sept", "года", "год");

    private static final Pattern LETTERS = Pattern.compile("\\p{L}[\\p{L}\\p{M}]*");
    private static final Pattern LITERAL = Pattern.compile("'([^']*)'");

    private final Map<String, Month> months = new HashMap<>();
    private final Set<String> others = new HashSet<>(SMALL_WORDS);

    private CalendarWords() {
        Set<String> contradictory = new HashSet<>();
        for (Locale locale : LOCALES) {
            addMonths(locale, contradictory);
            addWeekdays(locale);
            addLiterals(locale);
        }
        contradictory.forEach(months::remove);
        months.put("sept", Month.SEPTEMBER);
    }

    /** Read from the JDK when the first date in words is met: it takes a tenth of a second. */
    private static final class Holder {
        static final CalendarWords ALL = new CalendarWords();
    }

    static CalendarWords all() {
        return Holder.ALL;
    }

    /** The month of that name, if there is one. */
    Optional<Month> month(String word) {
        return Optional.ofNullable(months.get(fold(word)));
    }

    /** Whether the word may be in a date without changing it: a weekday, or {@code de} between day and month. */
    boolean isPassedOver(String word) {
        return others.contains(fold(word));
    }

    private void addMonths(Locale locale, Set<String> contradictory) {
        for (Month month : Month.values()) {
            for (TextStyle style : STYLES) {
                String name = word(month.getDisplayName(style, locale));
                Month other = LETTERS.matcher(name).matches() ? months.putIfAbsent(name, month) : month;
                if (other != null && other != month) {
                    contradictory.add(name);
                }
            }
        }
    }

    private void addWeekdays(Locale locale) {
        for (DayOfWeek day : DayOfWeek.values()) {
            for (TextStyle style : STYLES) {
                others.add(word(day.getDisplayName(style, locale)));
            }
        }
    }

    private void addLiterals(Locale locale) {
        String pattern = DateTimeFormatterBuilder.getLocalizedDateTimePattern(
                FormatStyle.FULL, null, IsoChronology.INSTANCE, locale);
        LITERAL.matcher(pattern)
                .results()
                .flatMap(literal -> LETTERS.matcher(literal.group(1)).results())
                .forEach(letters -> others.add(fold(letters.group())));
    }

    private static String word(String name) {
        return fold(name.endsWith(".") ? name.substring(0, name.length() - 1) : name);
    }

    /** Lower case, with the two letters i of Turkish as one. */
    private static String fold(String word) {
        return word.toLowerCase(Locale.ROOT).replace("\u0307", "").replace('\u0131', 'i');
    }
}
