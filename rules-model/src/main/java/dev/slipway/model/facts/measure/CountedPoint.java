package dev.slipway.model.facts.measure;

/**
 * A point of the assessment of a schedule in figures, whether a rule speaks of it or not.
 *
 * @param number of DCMA's assessment, 1 to 14
 * @param name what rules call it in {@code @needs}
 * @param count of those that it is about; of the critical path the working days that there are
 * @param total of those that it counts among; of the critical path the working days that it takes
 * @param share the count over the total; 0 where there is none
 */
public record CountedPoint(int number, String name, double count, double total, double share) {

    /** A point that counts activities or links. */
    public static CountedPoint of(int number, String name, SchedulePoint point) {
        return new CountedPoint(number, name, point.count(), point.total(), point.share());
    }

    /** The point of the critical path. */
    public static CountedPoint of(int number, String name, PathLength path) {
        return new CountedPoint(number, name, path.count(), path.total(), path.share());
    }
}
