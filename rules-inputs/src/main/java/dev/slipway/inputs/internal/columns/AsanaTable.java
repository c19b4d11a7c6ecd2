package dev.slipway.inputs.internal.columns;

import static dev.slipway.inputs.internal.snapshot.SnapshotField.ACTUAL;
import static dev.slipway.inputs.internal.snapshot.SnapshotField.AFTER;
import static dev.slipway.inputs.internal.snapshot.SnapshotField.DEADLINE;
import static dev.slipway.inputs.internal.snapshot.SnapshotField.FORECAST;
import static dev.slipway.inputs.internal.snapshot.SnapshotField.KEY;
import static dev.slipway.inputs.internal.snapshot.SnapshotField.NAME;
import static dev.slipway.inputs.internal.snapshot.SnapshotField.NOTE;
import static dev.slipway.inputs.internal.snapshot.SnapshotField.OWNER;
import static dev.slipway.inputs.internal.snapshot.SnapshotField.START;
import static dev.slipway.inputs.internal.snapshot.SnapshotField.TERMINAL;

import dev.slipway.inputs.FileKind;
import dev.slipway.inputs.internal.snapshot.MappedField;
import dev.slipway.inputs.internal.snapshot.ToolGuide;
import java.util.List;

/** Tasks of an Asana project as CSV. */
final class AsanaTable {

    static final ToolTable TABLE = new ToolTable(
            new ToolGuide(
                    FileKind.ASANA,
                    "Asana (CSV)",
                    "In the project's menu choose 'Export/Print', then CSV.",
                    List.of(
                            MappedField.of(KEY, "Task ID"),
                            MappedField.of(NAME, "Name"),
                            MappedField.remarked(
                                    TERMINAL, "the first that is given", "Section/Column", "Parent task", "Projects"),
                            MappedField.of(DEADLINE, "Baseline*", "Deadline"),
                            MappedField.of(START, "Start Date"),
                            MappedField.of(FORECAST, "Due Date"),
                            MappedField.of(ACTUAL, "Completed At"),
                            MappedField.of(OWNER, "Assignee"),
                            MappedField.of(NOTE, "Notes"),
                            MappedField.remarked(AFTER, "tasks by name, apart by commas", "Blocked By (Dependencies)")),
                    List.of(
                            "Asana keeps no baseline: a custom field named Baseline or Deadline is taken, else the earliest"
                                    + " export is the baseline.",
                            "The export does not say which tasks are milestones.",
                            "A program that opens the file may save the long task ids as 1.21E+15: send the file as it came.")),
            List.of(List.of("Task ID"), List.of("Section/Column", "Completed At")));

    private AsanaTable() {}
}
