package dev.slipway.model.facts;

import dev.slipway.model.base.DayRange;
import dev.slipway.model.dates.DateWindow;
import dev.slipway.model.dates.Precision;
import dev.slipway.model.dates.WorkingCalendar;
import dev.slipway.model.policy.Thresholds;
import dev.slipway.model.programme.Dependency;
import dev.slipway.model.status.MilestoneUpdate;
import dev.slipway.model.words.Phrase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * A dependency as of a day, between two milestones as of that day.
 *
 * @param dependency the dependency as the programme has it
 * @param predecessor the milestone that must be reached first
 * @param successor the milestone that waits for it
 * @param cascade what all dependencies together do to the successor
 * @param calendar by which working days are counted
 */
public record DependencyStatus(
        Dependency dependency,
        MilestoneStatus predecessor,
        MilestoneStatus successor,
        CascadeStatus cascade,
        WorkingCalendar calendar)
        implements Subject {

    static final InputTable<DependencyStatus> INPUTS = InputTable.of(
            "dependency",
            date("predecessor date", DependencyStatus::predecessor, DateWindow::isKnown),
            date("successor date", DependencyStatus::successor, DateWindow::hasEnd));

    /** After a milestone that is cancelled no dates are compared, so that none is missing. */
    private static Input<DependencyStatus> date(
            String word, Function<DependencyStatus, MilestoneStatus> end, Predicate<DateWindow> isGiven) {
        return Input.<DependencyStatus>of(
                        word,
                        status -> status.predecessor.isCancelled()
                                || isGiven.test(end.apply(status).expected()),
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

    /** Whether the successor is still owed. */
    public boolean isOpen() {
        return successor.isOpen();
    }

    /** Whether the successor is still owed, though what must come before it will not be built. */
    public boolean isPredecessorCancelled() {
        return isOpen() && predecessor.isCancelled();
    }

    /** Whether both ends are judged: the successor is still owed, and the predecessor not cancelled. */
    public boolean isInForce() {
        return isOpen() && !predecessor.isCancelled();
    }

    /** Whether the successor happened while the predecessor has not. */
    public boolean isOutOfSequence() {
        return successor.isCompleted() && predecessor.isOpen();
    }

    /**
     * Whether both dates come from one schedule that puts the predecessor before the successor itself: it counts the days
     * between them by its own calendars, so that a lag in whole days never contradicts it.
     */
    public boolean isScheduledTogether() {
        return successor
                .dateReport()
                .filter(report -> report.scheduledAfter().contains(predecessor.id()))
                .flatMap(report -> predecessor.dateReport().filter(before -> isOfOneSnapshot(before, report)))
                .isPresent();
    }

    private static boolean isOfOneSnapshot(MilestoneUpdate one, MilestoneUpdate other) {
        return one.reportDate().equals(other.reportDate())
                && one.provenance().file().equals(other.provenance().file());
    }

    /**
     * Days by which the predecessor with its lag lies after the last day of the successor, as a range; each at its
     * actual date, else its forecast, else its deadline.
     *
     * @throws IllegalStateException if either has no date, or the successor one without a last day
     */
    public DayRange breach() {
        DateWindow before = predecessor.expected();
        DayRange days = before.daysAfter(successor.expected());
        return new DayRange(withLag(days.lowest(), before.start()), withLag(days.highest(), before.end()));
    }

    /** How many calendar days a lag takes depends on the day that it begins on. */
    private OptionalInt withLag(OptionalInt days, LocalDate from) {
        return days.isPresent()
                ? OptionalInt.of(days.getAsInt() + dependency.lag().calendarDays(from, calendar))
                : days;
    }

    /** Whether both dates were stated to the day or the month, so that a possible breach is worth a report. */
    public boolean isStatedClosely() {
        return isClose(predecessor.expected()) && isClose(successor.expected());
    }

    private static boolean isClose(DateWindow date) {
        return date.hasEnd() && !date.isCoarserThan(Precision.MONTH);
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
                .with(
                        dependency.lag().isInWorkingDays() ? "workingLag" : "lag",
                        dependency.lag().count())
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
        List<Statement> background = new ArrayList<>();
        background.add(new Statement.Declared(
                dependency.provenance(),
                new Phrase(
                        "evidence.after",
                        Map.of(
                                "successor",
                                successor.subject(),
                                "predecessor",
                                predecessor.subject() + dependency.lag()))));
        if (isOutOfSequence()) {
            background.addAll(successor.evidence("actual"));
        }
        if (predecessor.isCancelled()) {
            background.addAll(predecessor.background());
        }
        return background;
    }
}
