package dev.slipway.model.facts.measure;

import static java.time.temporal.ChronoUnit.DAYS;

import dev.slipway.model.dates.DateWindow;
import dev.slipway.model.status.MilestoneUpdate;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;

/** How far the work on a milestone has come, compared with an even pace. */
public interface ProgressMeasures {

    String subject();

    DateWindow start();

    DateWindow deadline();

    /** How much is done, 0 to 100. */
    OptionalDouble percent();

    /** The report that said so. */
    Optional<MilestoneUpdate> percentReport();

    /**
     * Percent that should have been done on the day the percentage was reported: rising evenly from the first day of
     * the start to the last day of the deadline, 0 before and 100 after.
     *
     * @throws IllegalStateException if start, deadline or percentage is missing
     */
    default double expectedPercent() {
        if (percentReport().isEmpty() || !start().hasStart() || !deadline().hasEnd()) {
            throw new IllegalStateException(subject() + " lacks a start, a deadline or a percentage");
        }
        LocalDate from = start().start();
        LocalDate due = deadline().end();
        LocalDate reported = percentReport().get().reportDate();
        if (!reported.isBefore(due)) {
            return 100;
        }
        return reported.isAfter(from) ? 100.0 * DAYS.between(from, reported) / DAYS.between(from, due) : 0;
    }

    /** Percent points by which progress is behind an even pace; negative where it is ahead. */
    default double progressLag() {
        double lag = expectedPercent() - percent().orElseThrow();
        // A millionth of a point is far below any threshold; without rounding 43.3 - 33.3 is not yet 10.
        return Math.round(lag * 1e6) / 1e6;
    }
}
