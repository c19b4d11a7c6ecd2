package dev.slipway.model.foresight;

import java.time.LocalDate;

/**
 * A question: what will this forecast say on a later day?
 *
 * @param from the forecast
 * @param ahead days from its report to the day asked for; one or more
 */
record LookAhead(ForecastPoint from, int ahead, double logAhead, double logRemaining) {

    LookAhead {
        if (ahead < 1) {
            throw new IllegalArgumentException("the day asked for is not after the report");
        }
    }

    static LookAhead of(ForecastPoint from, LocalDate day) {
        int ahead = from.daysUntil(day);
        return new LookAhead(from, ahead, Math.log(Math.max(1, ahead)), Movements.logRemaining(from.remaining()));
    }
}
