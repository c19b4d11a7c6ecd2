package dev.slipway.inputs.internal.rows;

import static dev.slipway.inputs.internal.snapshot.SnapshotField.DEADLINE;
import static dev.slipway.inputs.internal.snapshot.SnapshotField.FORECAST;
import static dev.slipway.inputs.internal.snapshot.SnapshotField.KIND;
import static dev.slipway.inputs.internal.snapshot.SnapshotField.START;

import dev.slipway.inputs.internal.columns.ActivityColumns;
import dev.slipway.inputs.internal.headers.HeaderField;
import dev.slipway.inputs.internal.headers.HeaderVocabulary;
import dev.slipway.inputs.internal.snapshot.SnapshotField;
import dev.slipway.inputs.internal.table.TableRow;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Start milestones, as Primavera prints them: their dates are in the columns of starts, a baseline or planned start for the
 * deadline and the other for the forecast, and the columns of finishes are blank.
 */
final class StartMilestones {

    /** The first rank of a start that is planned, or of a baseline. */
    private static final int PLANNED = 2;

    private static final int BASELINE = 3;

    private final ActivityColumns columns;
    private final Map<SnapshotField, List<Integer>> starts = new EnumMap<>(SnapshotField.class);

    StartMilestones(ActivityColumns columns) {
        this.columns = columns;
        columns.of(START).forEach(this::add);
    }

    private void add(int column) {
        HeaderVocabulary.any()
                .sense(columns.header().names().get(column))
                .filter(sense -> sense.field() == HeaderField.START)
                .ifPresent(sense -> starts.computeIfAbsent(
                                sense.rank() == PLANNED || sense.rank() == BASELINE ? DEADLINE : FORECAST,
                                any -> new ArrayList<>())
                        .add(column));
    }

    /** Further columns of a field, where the row is one. */
    List<Integer> columns(TableRow row, SnapshotField field) {
        List<Integer> further = starts.getOrDefault(field, List.of());
        return further.isEmpty() || isOne(row) ? further : List.of();
    }

    private boolean isOne(TableRow row) {
        return columns.of(KIND).stream().map(row::text).anyMatch(RowKind::isStart);
    }
}
