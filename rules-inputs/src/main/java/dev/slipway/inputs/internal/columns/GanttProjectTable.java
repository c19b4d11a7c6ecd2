package dev.slipway.inputs.internal.columns;

import static dev.slipway.inputs.internal.snapshot.SnapshotField.AFTER;
import static dev.slipway.inputs.internal.snapshot.SnapshotField.DEADLINE;
import static dev.slipway.inputs.internal.snapshot.SnapshotField.FORECAST;
import static dev.slipway.inputs.internal.snapshot.SnapshotField.KEY;
import static dev.slipway.inputs.internal.snapshot.SnapshotField.KIND;
import static dev.slipway.inputs.internal.snapshot.SnapshotField.NAME;
import static dev.slipway.inputs.internal.snapshot.SnapshotField.NOTE;
import static dev.slipway.inputs.internal.snapshot.SnapshotField.OWNER;
import static dev.slipway.inputs.internal.snapshot.SnapshotField.PERCENT;
import static dev.slipway.inputs.internal.snapshot.SnapshotField.START;

import dev.slipway.inputs.FileKind;
import dev.slipway.inputs.internal.snapshot.MappedField;
import dev.slipway.inputs.internal.snapshot.ToolGuide;
import java.util.List;

/** Tasks of GanttProject as CSV. */
final class GanttProjectTable {

    static final ToolTable TABLE = new ToolTable(
            new ToolGuide(
                    FileKind.GANTTPROJECT,
                    "GanttProject (CSV)",
                    "Choose Project > Export, then 'CSV spreadsheet'.",
                    List.of(
                            MappedField.of(KEY, "ID"),
                            MappedField.of(NAME, "Name"),
                            MappedField.remarked(KIND, "of no duration is a milestone", "Duration"),
                            MappedField.of(DEADLINE, "Baseline*", "Deadline*"),
                            MappedField.of(START, "Begin date"),
                            MappedField.of(FORECAST, "End date"),
                            MappedField.of(PERCENT, "Completion"),
                            MappedField.of(OWNER, "Coordinator"),
                            MappedField.of(NOTE, "Notes"),
                            MappedField.remarked(
                                    AFTER, "by key; only finish-to-start links are taken", "Predecessors")),
                    List.of(
                            "The export has no baselines and no summary tasks above a row: the .gan file itself says more.",
                            "The table of resources below is not read.")),
            List.of(List.of("Begin date"), List.of("End date"), List.of("Outline number"), List.of("Completion")));

    private GanttProjectTable() {}
}
