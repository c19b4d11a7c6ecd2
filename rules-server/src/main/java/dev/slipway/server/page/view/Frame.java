package dev.slipway.server.page.view;

import dev.slipway.model.words.Words;
import java.util.Map;
import java.util.Optional;

/** Everything that all pages show. */
public record Frame(Words words, String csrf, Optional<String> user) {

    public String language() {
        return words.language().tag();
    }

    public String text(String key) {
        return words.text(key);
    }

    public String text(String key, Map<String, ?> values) {
        return words.text(key, values);
    }
}
