package dev.slipway.inputs.internal.rows;

import dev.slipway.inputs.internal.columns.ActivityColumns;
import dev.slipway.inputs.internal.snapshot.SnapshotField;
import dev.slipway.inputs.internal.table.TableRow;
import java.util.List;
import java.util.Optional;

/**
 * What the cells of a sheet's rows say, those of a table beside it apart.
 *
 * @param columns of the sheet
 */
record SheetCells(ActivityColumns columns) {

    /** The texts of a row, blanks apart. */
    List<String> of(TableRow row) {
        return row.texts().stream()
                .limit(columns.header().width())
                .filter(text -> !text.isEmpty())
                .toList();
    }

    /** Whether a row has one cell with something in it. */
    boolean isAlone(TableRow row) {
        return of(row).size() == 1;
    }

    /** The first text of a row; empty where there is none. */
    String first(TableRow row) {
        return of(row).stream().findFirst().orElse("");
    }

    /** The text that is given first for a field. */
    Optional<String> given(TableRow row, SnapshotField field) {
        return columns.of(field).stream()
                .map(row::text)
                .filter(text -> !text.isEmpty())
                .findFirst();
    }

    /** Whether any of these fields has a text. */
    boolean gives(TableRow row, List<SnapshotField> fields) {
        return fields.stream().anyMatch(field -> given(row, field).isPresent());
    }
}
