package dev.slipway.model.facts.measure;

import dev.slipway.model.base.Derived;
import dev.slipway.model.status.ScheduleReport;
import java.util.Optional;

/**
 * The points of DCMA's assessment of a schedule. Open is what has no actual finish. Floats, durations and constraints are
 * as the tool saved them; what lacks one is not counted.
 */
public interface ScheduleQuality {

    ScheduleReport report();

    /** All points. */
    Derived<ScheduleFigures> figures();

    /** The threshold of {@code policy.yaml} that holds here. */
    double limit(String key);

    /** Of the open activities those without a predecessor or a successor, but for the first and the last. */
    default SchedulePoint missingLogic() {
        return figures().get().missingLogic();
    }

    /** Of the links those with a lead; found are their successors. */
    default SchedulePoint leads() {
        return figures().get().leads();
    }

    /** Of the links those with a lag; found are their successors. */
    default SchedulePoint lags() {
        return figures().get().lags();
    }

    /** Of the links those from finish to start; found are the successors of all others. */
    default SchedulePoint finishStart() {
        return figures().get().finishStart();
    }

    /** Of the open activities those that a constraint holds against the logic. */
    default SchedulePoint hardConstraints() {
        return figures().get().hardConstraints();
    }

    /** Of the open activities those with more total float than {@code highFloat.days}. */
    default SchedulePoint highFloat() {
        return figures().get().highFloat().get();
    }

    /** Of the open activities those with a total float below zero: their dates cannot be met. */
    default SchedulePoint negativeFloat() {
        return figures().get().negativeFloat();
    }

    /** Of the open activities those that were planned to take more than {@code longDuration.days}. */
    default SchedulePoint longDurations() {
        return figures().get().longDurations().get();
    }

    /**
     * Of all activities those that are to finish before the data date and have not, or that happened after it; none where
     * the file has no data date.
     */
    default SchedulePoint invalidDates() {
        return figures().get().invalidDates();
    }

    /** Of the activities due by the data date those that finished after their baseline, or have not. */
    default SchedulePoint missedTasks() {
        return figures().get().missedTasks();
    }

    /** How much of the time that is left the critical path takes; empty where the file does not say. */
    default Optional<PathLength> pathAhead() {
        return figures().get().pathAhead();
    }

    /**
     * How much of the time that is left the critical path takes.
     *
     * @throws java.util.NoSuchElementException if the file does not say
     */
    default PathLength criticalPath() {
        return pathAhead().orElseThrow();
    }

    /** Activities finished over those due by the data date; found are those that are due and open. */
    default SchedulePoint baselineExecution() {
        return figures().get().baselineExecution();
    }
}
