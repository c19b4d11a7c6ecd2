package dev.slipway.model.comparison;

import java.util.Comparator;
import java.util.List;
import java.util.function.ToLongFunction;

/**
 * What became of the total float of the activities that are open in both snapshots and state it in both.
 *
 * @param compared how many they are
 * @param changed those whose float changed, most lost first
 * @param negativeThen how many of all compared had less than none
 * @param negativeNow how many have less than none
 */
public record FloatErosion(int compared, List<ActivityChange> changed, long negativeThen, long negativeNow) {

    public FloatErosion {
        changed = List.copyOf(changed);
    }

    static FloatErosion of(List<ActivityPair> pairs, List<ActivityChange> changes) {
        List<FieldChange> stated = pairs.stream()
                .map(pair -> pair.field(ActivityField.TOTAL_FLOAT))
                .filter(change -> change.then().isPresent() && change.now().isPresent())
                .toList();
        List<ActivityChange> changed = changes.stream()
                .filter(change -> change.of(ActivityField.TOTAL_FLOAT).isPresent())
                .sorted(Comparator.comparingDouble(change -> change.difference(ActivityField.TOTAL_FLOAT)))
                .toList();
        return new FloatErosion(
                stated.size(),
                changed,
                count(stated, change -> negative(change.then().orElseThrow())),
                count(stated, change -> negative(change.now().orElseThrow())));
    }

    private static long count(List<FieldChange> stated, ToLongFunction<FieldChange> one) {
        return stated.stream().mapToLong(one).sum();
    }

    private static long negative(Value value) {
        return value instanceof Value.Days days && days.days() < 0 ? 1 : 0;
    }

    /** Those that lost float. */
    public List<ActivityChange> eroded() {
        return changed.stream()
                .filter(change -> change.difference(ActivityField.TOTAL_FLOAT) < 0)
                .toList();
    }

    /** Those that gained float. */
    public long gained() {
        return changed.size() - (long) eroded().size();
    }
}
