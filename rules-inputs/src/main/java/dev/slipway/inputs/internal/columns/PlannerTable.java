package dev.slipway.inputs.internal.columns;

import static dev.slipway.inputs.internal.snapshot.SnapshotField.ACTUAL;
import static dev.slipway.inputs.internal.snapshot.SnapshotField.DEADLINE;
import static dev.slipway.inputs.internal.snapshot.SnapshotField.FORECAST;
import static dev.slipway.inputs.internal.snapshot.SnapshotField.KEY;
import static dev.slipway.inputs.internal.snapshot.SnapshotField.NAME;
import static dev.slipway.inputs.internal.snapshot.SnapshotField.NOTE;
import static dev.slipway.inputs.internal.snapshot.SnapshotField.OWNER;
import static dev.slipway.inputs.internal.snapshot.SnapshotField.START;
import static dev.slipway.inputs.internal.snapshot.SnapshotField.STATE;
import static dev.slipway.inputs.internal.snapshot.SnapshotField.TERMINAL;

import dev.slipway.inputs.FileKind;
import dev.slipway.inputs.internal.snapshot.MappedField;
import dev.slipway.inputs.internal.snapshot.ToolGuide;
import java.util.List;

/** Tasks of a plan of Microsoft Planner as XLSX. */
final class PlannerTable {

    static final ToolTable TABLE = new ToolTable(
            new ToolGuide(
                    FileKind.PLANNER,
                    "Microsoft Planner (XLSX)",
                    "In the plan's menu choose 'Export plan to Excel'.",
                    List.of(
                            MappedField.of(KEY, "Task ID"),
                            MappedField.of(NAME, "Task Name"),
                            MappedField.of(TERMINAL, "Bucket Name"),
                            MappedField.of(DEADLINE, "Baseline*", "Deadline*"),
                            MappedField.of(START, "Start date"),
                            MappedField.of(FORECAST, "Due date"),
                            MappedField.of(ACTUAL, "Completed Date"),
                            MappedField.of(STATE, "Progress"),
                            MappedField.of(OWNER, "Assigned To"),
                            MappedField.of(NOTE, "Description")),
                    List.of(
                            "Planner keeps no baseline: a custom field named Baseline or Deadline is taken, else the earliest export is the baseline.")),
            List.of(List.of("Task ID"), List.of("Task Name"), List.of("Bucket Name"), List.of("Due date")));

    private PlannerTable() {}
}
