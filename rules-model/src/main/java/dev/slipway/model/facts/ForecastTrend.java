package dev.slipway.model.facts;

import dev.slipway.model.base.Rounding;
import dev.slipway.model.dates.DateWindow;
import dev.slipway.model.policy.Thresholds;
import java.util.Optional;

/** What the forecasts of a milestone tell one after another. */
public interface ForecastTrend {

    /** All known forecasts, one a report day, oldest first. */
    ForecastHistory history();

    DateWindow deadline();

    Thresholds thresholds();

    /** The line through its latest forecasts, where they are enough for one by the policy. */
    default Optional<Trend> trend() {
        return history()
                .trend(
                        (int) thresholds().number("trend.updates"),
                        (int) thresholds().number("trend.least"),
                        (int) thresholds().number("trend.span"));
    }

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
}
