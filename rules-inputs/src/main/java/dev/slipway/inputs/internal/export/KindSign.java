package dev.slipway.inputs.internal.export;

import dev.slipway.inputs.internal.snapshot.Activity.Kind;
import dev.slipway.inputs.internal.snapshot.MappedField;
import dev.slipway.inputs.internal.snapshot.SnapshotField;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/**
 * What shows that a record is a milestone, a group or a task.
 *
 * @param mapped the sign as the guide shows it
 */
record KindSign(MappedField mapped, Kind kind, Predicate<JsonPart> fits) {

    static KindSign always(Kind kind, String remark) {
        return new KindSign(new MappedField(SnapshotField.KIND, List.of(), remark), kind, record -> true);
    }

    /** Where this value is at the path. */
    static KindSign where(Kind kind, String path, String value) {
        return sign(kind, path, "where it is `" + value + "`", record -> record.has(path, value));
    }

    /** Where anything is at the path, even null. */
    static KindSign wherePresent(Kind kind, String path) {
        return sign(kind, path, "where it is there, even if empty", record -> record.has(path));
    }

    /** Where the list at the path has an item. */
    static KindSign whereListed(Kind kind, String path) {
        return sign(kind, path, "where it lists any", record -> record.has(path));
    }

    private static KindSign sign(Kind kind, String path, String remark, Predicate<JsonPart> fits) {
        String word = kind.name().toLowerCase(Locale.ROOT);
        return new KindSign(new MappedField(SnapshotField.KIND, List.of(path), "a " + word + " " + remark), kind, fits);
    }
}
