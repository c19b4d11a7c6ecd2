package dev.slipway.inputs.internal.status;

import static dev.slipway.inputs.internal.status.StatusField.ACTUAL;
import static dev.slipway.inputs.internal.status.StatusField.DEADLINE;
import static dev.slipway.inputs.internal.status.StatusField.FORECAST;
import static dev.slipway.inputs.internal.status.StatusField.PERCENT;
import static dev.slipway.inputs.internal.status.StatusField.REPORT_DATE;
import static dev.slipway.inputs.internal.status.StatusField.VALUE;

import dev.slipway.inputs.internal.columns.AttributeColumns;
import dev.slipway.inputs.internal.table.TableRow;
import dev.slipway.inputs.internal.text.Place;
import dev.slipway.inputs.internal.tree.Node.Kind;
import dev.slipway.inputs.internal.tree.Node.Scalar;
import dev.slipway.model.programme.Attribute;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A row of a table. Its cells are made when they are asked for, by the thread that reads the programme: those of all
 * programmes of a portfolio come from one file, which one thread takes apart.
 *
 * @param columns which one holds which field
 * @param kept those that hold attributes of the office's own
 */
record HeadedRow(TableRow row, Map<StatusField, Integer> columns, AttributeColumns kept) implements StatusRow {

    /** Where the most important statement of a row is. */
    private static final List<StatusField> TELLING = List.of(ACTUAL, FORECAST, PERCENT, VALUE, DEADLINE, REPORT_DATE);

    @Override
    public Optional<Scalar> cell(StatusField field) {
        Integer column = columns.get(field);
        if (column == null || row.cell(column).isBlank()) {
            return Optional.empty();
        }
        return Optional.of(new Scalar(row.cell(column), Kind.TEXT, row.place(column)));
    }

    @Override
    public Map<String, Attribute> attributes() {
        return kept.of(row);
    }

    @Override
    public String text(StatusField field) {
        Integer column = columns.get(field);
        return column == null ? "" : row.text(column);
    }

    /** The line of a CSV file; of a sheet, where rows are long and have no lines, its most important cell. */
    @Override
    public Place place() {
        Place whole = row.place();
        if (whole.name().isEmpty()) {
            return whole;
        }
        return TELLING.stream()
                .flatMap(field -> cell(field).stream())
                .findFirst()
                .map(Scalar::place)
                .orElse(whole);
    }
}
