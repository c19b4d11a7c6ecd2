package dev.slipway.model;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** What a rule is on: the word of its {@code @on}, the facts it judges, and the inputs it may name in {@code @needs}. */
public enum Population {
    MILESTONE("milestone", MilestoneInputs.NAMES, MilestoneStatus.class::isInstance),
    OPEN_MILESTONE(
            "open milestone", MilestoneInputs.NAMES, fact -> fact instanceof MilestoneStatus status && status.isOpen()),
    COMPLETED_MILESTONE(
            "completed milestone",
            MilestoneInputs.NAMES,
            fact -> fact instanceof MilestoneStatus status && status.isCompleted()),
    OPEN_SUCCESSOR(
            "open successor", CascadeStatus.INPUTS, fact -> fact instanceof CascadeStatus status && status.isOpen()),
    DEPENDENCY("dependency", DependencyStatus.INPUTS, DependencyStatus.class::isInstance),
    OPEN_DEPENDENCY(
            "dependency with open successor",
            DependencyStatus.INPUTS,
            fact -> fact instanceof DependencyStatus status && status.isOpen()),
    CAPACITY("capacity", CapacityInputs.NAMES, CapacityStatus.class::isInstance),
    CAPACITY_TARGET(
            "capacity target",
            CapacityInputs.NAMES,
            fact -> fact instanceof CapacityStatus status && status.target().isPresent()),
    READINGS("readings", ReadingsStatus.INPUTS, ReadingsStatus.class::isInstance),
    PROGRAMME("programme", ProgrammeStatus.INPUTS, ProgrammeStatus.class::isInstance);

    private final String word;
    private final List<String> inputs;
    private final Predicate<Subject> membership;

    Population(String word, List<String> inputs, Predicate<Subject> membership) {
        this.word = word;
        this.inputs = inputs;
        this.membership = membership;
    }

    /** The population of that word, where there is one. */
    public static Optional<Population> named(String word) {
        return Arrays.stream(values())
                .filter(population -> population.word.equals(word))
                .findFirst();
    }

    public static List<String> words() {
        return Arrays.stream(values()).map(Population::toString).toList();
    }

    /** The words a rule on this population may use in {@code @needs}. */
    public List<String> inputs() {
        return inputs;
    }

    public boolean includes(Subject fact) {
        return membership.test(fact);
    }

    @Override
    public String toString() {
        return word;
    }
}
