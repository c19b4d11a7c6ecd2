package dev.slipway.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;

/** The texts of one language in one or more packages, the English ones where it lacks any. */
final class WordBundle {

    private final Map<String, String> texts;

    private WordBundle(Map<String, String> texts) {
        this.texts = Map.copyOf(texts);
    }

    /** Reads the bundle in the package of that class. */
    static WordBundle beside(Class<?> owner, Language language) {
        return new WordBundle(read(owner, language));
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

    private static Map<String, String> read(Class<?> owner, Language language) {
        Map<String, String> texts = new HashMap<>(read(owner, "words.properties"));
        if (language != Language.ENGLISH) {
            texts.putAll(read(owner, "words_" + language.tag() + ".properties"));
        }
        return texts;
    }

    private static Map<String, String> read(Class<?> owner, String file) {
        try (InputStream in = owner.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalArgumentException("there is no " + file + " beside " + owner.getName());
            }
            Properties properties = new Properties();
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            Map<String, String> texts = new HashMap<>();
            properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
