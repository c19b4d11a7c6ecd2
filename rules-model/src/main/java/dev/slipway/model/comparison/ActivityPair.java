package dev.slipway.model.comparison;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One activity in both snapshots. */
public record ActivityPair(SnapshotActivity then, SnapshotActivity now) {

    /** What became of the field; empty where it is the same, or cannot be compared. */
    public Optional<FieldChange> change(ActivityField field) {
        return field.isChanged(then, now) ? Optional.of(FieldChange.of(field, then, now)) : Optional.empty();
    }

    /** The field in both snapshots, changed or not. */
    public FieldChange field(ActivityField field) {
        return FieldChange.of(field, then, now);
    }

    /** All changes, but of fields that a whole file lacks. */
    List<FieldChange> changes(Set<ActivityField> lacking) {
        return Arrays.stream(ActivityField.values())
                .filter(field -> !lacking.contains(field))
                .flatMap(field -> change(field).stream())
                .toList();
    }
}
