package dev.slipway.model.facts;

import dev.slipway.model.words.Phrase;
import java.util.Map;
import java.util.Optional;

/** Why an input of a rule is missing, where it is. */
final class Missing {

    private Missing() {}

    /** The reason, unless the input is there; rules ask for millions, so that nothing is made of a key before. */
    static Optional<Phrase> unless(boolean present, String key) {
        return present ? Optional.empty() : because(key, Map.of());
    }

    static Optional<Phrase> because(String key, Map<String, Object> values) {
        return Optional.of(new Phrase("missing." + key, values));
    }
}
