package dev.slipway.inputs.internal.columns;

import static dev.slipway.inputs.internal.snapshot.SnapshotField.DEADLINE;
import static dev.slipway.inputs.internal.snapshot.SnapshotField.FORECAST;

import dev.slipway.inputs.internal.snapshot.SnapshotField;
import dev.slipway.inputs.internal.table.HeaderName;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Which column of a tracker's table holds which field, where its people name the columns: by their words, as in a sheet.
 * Such a tool keeps no baseline. So what a column calls due or a target is only expected, unless another one is.
 */
final class TrackerColumns {

    private final ToolTable tool;
    private final Header header;
    private final Map<SnapshotField, List<Integer>> columns;

    /** @param byWords the columns as those of a sheet would be understood */
    TrackerColumns(ToolTable tool, Header header, Map<SnapshotField, List<Integer>> byWords) {
        this.tool = tool;
        this.header = header;
        this.columns = new EnumMap<>(byWords);
    }

    Map<SnapshotField, List<Integer>> columns() {
        List<Integer> promised = own(DEADLINE);
        if (promised.isEmpty() && !columns.containsKey(FORECAST) && columns.containsKey(DEADLINE)) {
            columns.put(FORECAST, columns.get(DEADLINE));
            columns.remove(DEADLINE);
        }
        for (SnapshotField field : tool.headers().keySet()) {
            List<Integer> own = own(field);
            if (!own.isEmpty()) {
                columns.put(field, own);
            }
        }
        return columns;
    }

    private List<Integer> own(SnapshotField field) {
        List<HeaderName> names = tool.headers().getOrDefault(field, List.of());
        return header.columns(names);
    }
}
