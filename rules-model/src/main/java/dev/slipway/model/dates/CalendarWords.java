package dev.slipway.model.dates;

import dev.slipway.model.dates.WordMeaning.Role;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Month;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * The words of dates in the languages of offices along the way from East to West. The names of months and weekdays are
 * those of Unicode's CLDR; all others, for the languages of the reports, are in the files {@code words_*.properties}
 * next to this class.
 */
public final class CalendarWords {

    private static final List<String> LANGUAGES = List.of("en", "ru", "zh", "de", "fr", "es");

    private static final CalendarWords ENGLISH = new CalendarWords(LANGUAGES.subList(0, 1), LocaleNames.english());

    private final Map<String, WordMeaning> meanings = new HashMap<>();
    private final Map<String, DayOfWeek> weekdays;
    private final int longest;

    private CalendarWords(List<String> languages, LocaleNames names) {
        names.months().forEach((name, month) -> meanings.put(name, WordMeaning.of(month)));
        languages.forEach(this::addFile);
        weekdays = names.weekdays();
        weekdays.keySet().forEach(name -> meanings.putIfAbsent(name, WordMeaning.weekday()));
        names.ambiguousWeekdays().forEach(name -> meanings.putIfAbsent(name, WordMeaning.weekday()));
        names.others().forEach(name -> meanings.putIfAbsent(name, WordMeaning.nothing()));
        longest = meanings.keySet().stream().mapToInt(String::length).max().orElse(0);
    }

    /** Read from the JDK when the first date in other words is met: it takes a tenth of a second. */
    private static final class Holder {
        static final CalendarWords ALL = new CalendarWords(LANGUAGES, LocaleNames.all());
    }

    /** The words of English alone: they are at hand at once. */
    static CalendarWords english() {
        return ENGLISH;
    }

    static CalendarWords all() {
        return Holder.ALL;
    }

    /** The weekday of that name in any of the languages; none where it is the same as another in another language. */
    public static Optional<DayOfWeek> weekday(String name) {
        String folded = LocaleNames.fold(name);
        DayOfWeek english = ENGLISH.weekdays.get(folded);
        return english == null && ENGLISH.bounds(folded)
                ? Optional.empty()
                : Optional.ofNullable(english == null ? all().weekdays.get(folded) : english);
    }

    /** Whether it names a weekday, though not the same one in every language: {@code So}. */
    public static boolean isWeekday(String name) {
        return ENGLISH.meaning(name)
                .or(() -> all().meaning(name))
                .filter(meaning -> meaning.role() == Role.WEEKDAY)
                .isPresent();
    }

    /** Whether it is a word such as {@code by} or {@code mid}: no language calls a weekday so, and the others load slowly. */
    private boolean bounds(String folded) {
        WordMeaning meaning = meanings.get(folded);
        return meaning != null && (meaning.limit().isPresent() || meaning.part().isPresent());
    }

    /** Whether a word, or a few, say that a date is a limit: {@code by}, {@code bis}, {@code no later than}. */
    public static boolean isLimit(String word) {
        if (Limit.latestAt(word + " ") > word.length()) {
            return true;
        }
        return ENGLISH.meaning(word)
                .or(() -> all().meaning(word))
                .flatMap(WordMeaning::limit)
                .isPresent();
    }

    /** What a word means; nothing where it is none of a date. */
    Optional<WordMeaning> meaning(String word) {
        return Optional.ofNullable(meanings.get(LocaleNames.fold(word)));
    }

    /** The length of the longest word. */
    int longest() {
        return longest;
    }

    private void addFile(String language) {
        String name = "words_" + language + ".properties";
        Properties file = new Properties();
        try (InputStream bytes = Objects.requireNonNull(CalendarWords.class.getResourceAsStream(name), name)) {
            file.load(new InputStreamReader(bytes, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        file.forEach((key, words) -> add(meaningOf((String) key), ((String) words).split(" ")));
    }

    private void add(WordMeaning meaning, String... words) {
        for (String word : words) {
            meanings.putIfAbsent(LocaleNames.fold(word), meaning);
        }
    }

    private static WordMeaning meaningOf(String key) {
        return switch (key) {
            case "quarter" -> new WordMeaning(Role.QUARTER, 0);
            case "half" -> new WordMeaning(Role.HALF, 0);
            case "firstHalf" -> new WordMeaning(Role.WHICH_HALF, 1);
            case "secondHalf" -> new WordMeaning(Role.WHICH_HALF, 2);
            case "week" -> new WordMeaning(Role.WEEK, 0);
            case "fiscal" -> new WordMeaning(Role.FISCAL, 0);
            case "month" -> new WordMeaning(Role.MONTH_SIGN, 0);
            case "spring" -> new WordMeaning(Role.SEASON, 3);
            case "summer" -> new WordMeaning(Role.SEASON, 6);
            case "autumn" -> new WordMeaning(Role.SEASON, 9);
            case "winter" -> new WordMeaning(Role.SEASON, 12);
            case "first" -> new WordMeaning(Role.ORDINAL, 1);
            case "second" -> new WordMeaning(Role.ORDINAL, 2);
            case "third" -> new WordMeaning(Role.ORDINAL, 3);
            case "fourth" -> new WordMeaning(Role.ORDINAL, 4);
            case "by", "before", "after" -> WordMeaning.of(Limit.valueOf(key.toUpperCase(Locale.ROOT)));
            case "nothing" -> WordMeaning.nothing();
            default -> monthOrPart(key.toUpperCase(Locale.ROOT));
        };
    }

    private static WordMeaning monthOrPart(String name) {
        return Stream.of(Month.values())
                .filter(month -> month.name().equals(name))
                .findFirst()
                .map(WordMeaning::of)
                .orElseGet(() -> WordMeaning.of(YearPart.valueOf(name)));
    }
}
