package dev.slipway.model.comparison;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What became of a field of an activity.
 *
 * @param then as the old snapshot states it
 * @param now as the new one states it
 */
public record FieldChange(ActivityField field, Optional<Value> then, Optional<Value> now) {

    static FieldChange of(ActivityField field, SnapshotActivity then, SnapshotActivity now) {
        return new FieldChange(field, field.of(then), field.of(now));
    }

    /** By how many days it is more, or later: calendar days of dates, else working days; empty where it is no number. */
    public OptionalDouble difference() {
        return then.isPresent() && now.isPresent() ? now.get().since(then.get()) : OptionalDouble.empty();
    }
}
