package dev.slipway.inputs.internal.states;

import dev.slipway.model.status.Health;
import dev.slipway.model.status.State;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

    /** Both; what is closed as not done is cancelled. Empty where they contradict each other. */
    Optional<StateMeaning> and(StateMeaning other) {
        boolean isGivenUp = Set.of(State.DONE, State.CANCELLED)
                .equals(Stream.of(state, other.state).flatMap(Optional::stream).collect(Collectors.toSet()));
        return isGivenUp
                ? one(health, other.health).map(agreed -> new StateMeaning(Optional.of(State.CANCELLED), agreed))
                : one(state, other.state)
                        .flatMap(agreed -> one(health, other.health).map(said -> new StateMeaning(agreed, said)));
    }

    /** What either says; empty where they say two things. */
    private static <T> Optional<Optional<T>> one(Optional<T> one, Optional<T> other) {
        return one.isPresent() && other.isPresent() && !one.equals(other)
                ? Optional.empty()
                : Optional.of(one.or(() -> other));
    }

    /** The meaning of that name: {@code planned}, {@code on hold}, {@code green} and so on, or {@code nothing}. */
    public static Optional<StateMeaning> named(String name) {
        StateMeaning meaning = new StateMeaning(State.named(name), Health.named(name));
        boolean isSomething = meaning.state.isPresent() || meaning.health.isPresent();
        return isSomething || name.equals(NOTHING) ? Optional.of(meaning) : Optional.empty();
    }
}
