package dev.slipway.model.facts;

import dev.slipway.model.words.Phrase;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The inputs that rules may need of one type of fact, a row each.
 *
 * @param <S> the fact
 */
final class InputTable<S> {

    private final String fact;
    private final Map<String, Input<S>> rows;
    private final List<String> words;
    private final Function<String, Optional<Input<S>>> attributes;

    private InputTable(String fact, Map<String, Input<S>> rows, Function<String, Optional<Input<S>>> attributes) {
        this.fact = fact;
        this.rows = rows;
        this.attributes = attributes;
        words = List.copyOf(rows.keySet());
    }

    /**
     * A table of inputs.
     *
     * @param fact what a message calls the fact
     */
    @SafeVarargs
    static <S> InputTable<S> of(String fact, Input<S>... inputs) {
        Map<String, Input<S>> rows = new LinkedHashMap<>();
        for (Input<S> input : inputs) {
            rows.put(input.word(), input);
        }
        return new InputTable<>(fact, rows, word -> Optional.empty());
    }

    /**
     * The same table, with an input for whatever the office keeps of the fact.
     *
     * @param rows says, for a word, as {@code number budget}, the input that it names, where it names one
     */
    InputTable<S> with(Function<String, Optional<Input<S>>> rows) {
        return new InputTable<>(fact, this.rows, rows);
    }

    /** The words of all inputs, in the order of the table. */
    List<String> words() {
        return words;
    }

    /**
     * The input of that word.
     *
     * @throws IllegalArgumentException naming the inputs that there are
     */
    Input<S> row(String word) {
        Input<S> input = rows.get(word);
        if (input == null) {
            return attributes.apply(word).orElseThrow(() -> unknown(word));
        }
        return input;
    }

    /** Whether there is an input of that word. */
    boolean has(String word) {
        return rows.containsKey(word) || attributes.apply(word).isPresent();
    }

    private IllegalArgumentException unknown(String word) {
        return new IllegalArgumentException("'" + word + "' is not an input of a " + fact + "; known: " + words);
    }

    /** The keys of the policy that decide whether an input is there, by its word; only where any does. */
    Map<String, List<String>> thresholds() {
        return rows.values().stream()
                .filter(input -> !input.thresholds().isEmpty())
                .collect(Collectors.toMap(Input::word, Input::thresholds));
    }

    Optional<Phrase> missing(S status, String word) {
        return row(word).missing(status);
    }

    List<Statement> evidence(S status, String word) {
        return row(word).evidence().apply(status);
    }
}
