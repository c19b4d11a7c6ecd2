package dev.slipway.model.foresight;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A forecast of the past, what was to be expected of it, and what became of it.
 *
 * @param from the forecast
 * @param spread what was to be expected for the day of the last report; empty where there was nothing to learn from
 */
public record Prediction(ForecastSeries series, ForecastPoint from, Optional<Spread> spread) {

    /** The last known forecast, or the day on which the milestone was reached. */
    public LocalDate became() {
        return series.last().expected();
    }

    /** Days from the report to the last. */
    public int ahead() {
        return from.daysUntil(series.last().reported());
    }

    /** Days by which the reported forecast missed. */
    public long missOfReported() {
        return Math.abs(became().toEpochDay() - from.expected().toEpochDay());
    }

    /** Days by which the middle of what was to be expected missed. */
    public long miss() {
        return spread.map(dates -> Math.abs(became().toEpochDay() - dates.p50().toEpochDay()))
                .orElse(missOfReported());
    }

    /** Whether it ended between P10 and P90. */
    public boolean isCovered() {
        return spread.filter(dates -> dates.covers(became())).isPresent();
    }
}
