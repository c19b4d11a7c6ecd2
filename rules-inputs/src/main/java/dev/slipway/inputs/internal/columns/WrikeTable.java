package dev.slipway.inputs.internal.columns;

import static dev.slipway.inputs.internal.snapshot.SnapshotField.AFTER;
import static dev.slipway.inputs.internal.snapshot.SnapshotField.DEADLINE;
import static dev.slipway.inputs.internal.snapshot.SnapshotField.FORECAST;
import static dev.slipway.inputs.internal.snapshot.SnapshotField.KEY;
import static dev.slipway.inputs.internal.snapshot.SnapshotField.KIND;
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

/** Tasks of a Wrike project as CSV or XLSX. */
final class WrikeTable {

    static final ToolTable TABLE = new ToolTable(
            new ToolGuide(
                    FileKind.WRIKE,
                    "Wrike (CSV or XLSX)",
                    "In the project's menu choose 'Export to Excel', or CSV.",
                    List.of(
                            MappedField.of(KEY, "Key"),
                            MappedField.of(NAME, "Title"),
                            MappedField.remarked(TERMINAL, "the first that is given", "Folder", "Parent task"),
                            MappedField.remarked(KIND, "of no duration is a milestone", "Duration"),
                            MappedField.of(DEADLINE, "Baseline*", "Deadline*"),
                            MappedField.of(START, "Start Date"),
                            MappedField.of(FORECAST, "End Date"),
                            MappedField.remarked(STATE, "the first that is given", "Custom status", "Status"),
                            MappedField.of(OWNER, "Assigned To"),
                            MappedField.of(NOTE, "Description"),
                            MappedField.remarked(AFTER, "by key; only finish-to-start links are taken", "Depends On")),
                    List.of(
                            "Wrike keeps no baseline: a custom field named Baseline or Deadline is taken, else the earliest export is the baseline.",
                            "It does not say when a task was done: it is done by the day of the report.")),
            List.of(
                    List.of("Title"),
                    List.of("Custom status", "Start Date Constraint"),
                    List.of("Duration (Hours)", "Duration")));

    private WrikeTable() {}
}
