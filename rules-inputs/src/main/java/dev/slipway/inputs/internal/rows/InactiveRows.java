package dev.slipway.inputs.internal.rows;

import dev.slipway.inputs.internal.columns.ActivityColumns;
import dev.slipway.inputs.internal.snapshot.SnapshotField;
import dev.slipway.inputs.internal.table.TableRow;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

/** Tasks that are switched off, as a table of Microsoft Project shows them: {@code No} below {@code Active}, beside durations. */
final class InactiveRows {

    private static final Set<String> ACTIVE =
            Set.of("active", "aktiv", "actif", "active ?", "activo", "activa", "активна", "активная", "活动", "有效");
    private static final Set<String> NO = Set.of("no", "nein", "non", "нет", "否", "false");

    private final List<Integer> columns;

    InactiveRows(ActivityColumns columns) {
        List<String> names = columns.header().names();
        this.columns = columns.of(SnapshotField.KIND).isEmpty()
                ? List.of()
                : IntStream.range(0, names.size())
                        .filter(column ->
                                ACTIVE.contains(names.get(column).strip().toLowerCase(Locale.ROOT)))
                        .boxed()
                        .toList();
    }

    boolean include(TableRow row) {
        return columns.stream().anyMatch(column -> NO.contains(row.text(column).toLowerCase(Locale.ROOT)));
    }
}
