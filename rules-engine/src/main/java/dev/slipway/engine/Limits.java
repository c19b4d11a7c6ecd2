package dev.slipway.engine;

import java.time.Duration;

/**
 * How long a rule may run before it is stopped.
 *
 * @param firingsPerFact how often rules may fire in all, for each fact of the programme; a thousand more are free
 * @param time how long one assessment may take; holds for packs of authors, which run on a thread that can be left
 */
public record Limits(int firingsPerFact, Duration time) {

    /** A thousand firings for each fact, and thirty seconds. */
    public static Limits standard() {
        return new Limits(1_000, Duration.ofSeconds(30));
    }

    public Limits {
        if (firingsPerFact < 1 || time.isZero() || time.isNegative()) {
            throw new IllegalArgumentException("limits are above zero");
        }
    }
}
