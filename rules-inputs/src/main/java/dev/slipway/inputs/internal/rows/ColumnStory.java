package dev.slipway.inputs.internal.rows;

import static dev.slipway.inputs.internal.snapshot.SnapshotField.ACTUAL;
import static dev.slipway.inputs.internal.snapshot.SnapshotField.DEADLINE;
import static dev.slipway.inputs.internal.snapshot.SnapshotField.FORECAST;
import static dev.slipway.inputs.internal.snapshot.SnapshotField.HEALTH;
import static dev.slipway.inputs.internal.snapshot.SnapshotField.PERCENT;
import static dev.slipway.inputs.internal.snapshot.SnapshotField.START;
import static dev.slipway.inputs.internal.snapshot.SnapshotField.STATE;

import dev.slipway.inputs.internal.columns.ActivityColumns;
import dev.slipway.inputs.internal.snapshot.SnapshotField;
import dev.slipway.inputs.internal.table.TableRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How each column that decides about a milestone was read, a line each: {@code deadline from 'Planned End', 12 dates, dmy
 * as settled by row 7}.
 */
final class ColumnStory {

    private static final List<SnapshotField> TOLD = List.of(DEADLINE, FORECAST, ACTUAL, PERCENT, START, STATE, HEALTH);

    private final ActivityColumns columns;
    private final Map<Integer, Integer> counts = new HashMap<>();

    ColumnStory(ActivityColumns columns) {
        this.columns = columns;
    }

    void add(TableRow row) {
        for (int column = 0; column < columns.header().width(); column++) {
            if (!row.text(column).isEmpty()) {
                counts.merge(column, 1, Integer::sum);
            }
        }
    }

    /** @param readings how the dates of some columns were understood */
    List<String> lines(Map<Integer, String> readings) {
        Map<Integer, String> untold = new TreeMap<>(readings);
        List<String> lines = new ArrayList<>();
        for (SnapshotField field : TOLD) {
            for (int column : columns.of(field)) {
                String reading = untold.remove(column);
                lines.add(field.key() + " from '" + name(column) + "', " + counted(field, column)
                        + (reading == null ? "" : ", " + reading));
            }
        }
        untold.forEach((column, reading) -> lines.add("dates of '" + name(column) + "': " + reading));
        return lines;
    }

    private String name(int column) {
        return columns.header().names().get(column);
    }

    private String counted(SnapshotField field, int column) {
        int count = counts.getOrDefault(column, 0);
        String noun =
                switch (field) {
                    case PERCENT -> "percentage";
                    case STATE, HEALTH -> "word";
                    default -> "date";
                };
        return count + " " + noun + (count == 1 ? "" : "s");
    }
}
