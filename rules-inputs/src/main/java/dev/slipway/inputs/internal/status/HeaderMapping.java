package dev.slipway.inputs.internal.status;

import static dev.slipway.inputs.internal.status.StatusField.ACTUAL;
import static dev.slipway.inputs.internal.status.StatusField.DEADLINE;
import static dev.slipway.inputs.internal.status.StatusField.FORECAST;
import static dev.slipway.inputs.internal.status.StatusField.FROM;
import static dev.slipway.inputs.internal.status.StatusField.REPORT_DATE;
import static dev.slipway.inputs.internal.status.StatusField.TO;
import static dev.slipway.inputs.internal.status.StatusField.VALUE;

import dev.slipway.inputs.internal.columns.AttributeColumns;
import dev.slipway.inputs.internal.table.TableRow;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Which column of a table of Slipway's own rows holds which field.
 *
 * @param attributes those that hold attributes of the office's own
 * @param ignored the columns that hold none
 */
record HeaderMapping(
        TableRow header, Map<StatusField, Integer> columns, AttributeColumns attributes, List<String> ignored) {

    private static final List<StatusField> DATES = List.of(REPORT_DATE, DEADLINE, FORECAST, ACTUAL, FROM, TO);

    StatusRow row(TableRow row) {
        return new HeadedRow(row, columns, attributes);
    }

    int width() {
        return header.width();
    }

    /** The columns that hold dates. */
    List<Integer> dates() {
        return those(DATES);
    }

    /** The columns that hold numbers which may be as great as to have their thousands apart. */
    List<Integer> numbers() {
        return those(List.of(VALUE));
    }

    private List<Integer> those(List<StatusField> fields) {
        return fields.stream()
                .flatMap(field -> Optional.ofNullable(columns.get(field)).stream())
                .toList();
    }

    /** Under our names the headers, as mapping.yaml has them. */
    Map<String, List<String>> asMapping() {
        Map<String, List<String>> mapping = new LinkedHashMap<>();
        columns.forEach((field, column) -> mapping.put(field.key(), List.of(header.text(column))));
        return mapping;
    }

    /** {@code report_date is 'Status date', terminal is 'Site'; ignored: Region}. */
    @Override
    public String toString() {
        String mapped = columns.entrySet().stream()
                .map(column -> column.getKey().key() + " is '" + header.text(column.getValue()) + "'")
                .collect(Collectors.joining(", "));
        return ignored.isEmpty() ? mapped : mapped + "; ignored: " + String.join(", ", ignored);
    }
}
