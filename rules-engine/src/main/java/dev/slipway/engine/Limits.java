package dev.slipway.engine;

import dev.slipway.model.base.Required;
import java.time.Duration;

/**
 * How long a rule may run before it is stopped.
 *
 * @param firingsPerFact how often rules may fire in all, for each fact of the programme; a thousand more are free
 * @param time how long one assessment may take, and how long compiling and loading the rules may; holds for packs of authors, which are
 *     compiled, loaded and run on a thread that can be left
 */
public record Limits(int firingsPerFact, Duration time) {

    private static final int CHARACTERS_A_SECOND = 16 << 10;
    private static final double BUSIEST = 3;

    /** A thousand firings for each fact, and twenty seconds. */
    public static Limits standard() {
        return new Limits(1_000, Duration.ofSeconds(20));
    }

    public Limits {
        Required.present("time", time);
        if (firingsPerFact < 1 || time.isZero() || time.isNegative()) {
            throw new IllegalArgumentException("limits are above zero");
        }
    }

    /**
     * How long rules of that many characters may take to be compiled and loaded: as long as an assessment, and a second more for
     * each 16 KiB, since a large pack that is right takes its time; on a busy machine up to three times as long.
     *
     * @param load how many threads want to run, for each processor; below zero where nobody knows
     */
    Duration timeToLoad(long characters, double load) {
        Duration alone = time.plusSeconds(characters / CHARACTERS_A_SECOND);
        return Duration.ofMillis((long) (alone.toMillis() * Math.max(1, Math.min(load, BUSIEST))));
    }
}
