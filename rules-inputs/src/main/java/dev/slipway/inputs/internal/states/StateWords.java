package dev.slipway.inputs.internal.states;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;

/** The words for states and health that are known, those of an office among them. */
public final class StateWords {

    private static final String VOCABULARY = "words.properties";
    private static final Pattern NUMBER_BEFORE = Pattern.compile("^(?:\\d{1,2}\\s*[-.):\u2013]\\s*|[^\\p{L}\\p{N}?]+)");
    private static final Pattern BRACKETS_AFTER = Pattern.compile("\\s*[(\\[][^)\\]]*[)\\]]\\s*$");
    private static final Pattern MARKS_AFTER = Pattern.compile("[\\s.!:;,*\u2713\u2714\u2705]+$");
    private static final Pattern PARTS = Pattern.compile("\\s+[-\u2013\u2014]\\s+|\\s*[/,;:|]\\s*");
    private static final Pattern BLANKS = Pattern.compile("[\\s_]+");

    private static final StateWords STANDARD = new StateWords(Map.of());

    private final Map<String, StateMeaning> own;

    private StateWords(Map<String, StateMeaning> own) {
        this.own = own;
    }

    /** Read when a word is met that is no office's own: many files state nothing but dates. */
    private static final class Vocabulary {
        static final Map<String, StateMeaning> MEANINGS = vocabulary();
    }

    /** The words that Slipway knows. */
    public static StateWords standard() {
        return STANDARD;
    }

    /** These and the words of an office, which go before. */
    public StateWords with(Map<String, StateMeaning> more) {
        if (more.isEmpty()) {
            return this;
        }
        Map<String, StateMeaning> all = new HashMap<>(own);
        more.forEach((word, meaning) -> all.put(folded(word), meaning));
        return new StateWords(Map.copyOf(all));
    }

    /** What a word says, or several that agree, such as {@code Complete - late}; empty where one is not known. */
    public Optional<StateMeaning> meaning(String text) {
        return ofOne(text).or(() -> ofSeveral(PARTS.split(text)));
    }

    private Optional<StateMeaning> ofOne(String text) {
        String folded = folded(text);
        return folded.isEmpty()
                ? Optional.of(StateMeaning.none())
                : Optional.ofNullable(own.get(folded)).or(() -> Optional.ofNullable(Vocabulary.MEANINGS.get(folded)));
    }

    private Optional<StateMeaning> ofSeveral(String[] parts) {
        Optional<StateMeaning> all = Optional.of(StateMeaning.none());
        for (String part : parts.length == 1 ? new String[] {""} : parts) {
            all = part.isBlank()
                    ? Optional.empty()
                    : all.flatMap(before -> ofOne(part).flatMap(before::and));
        }
        return all;
    }

    /** Without case, a number before it, brackets after it and outer marks; dashes alone are nothing. */
    private static String folded(String text) {
        String word =
                BLANKS.matcher(text.replace('\u2019', '\'')).replaceAll(" ").strip();
        String bare = BRACKETS_AFTER
                .matcher(NUMBER_BEFORE.matcher(word).replaceFirst(""))
                .replaceFirst("");
        return MARKS_AFTER.matcher(bare).replaceFirst("").strip().toLowerCase(Locale.ROOT);
    }

    private static Map<String, StateMeaning> vocabulary() {
        Map<String, StateMeaning> meanings = new HashMap<>();
        properties().forEach((name, words) -> {
            StateMeaning meaning = StateMeaning.named(name.toString()).orElseThrow();
            for (String word : words.toString().split(",")) {
                meanings.put(folded(word), meaning);
            }
        });
        return Map.copyOf(meanings);
    }

    private static Properties properties() {
        Properties properties = new Properties();
        try (InputStream file =
                Objects.requireNonNull(StateWords.class.getResourceAsStream(VOCABULARY), "no " + VOCABULARY)) {
            properties.load(new InputStreamReader(file, UTF_8));
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
