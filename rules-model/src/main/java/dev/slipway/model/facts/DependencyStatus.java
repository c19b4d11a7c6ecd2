package dev.slipway.model.facts;

import dev.slipway.model.base.DayRange;
import dev.slipway.model.dates.DateWindow;
import dev.slipway.model.dates.Precision;
import dev.slipway.model.policy.Thresholds;
import dev.slipway.model.programme.Dependency;
import dev.slipway.model.words.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * A dependency as of a day, between two milestones as of that day.
 *
 * @param cascade what all dependencies together do to the successor
 */
public record DependencyStatus(
        Dependency dependency, MilestoneStatus predecessor, MilestoneStatus successor, CascadeStatus cascade)
        implements Subject {

    static final InputTable<DependencyStatus> INPUTS = InputTable.of(
            "dependency",
            date("predecessor date", DependencyStatus::predecessor),
            date("successor date", DependencyStatus::successor));

    private static Input<DependencyStatus> date(String word, Function<DependencyStatus, MilestoneStatus> end) {
        return Input.<DependencyStatus>of(
                        word,
                        status -> end.apply(status).expected().isKnown(),
                        status -> Input.because(
                                "date", Map.of("milestone", end.apply(status).subject())))
                .from(status -> end.apply(status).dateEvidence());
    }

    @Override
    public String subject() {
        return successor.subject();
    }

    @Override
    public String about() {
        return predecessor.subject();
    }

    @Override
    public String owner() {
        return successor.owner();
    }

    @Override
    public Thresholds thresholds() {
        return successor.thresholds();
    }

    public boolean isOpen() {
        return successor.isOpen();
    }

    /** Whether the successor happened while the predecessor has not. */
    public boolean isOutOfSequence() {
        return successor.isCompleted() && predecessor.isOpen();
    }

    /**
     * Days by which the predecessor with its lag lies after the last day of the successor, as a range; each at its
     * actual date, else its forecast, else its deadline.
     *
     * @throws IllegalStateException if either has no date
     */
    public DayRange breach() {
        return predecessor.expected().daysAfter(successor.expected()).plus(dependency.lagDays());
    }

    /** Whether both dates were stated to the day or the month, so that a possible breach is worth a report. */
    public boolean isStatedClosely() {
        return isClose(predecessor.expected()) && isClose(successor.expected());
    }

    private static boolean isClose(DateWindow date) {
        return date.isKnown() && !date.isCoarserThan(Precision.MONTH);
    }

    @Override
    public Map<String, Object> values() {
        return new NamedValues(successor.values())
                .with(
                        "predecessor",
                        predecessor.terminal().name() + ", "
                                + predecessor.milestone().name())
                .with("predecessorDate", predecessor.expected())
                .with("successorDate", successor.expected())
                .with("lag", dependency.lagDays())
                .map();
    }

    @Override
    public Optional<Phrase> missing(String input) {
        return INPUTS.missing(this, input);
    }

    @Override
    public List<Statement> evidence(String input) {
        return INPUTS.evidence(this, input);
    }

    @Override
    public List<Statement> background() {
        String lag = dependency.lagDays() == 0 ? "" : String.format(Locale.ROOT, "%+dd", dependency.lagDays());
        List<Statement> background = new ArrayList<>();
        background.add(new Statement.Declared(
                dependency.provenance(),
                new Phrase(
                        "evidence.after",
                        Map.of("successor", successor.subject(), "predecessor", predecessor.subject() + lag))));
        if (isOutOfSequence()) {
            background.addAll(successor.evidence("actual"));
        }
        return background;
    }
}
