package dev.slipway.model.words;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Something to be said, not yet put into the words of any language: {@link Words#text(Phrase)} does that. Its own text is
 * for logs and names only the key and the values.
 *
 * @param key of its text in the bundle of this module; empty where there is nothing to say
 * @param values that the text names
 */
public record Phrase(String key, Map<String, Object> values) {

    private static final Phrase NOTHING = new Phrase("", Map.of());

    public Phrase {
        values = values.isEmpty() ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /** A phrase without values. */
    public static Phrase of(String key) {
        return new Phrase(key, Map.of());
    }

    /** Nothing to say. */
    public static Phrase nothing() {
        return NOTHING;
    }

    public boolean isEmpty() {
        return key.isEmpty();
    }
}
