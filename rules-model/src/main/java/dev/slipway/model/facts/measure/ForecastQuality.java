package dev.slipway.model.facts.measure;

import dev.slipway.model.base.Rounding;
import dev.slipway.model.dates.DateWindow;
import dev.slipway.model.policy.Thresholds;
import dev.slipway.model.status.MilestoneUpdate;
import java.util.Optional;

/** The quality of the forecasts of a milestone: their trend, and whether the latest is signed and was in time. */
public interface ForecastQuality {

    /** The latest forecast. */
    DateWindow forecast();

    /** The report that made it. */
    Optional<MilestoneUpdate> forecastReport();

    /** All known forecasts, one a report day, oldest first. */
    ForecastHistory history();

    DateWindow deadline();

    Thresholds thresholds();

    /** The line through its latest forecasts, where they are enough for one by the policy, and the last is a date. */
    Optional<Trend> trend();

    /**
     * Days by which the forecast moves for each day that passes: the slope of its trend.
     *
     * @throws java.util.NoSuchElementException if there is no trend
     */
    default double slope() {
        return Rounding.toBillionth(trend().orElseThrow().slope());
    }

    /** Whether its trend reaches it only after the deadline, or never. */
    default boolean isTrendOverrunning() {
        return trend().map(line ->
                        line.isReachedAfter(deadline().end(), history().last().reportDate()))
                .orElse(false);
    }

    /** Whether its forecast comes from a report that names neither author nor source. */
    default boolean isForecastUnsigned() {
        return forecast().isKnown()
                && forecastReport()
                        .filter(report ->
                                report.author().isBlank() && report.source().isBlank())
                        .isPresent();
    }

    /** Whether rule T02 or T03 makes it red: it drifts, or slides as fast as time. */
    default boolean isTrendRed() {
        boolean isDrifting = forecast().isKnown()
                && history().size() >= 4
                && history().isMovingRight(3)
                && history().moveOver(3) >= thresholds().number("drift.days");
        return isDrifting
                || (trend().isPresent()
                        && slope() >= thresholds().number("trend.slope")
                        && history().lastMove() >= 0);
    }
}
