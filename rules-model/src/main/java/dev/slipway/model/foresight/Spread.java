package dev.slipway.model.foresight;

import java.time.LocalDate;

/**
 * Dates that a forecast will not exceed with the chance of their names, in percent.
 */
public record Spread(LocalDate p10, LocalDate p50, LocalDate p80, LocalDate p90) {

    /** Whether a date lies between the first and the last. */
    public boolean covers(LocalDate day) {
        return !day.isBefore(p10) && !day.isAfter(p90);
    }
}
