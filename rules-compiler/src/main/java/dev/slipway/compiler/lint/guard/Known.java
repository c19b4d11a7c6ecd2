package dev.slipway.compiler.lint.guard;

import java.util.HashSet;
import java.util.Set;

/** What a rule has made sure of at some place of it: that inputs are there, dates known, optional values present. */
record Known(Set<String> facts) {

    Known {
        facts = Set.copyOf(facts);
    }

    static Known nothing() {
        return new Known(Set.of());
    }

    static Known of(String fact) {
        return new Known(Set.of(fact));
    }

    /** That {@code has("percent")} is true of a fact. */
    static String has(String owner, String input) {
        return owner + " has " + input;
    }

    /** That an optional value is present, a date known, a list not empty. */
    static String there(String path) {
        return path + " is there";
    }

    /** That a property is true which is so only where something is there. */
    static String holds(String path) {
        return path + " is true";
    }

    Known and(Known other) {
        Set<String> all = new HashSet<>(facts);
        all.addAll(other.facts);
        return new Known(all);
    }

    /** What both make sure of. */
    Known or(Known other) {
        Set<String> both = new HashSet<>(facts);
        both.retainAll(other.facts);
        return new Known(both);
    }

    boolean suffices(Need need) {
        return need.anyOf().stream().anyMatch(facts::contains);
    }
}
