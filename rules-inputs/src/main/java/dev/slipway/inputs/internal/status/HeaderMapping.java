package dev.slipway.inputs.internal.status;

import dev.slipway.inputs.internal.text.Place;
import dev.slipway.inputs.internal.tree.Node.Kind;
import dev.slipway.inputs.internal.tree.Node.Scalar;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Which column of a sheet holds which field.
 *
 * @param ignored the columns that hold none
 */
record HeaderMapping(CsvRecord header, Map<StatusField, Integer> columns, List<String> ignored) {

    StatusRow row(CsvRecord record) {
        Map<StatusField, Scalar> cells = new EnumMap<>(StatusField.class);
        columns.forEach((field, column) -> {
            if (column < record.cells().size() && !record.cells().get(column).isBlank()) {
                Place place = record.places().get(column);
                cells.put(field, new Scalar(record.cells().get(column), Kind.TEXT, place));
            }
        });
        return new StatusRow(cells, Place.atLine(record.line()));
    }

    int width() {
        return header.cells().size();
    }

    /** {@code report_date is 'Status date', terminal is 'Site'; ignored: Region}. */
    @Override
    public String toString() {
        String mapped = columns.entrySet().stream()
                .map(column -> column.getKey().key() + " is '"
                        + header.cells().get(column.getValue()).strip() + "'")
                .collect(Collectors.joining(", "));
        return ignored.isEmpty() ? mapped : mapped + "; ignored: " + String.join(", ", ignored);
    }
}
