package dev.slipway.model.comparison;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * An activity of which something changed.
 *
 * @param changes in the order of the fields; never empty
 */
public record ActivityChange(ActivityPair activity, List<FieldChange> changes) {

    public ActivityChange {
        changes = List.copyOf(changes);
    }

    /** What became of that field; empty where it did not change. */
    public Optional<FieldChange> of(ActivityField field) {
        return changes.stream().filter(change -> change.field() == field).findFirst();
    }

    /** By how many days the field is more, or later; 0 where it did not change. */
    public double difference(ActivityField field) {
        return of(field)
                .map(FieldChange::difference)
                .orElse(OptionalDouble.empty())
                .orElse(0);
    }
}
