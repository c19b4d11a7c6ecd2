package dev.slipway.inputs.internal.rows;

import dev.slipway.inputs.internal.columns.ActivityColumns;
import dev.slipway.inputs.internal.snapshot.SnapshotField;
import dev.slipway.inputs.internal.table.TableRow;
import dev.slipway.inputs.internal.tree.Node.Kind;
import dev.slipway.inputs.internal.tree.Node.Scalar;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The cells of a row that say something of a field, with their places. */
final class GivenCells {

    /** Dashes, and what Microsoft Project writes in its languages where it has no value. */
    private static final Set<String> BLANKS =
            Set.of("-", "--", "\u2013", "\u2014", "NA", "NV", "NC", "NOD", "\u041D\u0414");

    private final ActivityColumns columns;
    private final StartMilestones starts;

    /** @param columns of the table */
    GivenCells(ActivityColumns columns) {
        this.columns = columns;
        this.starts = new StartMilestones(columns);
    }

    /** All of a field, the preferred ones first. */
    Stream<Scalar> all(TableRow row, SnapshotField field) {
        return Stream.concat(columns.of(field).stream(), starts.columns(row, field).stream())
                .filter(column -> isGiven(row.text(column)))
                .map(column -> new Scalar(row.text(column), Kind.TEXT, row.place(column)));
    }

    /** The first of a field. */
    Optional<Scalar> given(TableRow row, SnapshotField field) {
        return all(row, field).findFirst();
    }

    /** The text that is given first for a field; empty where none is. */
    String first(TableRow row, SnapshotField field) {
        return given(row, field).map(Scalar::text).orElse("");
    }

    /** The different texts of a field. */
    Stream<String> texts(TableRow row, SnapshotField field) {
        return all(row, field).map(Scalar::text).distinct();
    }

    private static boolean isGiven(String text) {
        return !text.isEmpty() && !BLANKS.contains(text);
    }
}
