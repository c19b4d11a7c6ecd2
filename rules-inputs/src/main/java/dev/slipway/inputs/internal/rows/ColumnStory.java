package dev.slipway.inputs.internal.rows;

import static dev.slipway.inputs.internal.snapshot.ActivityField.ACTUAL;
import static dev.slipway.inputs.internal.snapshot.ActivityField.DEADLINE;
import static dev.slipway.inputs.internal.snapshot.ActivityField.FORECAST;
import static dev.slipway.inputs.internal.snapshot.ActivityField.PERCENT;

import dev.slipway.inputs.internal.columns.ActivityColumns;
import dev.slipway.inputs.internal.snapshot.ActivityField;
import dev.slipway.inputs.internal.table.TableRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How each column that decides about a milestone was read, a line each: {@code deadline from 'Planned End', 12 dates}. */
final class ColumnStory {

    private static final List<ActivityField> TOLD = List.of(DEADLINE, FORECAST, ACTUAL, PERCENT);

    private final ActivityColumns columns;
    private final Map<Integer, Integer> counts = new HashMap<>();

    ColumnStory(ActivityColumns columns) {
        this.columns = columns;
    }

    void add(TableRow row) {
        for (ActivityField field : TOLD) {
            for (int column : columns.of(field)) {
                if (!row.text(column).isEmpty()) {
                    counts.merge(column, 1, Integer::sum);
                }
            }
        }
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        for (ActivityField field : TOLD) {
            for (int column : columns.of(field)) {
                int count = counts.getOrDefault(column, 0);
                String what = field == PERCENT ? "percentage" : "date";
                lines.add(field.key() + " from '" + columns.header().names().get(column) + "', " + count + " " + what
                        + (count == 1 ? "" : "s"));
            }
        }
        return lines;
    }
}
