package dev.slipway.model.facts.state;

import dev.slipway.model.dates.DateWindow;
import dev.slipway.model.status.ActualReport;
import dev.slipway.model.status.ActualReport.Absent;
import dev.slipway.model.status.ActualReport.Happened;
import dev.slipway.model.status.MilestoneUpdate;
import dev.slipway.model.status.State;
import dev.slipway.model.status.StatedField;
import java.util.Comparator;
import java.util.Optional;

/**
 * What one report says on whether its milestone is reached, from the mildest to the most severe: of several made on one
 * day the most severe counts. A percentage is no such statement; it only speaks where there is none.
 */
public enum CompletionStatement {
    NONE,
    CANCELLED,
    /** Done, on a day that is not stated. */
    DONE,
    HAPPENED,
    OPEN;

    /** The statement that counts for a day. */
    public static final StatedField<MilestoneUpdate> FIELD = new StatedField<>(
            report -> of(report) != NONE,
            Comparator.comparing(CompletionStatement::of)
                    .thenComparing(report -> !isOnlyEmptied(report))
                    .thenComparing(CompletionStatement::isWithdrawn)
                    .thenComparing(report -> happened(report).end())
                    .thenComparing(report -> happened(report).start()));

    /** In one report a date on which it happened counts more than an open word. */
    public static CompletionStatement of(MilestoneUpdate report) {
        Optional<ActualReport> actual = report.actual();
        Optional<State> state = report.state();
        if (state.isPresent() && state.get() == State.CANCELLED) {
            return CANCELLED;
        }
        if (actual.isPresent() && actual.get() instanceof Happened) {
            return HAPPENED;
        }
        if (isWithdrawn(report)) {
            return OPEN;
        }
        if (state.isPresent()) {
            return state.get() == State.DONE ? DONE : OPEN;
        }
        boolean isOpen = actual.isPresent() && !isFull(report);
        return isOpen ? OPEN : NONE;
    }

    /** Whether it says that it happened, on whatever day. */
    boolean isCompletion() {
        return this == HAPPENED || this == DONE;
    }

    private static boolean isWithdrawn(MilestoneUpdate report) {
        return report.actual().filter(ActualReport.Withdrawn.class::isInstance).isPresent();
    }

    /** Whether the report only empties a completion, and says nothing of the state in words. */
    public static boolean isOnlyEmptied(MilestoneUpdate report) {
        return report.state().isEmpty()
                && report.actual().filter(Absent.class::isInstance).isPresent();
    }

    /** Whether it reports a hundred percent. */
    public static boolean isFull(MilestoneUpdate report) {
        return report.percent().isPresent() && report.percent().getAsDouble() == 100;
    }

    /** When it happened by this report; unknown where it does not say. */
    public static DateWindow happened(MilestoneUpdate report) {
        return report.actual().isPresent() && report.actual().get() instanceof Happened happened
                ? happened.when()
                : DateWindow.unknown();
    }
}
