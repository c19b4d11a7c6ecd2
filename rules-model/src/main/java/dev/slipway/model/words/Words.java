package dev.slipway.model.words;

import dev.slipway.model.base.DayRange;
import dev.slipway.model.base.Named;
import dev.slipway.model.dates.DateWindow;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The texts of one language, from the bundles {@code words.properties}, {@code words_ru.properties} and so on. A text
 * names its values in braces: {@code {late}}; {@code {late:days}} is a counted noun in the plural that the language
 * asks for ("1 day", "31 to 60 days"), from the keys {@code count.days.one} and so on; {@code {share:percent}} is "88%",
 * rounded down, and {@code {excess:percentOver}} the same rounded up. A whole number is no share, and has no such form.
 * Immutable, and usable by any number of threads.
 */
public final class Words {

    /** A whole number from here on is a year rather than a count, and is shown without a sign for thousands. */
    private static final int FIRST_YEAR = 1900;

    private static final int LAST_YEAR = 2199;

    private final Language language;
    private final WordBundle bundle;

    private Words(Language language, WordBundle bundle) {
        this.language = language;
        this.bundle = bundle;
    }

    /** Read when the first is asked for, and once. */
    private static final class English {
        static final Words WORDS = new Words(Language.ENGLISH, WordBundle.read(Words::file, Language.ENGLISH));
    }

    /** What the model itself says: dates, days, evidence, and why something could not be judged. */
    public static Words of(Language language) {
        return language == Language.ENGLISH
                ? English.WORDS
                : new Words(language, WordBundle.read(Words::file, language));
    }

    /** Called, not referred to: a reference to a method that looks at its caller makes classes of its own at every start. */
    private static InputStream file(String name) {
        return Words.class.getResourceAsStream(name);
    }

    /**
     * The same, and the bundle of another module.
     *
     * @param files opens a file of that bundle by its name, {@code words_ru.properties}; usually {@code name ->
     *     Some.class.getResourceAsStream(name)}, so that the module that owns the files is the one that opens them
     */
    public static Words of(Language language, Function<String, InputStream> files) {
        return new Words(language, WordBundle.read(files, language).over(of(language).bundle));
    }

    public Language language() {
        return language;
    }

    /**
     * A text; the English one where the language lacks it.
     *
     * @throws IllegalArgumentException if there is no such text in English either
     */
    public String text(String key) {
        return bundle.text(key);
    }

    /** A text with its values filled in. */
    public String text(String key, Map<String, ?> values) {
        return fill(text(key), values);
    }

    /** A phrase in words; the empty text for nothing. */
    public String text(Phrase phrase) {
        return phrase.isEmpty() ? "" : text(phrase.key(), phrase.values());
    }

    /** Fills values into a template. A name without a value stays as it is written, so that its author sees it. */
    public String fill(String template, Map<String, ?> values) {
        StringBuilder text = new StringBuilder();
        int written = 0;
        for (int open = template.indexOf('{'); open >= 0; open = template.indexOf('{', Math.max(written, open + 1))) {
            Optional<Placeholder> place = Placeholder.at(template, open);
            Object value = place.isPresent() ? values.get(place.get().name()) : null;
            if (value != null) {
                text.append(template, written, open)
                        .append(value(value, place.get().form()));
                written = place.get().end();
            }
        }
        return text.append(template, written, template.length()).toString();
    }

    /** A value as it is shown in a text. */
    public String value(Object value) {
        if (value instanceof Integer number && number >= FIRST_YEAR && number <= LAST_YEAR) {
            return number.toString();
        }
        if (value instanceof Number number) {
            return number(number.doubleValue());
        }
        if (value instanceof Boolean truth) {
            return text(truth ? "yes" : "no");
        }
        if (value instanceof LocalDate day) {
            return date(day);
        }
        if (value instanceof DateWindow window) {
            return date(window);
        }
        if (value instanceof DayRange days) {
            return new CountedWords(this).range(days);
        }
        if (value instanceof Phrase phrase) {
            return text(phrase);
        }
        if (value instanceof Collection<?> all) {
            return all.stream().map(this::value).collect(Collectors.joining(text("list.separator")));
        }
        return value instanceof Named named ? named.displayName() : value.toString();
    }

    private String value(Object value, String form) {
        if (form.isEmpty()) {
            return value(value);
        }
        boolean isWhole = value instanceof Integer || value instanceof Long;
        if (value instanceof Number share && form.equals("percent") && !isWhole) {
            return Numbers.percent(share.doubleValue());
        }
        if (value instanceof Number share && form.equals("percentOver") && !isWhole) {
            return Numbers.percentOver(share.doubleValue());
        }
        boolean isCounted = value instanceof Number || value instanceof DayRange;
        return isCounted && bundle.has("count." + form + ".other")
                ? new CountedWords(this).counted(value, form)
                : value(value);
    }

    /** A number of things: {@code 1 terminal}, {@code 5 терминалов}; the noun is a key below {@code count.}. */
    public String count(long number, String noun) {
        return new CountedWords(this).counted(number, noun);
    }

    /** A day in the reader's form: {@code 2026-03-31}, {@code 31.03.2026}, {@code 2026年3月31日}. */
    public String date(LocalDate day) {
        return new DateWords(this).of(day);
    }

    /** A date of any precision in the reader's form; in English in the words it was stated in. */
    public String date(DateWindow window) {
        return new DateWords(this).of(window);
    }

    /** A number as {@link Numbers#text} has it: {@code 66,500}, {@code 66 500}. */
    public String number(double value) {
        String number = Numbers.text(value);
        return language == Language.RUSSIAN ? number.replace(',', '\u00A0').replace('.', ',') : number;
    }
}
