package dev.slipway.model.facts.measure;

import dev.slipway.model.base.Rounding;
import dev.slipway.model.status.ScheduleActivity;
import java.util.List;

/**
 * What one point of the assessment of a schedule counts.
 *
 * @param count of those that the point is about
 * @param total of those that it counts among
 * @param found the activities to look at, in the order of the file
 */
public record SchedulePoint(int count, int total, List<ScheduleActivity> found) {

    private static final int MOST_NAMES = 10;

    public SchedulePoint {
        found = List.copyOf(found);
    }

    /** A point that counts the activities found. */
    static SchedulePoint of(List<ScheduleActivity> found, int total) {
        return new SchedulePoint(found.size(), total, found);
    }

    /** The part of the total; 0 where nothing is there to count among. */
    public double share() {
        return total == 0 ? 0 : Rounding.toBillionth((double) count / total);
    }

    /** The first ten activities found, by id and name. */
    public List<String> named() {
        return found.stream().limit(MOST_NAMES).map(ScheduleActivity::title).toList();
    }
}
