package dev.slipway.model.words;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;

/** The texts of one language in one or more packages, the English ones where it lacks any. */
final class WordBundle {

    private final Map<String, String> texts;

    private WordBundle(Map<String, String> texts) {
        this.texts = Map.copyOf(texts);
    }

    /** Reads the bundle in the package of that class: the English texts, and over them those of the language. */
    static WordBundle beside(Class<?> owner, Language language) {
        Map<String, String> texts = new HashMap<>(read(owner, "words.properties"));
        if (language != Language.ENGLISH) {
            texts.putAll(read(owner, "words_" + language.tag() + ".properties"));
        }
        return new WordBundle(texts);
    }

    // Found by the owner itself, whatever class loader or module it is in.
    private static Map<String, String> read(Class<?> owner, String name) {
        Properties texts = new Properties();
        try (InputStream in = owner.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("there is no " + name + " beside " + owner.getName());
            }
            texts.load(new InputStreamReader(in, UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> read = new HashMap<>();
        texts.stringPropertyNames().forEach(key -> read.put(key, texts.getProperty(key)));
        return read;
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
