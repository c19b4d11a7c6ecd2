package dev.slipway.model.facts;

import dev.slipway.model.words.Phrase;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/** What a rule is on: the word of its {@code @on}, the facts it judges, and the inputs it may name in {@code @needs}. */
public enum SubjectKind {
    /** A cancelled milestone is judged by no rule that is not on those. */
    MILESTONE("milestone", MilestoneInputs.TABLE, MilestoneStatus.class, status -> !status.isCancelled()),
    OPEN_MILESTONE("open milestone", MilestoneInputs.TABLE, MilestoneStatus.class, MilestoneStatus::isOpen),
    ACTIVE_MILESTONE("active milestone", MilestoneInputs.TABLE, MilestoneStatus.class, MilestoneStatus::isActive),
    CANCELLED_MILESTONE(
            "cancelled milestone", MilestoneInputs.TABLE, MilestoneStatus.class, MilestoneStatus::isCancelled),
    COMPLETED_MILESTONE(
            "completed milestone", MilestoneInputs.TABLE, MilestoneStatus.class, MilestoneStatus::isCompleted),
    FORESIGHT("foresight", ForesightStatus.INPUTS, ForesightStatus.class, status -> true),
    OPEN_SUCCESSOR("open successor", CascadeStatus.INPUTS, CascadeStatus.class, CascadeStatus::isOpen),
    DEPENDENCY("dependency", DependencyStatus.INPUTS, DependencyStatus.class, status -> true),
    OPEN_DEPENDENCY(
            "dependency with open successor",
            DependencyStatus.INPUTS,
            DependencyStatus.class,
            DependencyStatus::isOpen),
    CAPACITY("capacity", CapacityInputs.TABLE, CapacityStatus.class, status -> true),
    CAPACITY_TARGET("capacity target", CapacityInputs.TABLE, CapacityStatus.class, status -> status.target()
            .isPresent()),
    READINGS("readings", ReadingsStatus.INPUTS, ReadingsStatus.class, status -> true),
    REPORTING("reporting", ReportingStatus.INPUTS, ReportingStatus.class, status -> true),
    UNPLANNED_ITEM("unplanned item", UnplannedItem.INPUTS, UnplannedItem.class, status -> true),
    SCHEDULE("schedule", ScheduleStatus.INPUTS, ScheduleStatus.class, status -> true),
    TERMINAL("terminal", TerminalStatus.INPUTS, TerminalStatus.class, status -> true),
    CONTRADICTION("contradiction", Contradiction.INPUTS, Contradiction.class, status -> true),
    PROGRAMME("programme", ProgrammeInputs.TABLE, ProgrammeStatus.class, status -> true),
    /** Each programme of a portfolio, when all are judged. */
    PORTFOLIO("portfolio", ProgrammeSummary.INPUTS, ProgrammeSummary.class, status -> true);

    private static final List<SubjectKind> ALL = List.of(values());

    private final String word;
    private final InputTable<? extends Subject> inputs;
    private final Class<? extends Subject> kind;
    private final Predicate<Subject> membership;
    private final Function<List<String>, Function<Subject, Optional<Phrase>>> missing;

    <S extends Subject> SubjectKind(String word, InputTable<S> inputs, Class<S> kind, Predicate<S> membership) {
        this.word = word;
        this.inputs = inputs;
        this.kind = kind;
        this.membership = fact -> kind.isInstance(fact) && membership.test(kind.cast(fact));
        this.missing = needs -> {
            List<Input<S>> rows = needs.stream().map(inputs::row).toList();
            return fact -> firstMissing(rows, kind.cast(fact));
        };
    }

    private static <S> Optional<Phrase> firstMissing(List<Input<S>> inputs, S fact) {
        for (Input<S> input : inputs) {
            if (!input.isThere().test(fact)) {
                return Optional.of(input.reason().apply(fact));
            }
        }
        return Optional.empty();
    }

    /**
     * Refuses an input that such a fact does not have.
     *
     * @throws IllegalArgumentException naming the inputs that it has
     */
    public static void requireInput(Subject fact, String input) {
        for (SubjectKind population : ALL) {
            if (population.kind.isInstance(fact)) {
                population.inputs.row(input);
                return;
            }
        }
    }

    /** The population of that word, where there is one. */
    public static Optional<SubjectKind> named(String word) {
        return Arrays.stream(values())
                .filter(population -> population.word.equals(word))
                .findFirst();
    }

    public static List<String> words() {
        return Arrays.stream(values()).map(SubjectKind::toString).toList();
    }

    /** The words a rule on this population may use in {@code @needs}. */
    public List<String> inputs() {
        return inputs.words();
    }

    /**
     * Whether a rule on this population may name an input: one of the {@link #inputs()}, or an attribute of the office's own with
     * its kind, as {@code number budget}.
     */
    public boolean accepts(String input) {
        return inputs.has(input);
    }

    /**
     * Why a rule with these needs cannot judge a fact of this population, the first that is missing; empty where it can.
     * To be asked for once, and then of each fact.
     *
     * @throws IllegalArgumentException if one of them is not among the {@link #inputs()}
     */
    public Function<Subject, Optional<Phrase>> missing(List<String> needs) {
        return missing.apply(needs);
    }

    /** The keys of the policy that decide whether an input is there, of those inputs that any decides on. */
    Map<String, List<String>> thresholds() {
        return inputs.thresholds();
    }

    public boolean includes(Subject fact) {
        return membership.test(fact);
    }

    /**
     * Why rules on this population judge nothing in a programme that has no such fact; empty where there is nothing to be missed:
     * a programme without capacity targets has none that fall short, but one without a schedule has a schedule that nobody saw.
     */
    public Optional<Phrase> absence() {
        return this == SCHEDULE ? Optional.of(Input.because("schedule", Map.of())) : Optional.empty();
    }

    @Override
    public String toString() {
        return word;
    }
}
