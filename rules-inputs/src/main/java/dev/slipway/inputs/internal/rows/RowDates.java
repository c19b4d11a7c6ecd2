package dev.slipway.inputs.internal.rows;

import dev.slipway.inputs.internal.snapshot.SnapshotField;
import dev.slipway.inputs.internal.table.DateRange;
import dev.slipway.inputs.internal.table.TableRow;
import dev.slipway.inputs.internal.tree.Node.Scalar;
import dev.slipway.inputs.internal.tree.Values;
import dev.slipway.model.dates.DateWindow;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the dates of a row. */
final class RowDates {

    /** How an office says that it does not publish a date, as the law has it. */
    private static final Pattern WITHHELD = Pattern.compile(
            "(?iu)(exempt|withheld|redacted|confidential|undisclosed|not (disclosed|published|released))\\b.*");

    private final GivenCells cells;
    private final Values values;
    private int withheld;

    RowDates(GivenCells cells, Values values) {
        this.cells = cells;
        this.values = values;
    }

    /** The date of a field; of a range its last day, and the first of a start. */
    Optional<DateWindow> of(TableRow row, SnapshotField field) {
        Optional<Scalar> cell = cells.given(row, field);
        if (cell.filter(given -> WITHHELD.matcher(given.text()).matches()).isPresent()) {
            withheld++;
            return Optional.empty();
        }
        return cell.flatMap(given -> values.anyDate(dayOfRange(given, field == SnapshotField.START)));
    }

    /** How many dates the file says it does not publish: they say nothing. */
    int withheld() {
        return withheld;
    }

    static boolean isPlanned(DateWindow date) {
        return !date.saysActual();
    }

    /** An actual date as any other day: that it is one, its field says. */
    static DateWindow unmarked(DateWindow date) {
        return date.saysActual() ? DateWindow.day(date.start()) : date;
    }

    /** Of two days in one cell the one that the field asks for. */
    private static Scalar dayOfRange(Scalar cell, boolean isFirst) {
        return new Scalar(DateRange.dayOf(cell.text(), isFirst), cell.kind(), cell.place());
    }
}
