package dev.slipway.model.words;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** The texts of one language in one or more packages, the English ones where it lacks any. */
final class WordBundle {

    private final Map<String, String> texts;

    private WordBundle(Map<String, String> texts) {
        this.texts = Map.copyOf(texts);
    }

    /** Reads the bundle in the package of that class. */
    static WordBundle beside(Class<?> owner, Language language) {
        Locale locale = language == Language.ENGLISH ? Locale.ROOT : Locale.forLanguageTag(language.tag());
        ResourceBundle bundle = ResourceBundle.getBundle(
                owner.getPackageName() + ".words",
                locale,
                owner.getClassLoader(),
                Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
        Map<String, String> texts = new HashMap<>();
        bundle.keySet().forEach(key -> texts.put(key, bundle.getString(key)));
        return new WordBundle(texts);
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
