package dev.slipway.model.foresight;

import dev.slipway.model.base.Provenance;
import dev.slipway.model.base.Required;
import java.time.LocalDate;

/**
 * What was expected of a milestone on the day of a report.
 *
 * @param reported the day of the report
 * @param expected the last day of the forecast; once the milestone is reached, the day on which it was
 * @param stage the stage of its work, as design or construction; empty where nothing says so
 * @param isReached whether the milestone was reported as reached, so that nothing is forecast any more
 * @param where the place of the report
 */
public record ForecastPoint(LocalDate reported, LocalDate expected, String stage, boolean isReached, Provenance where) {

    public ForecastPoint {
        Required.day("reported", reported);
        Required.present("stage", stage);
        Required.present("where", where);
    }

    /** One that was reported without a place. */
    public ForecastPoint(LocalDate reported, LocalDate expected, String stage, boolean isReached) {
        this(reported, expected, stage, isReached, Provenance.none());
    }

    /** A forecast of an open milestone whose stage is not known. */
    public static ForecastPoint of(LocalDate reported, LocalDate expected) {
        return new ForecastPoint(reported, expected, "", false);
    }

    /** The same expectation, looked at on another day. */
    ForecastPoint on(LocalDate day) {
        return new ForecastPoint(day, expected, stage, isReached, where);
    }

    /** Days from the report to the day expected; below zero where that had passed. */
    int remaining() {
        return Math.toIntExact(expected.toEpochDay() - reported.toEpochDay());
    }

    /** Days from this report to a later one. */
    int daysUntil(LocalDate day) {
        return Math.toIntExact(day.toEpochDay() - reported.toEpochDay());
    }
}
