package dev.slipway.server.access;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/** Lets each have so much at once, and so much a second after that. Each process counts for itself. */
final class Allowance {

    private static final int MOST_KEPT = 10_000;
    private static final double NANOS = 1e9;

    private record Left(double rest, long at) {}

    private final Map<String, Left> left = new HashMap<>();
    private final double atOnce;
    private final double perSecond;
    private final LongSupplier nanos;

    /**
     * An allowance that nobody has used.
     *
     * @param nanos a clock that only goes on, in nanoseconds
     */
    Allowance(double atOnce, double perSecond, LongSupplier nanos) {
        this.atOnce = atOnce;
        this.perSecond = perSecond;
        this.nanos = nanos;
    }

    /** Takes one, and says how long to wait where there was none: zero where there was one. */
    synchronized Duration take(String who) {
        Duration pause = pause(who);
        if (pause.isZero()) {
            Left now = now(who);
            left.put(who, new Left(now.rest() - 1, now.at()));
            sweep();
        }
        return pause;
    }

    /** How long to wait until there is one; takes none. */
    synchronized Duration pause(String who) {
        double missing = 1 - now(who).rest();
        return missing <= 0 ? Duration.ZERO : Duration.ofNanos((long) Math.ceil(missing / perSecond * NANOS));
    }

    private Left now(String who) {
        long at = nanos.getAsLong();
        Left known = left.getOrDefault(who, new Left(atOnce, at));
        return new Left(Math.min(atOnce, known.rest() + (at - known.at()) / NANOS * perSecond), at);
    }

    /** Those that have all of theirs again are as good as unknown. */
    private void sweep() {
        if (left.size() > MOST_KEPT) {
            left.keySet().removeIf(who -> now(who).rest() >= atOnce);
        }
    }
}
