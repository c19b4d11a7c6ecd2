package dev.slipway.model.facts;

import dev.slipway.model.words.Phrase;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * An input that a rule may need of a fact, with all that is known of it.
 *
 * @param word what {@code @needs} and {@code has} call it
 * @param missing why it is missing, empty where it is there; rules ask for it by the million
 * @param evidence the statements it rests on, oldest first
 * @param thresholds keys of the policy that decide whether it is there
 * @param <S> the fact
 */
record Input<S>(
        String word,
        Function<S, Optional<Phrase>> missing,
        Function<S, List<Statement>> evidence,
        List<String> thresholds) {

    Input {
        thresholds = List.copyOf(thresholds);
    }

    /** An input that rests on no statement in particular. */
    Input(String word, Function<S, Optional<Phrase>> missing) {
        this(word, missing, status -> List.of(), List.of());
    }

    /** An input that no threshold decides on. */
    Input(String word, Function<S, Optional<Phrase>> missing, Function<S, List<Statement>> evidence) {
        this(word, missing, evidence, List.of());
    }

    /** The same input, decided on by these keys of the policy. */
    Input<S> reading(String... keys) {
        return new Input<>(word, missing, evidence, List.of(keys));
    }

    /**
     * The reason for each fact of which the condition does not hold.
     *
     * @param key of the reason in the bundle of words, below {@code missing}
     */
    static <S> Function<S, Optional<Phrase>> unless(Predicate<S> isThere, String key) {
        Optional<Phrase> reason = because(key, Map.of());
        return status -> isThere.test(status) ? Optional.empty() : reason;
    }

    /** The reason with its values. */
    static Optional<Phrase> because(String key, Map<String, Object> values) {
        return Optional.of(new Phrase("missing." + key, values));
    }
}
