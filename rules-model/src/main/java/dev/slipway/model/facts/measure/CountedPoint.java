package dev.slipway.model.facts.measure;

import java.util.Locale;
import java.util.OptionalDouble;

/**
 * A point of the assessment of a schedule in figures, whether a rule speaks of it or not.
 *
 * @param number of DCMA's assessment, 1 to 14
 * @param name what rules call it in {@code @needs}
 * @param count of those that it is about; of the critical path the working days that there are
 * @param total of those that it counts among; of the critical path the working days that it takes
 * @param share the count over the total; 0 where there is none
 * @param limit the threshold of {@code policy.yaml} for the share; absent where the policy has none
 * @param bound on which side of the limit the share is to be
 */
public record CountedPoint(
        int number, String name, double count, double total, double share, OptionalDouble limit, Bound bound) {

    /** On which side of its limit a share is to be; the limit itself is fine. */
    public enum Bound {
        MOST,
        LEAST;

        /** As json writes it: {@code most}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The standard rule that judges it, whether it is at work or not: {@code Q01}. */
    public String rule() {
        return String.format(Locale.ROOT, "Q%02d", number);
    }

    /** A point that counts activities or links. */
    public static CountedPoint of(int number, String name, SchedulePoint point, OptionalDouble limit, Bound bound) {
        return new CountedPoint(number, name, point.count(), point.total(), point.share(), limit, bound);
    }

    /** The point of the critical path. */
    public static CountedPoint of(int number, String name, PathLength path, OptionalDouble limit) {
        return new CountedPoint(number, name, path.count(), path.total(), path.share(), limit, Bound.LEAST);
    }
}
