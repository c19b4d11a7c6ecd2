package dev.slipway.model.status;

import java.util.Arrays;
import java.util.Optional;

/** What a milestone is said to be. The traffic light of an office is no state but its {@link Health}. */
public enum State {
    PLANNED("planned"),
    STARTED("started"),
    ON_HOLD("on hold"),
    DONE("done"),
    CANCELLED("cancelled");

    private final String word;

    State(String word) {
        this.word = word;
    }

    /** The state of that word, where there is one. */
    public static Optional<State> named(String word) {
        return Arrays.stream(values()).filter(state -> state.word.equals(word)).findFirst();
    }

    /** Whether a milestone in this state is still owed. */
    public boolean isOpen() {
        return this == PLANNED || this == STARTED || this == ON_HOLD;
    }

    /** The word that files and reports use. */
    public String word() {
        return word;
    }

    /** The key of its name in the reader's language. */
    public String key() {
        return "state." + word.replace(' ', '-');
    }

    @Override
    public String toString() {
        return word;
    }
}
