package dev.slipway.inputs.internal.states;

import dev.slipway.model.status.Health;
import dev.slipway.model.status.State;
import java.util.Optional;

/**
 * What a word in a column of states says: a state, a health, or nothing.
 *
 * @param state what the milestone is
 * @param health what the office thinks of it
 */
public record StateMeaning(Optional<State> state, Optional<Health> health) {

    private static final String NOTHING = "nothing";

    /** A word that says nothing, such as {@code N/A}. */
    public static StateMeaning none() {
        return new StateMeaning(Optional.empty(), Optional.empty());
    }

    /** The meaning of that name: {@code planned}, {@code on hold}, {@code green} and so on, or {@code nothing}. */
    public static Optional<StateMeaning> named(String name) {
        StateMeaning meaning = new StateMeaning(State.named(name), Health.named(name));
        boolean isSomething = meaning.state.isPresent() || meaning.health.isPresent();
        return isSomething || name.equals(NOTHING) ? Optional.of(meaning) : Optional.empty();
    }
}
