package dev.slipway.model.words;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.function.Function;

/** The texts of one language in one or more packages, the English ones where it lacks any. */
final class WordBundle {

    private final Map<String, String> texts;

    private WordBundle(Map<String, String> texts) {
        this.texts = Map.copyOf(texts);
    }

    /**
     * Reads the bundle of a language.
     *
     * @param files opens a file by its name; asked for {@code words.properties} and, say, {@code words_ru.properties}
     */
    // No ResourceBundle: a class of another module cannot be asked for its bundles, and no Control is allowed there.
    static WordBundle read(Function<String, InputStream> files, Language language) {
        WordBundle english = read(files, "words.properties");
        return language == Language.ENGLISH
                ? english
                : read(files, "words_" + language.tag() + ".properties").over(english);
    }

    private static WordBundle read(Function<String, InputStream> files, String name) {
        try (InputStream in = Objects.requireNonNull(
                files.apply(name),
                () -> "there is no file " + name + " beside the class that opens bundles of words")) {
            Properties properties = new Properties();
            properties.load(new InputStreamReader(in, UTF_8));
            Map<String, String> texts = new HashMap<>();
            properties.forEach((key, text) -> texts.put((String) key, (String) text));
            return new WordBundle(texts);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** These texts, and those of the other for keys that these lack. */
    WordBundle over(WordBundle other) {
        Map<String, String> all = new HashMap<>(other.texts);
        all.putAll(texts);
        return new WordBundle(all);
    }

    boolean has(String key) {
        return texts.containsKey(key);
    }

    String text(String key) {
        String text = texts.get(key);
        if (text == null) {
            throw new IllegalArgumentException("there is no text '" + key + "' in the bundles of words");
        }
        return text;
    }
}
