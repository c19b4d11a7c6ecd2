package dev.slipway.engine;

import java.time.Duration;

/**
 * How long a rule may run before it is stopped.
 *
 * @param firingsPerFact how often rules may fire in all, for each fact of the programme; a thousand more are free
 * @param time how long one assessment may take; compiling and loading the rules may take three times as long; holds for packs of authors,
 *     which are compiled, loaded and run on a thread that can be left
 */
public record Limits(int firingsPerFact, Duration time) {

    private static final int CHARACTERS_A_SECOND = 16 << 10;

    /** A thousand firings for each fact, and twenty seconds. */
    public static Limits standard() {
        return new Limits(1_000, Duration.ofSeconds(20));
    }

    public Limits {
        if (firingsPerFact < 1 || time.isZero() || time.isNegative()) {
            throw new IllegalArgumentException("limits are above zero");
        }
    }

    /**
     * How long rules of that many characters may take to be compiled and loaded: three times as long, since a busy machine
     * takes its time over rules that are right, and a second more for each 16 KiB.
     */
    Duration timeToLoad(long characters) {
        return time.multipliedBy(3).plusSeconds(characters / CHARACTERS_A_SECOND);
    }
}
