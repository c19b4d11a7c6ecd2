package dev.slipway.model.status;

import java.util.Arrays;
import java.util.Optional;

/** The opinion of an office on a milestone, from good to bad: its own traffic light, which no rule takes for a fact. */
public enum Health {
    GREEN("green"),
    AMBER("amber"),
    RED("red");

    private final String word;

    Health(String word) {
        this.word = word;
    }

    /** The health of that word, where there is one. */
    public static Optional<Health> named(String word) {
        return Arrays.stream(values())
                .filter(health -> health.word.equals(word))
                .findFirst();
    }

    /** The word that files and reports use. */
    public String word() {
        return word;
    }

    @Override
    public String toString() {
        return word;
    }
}
