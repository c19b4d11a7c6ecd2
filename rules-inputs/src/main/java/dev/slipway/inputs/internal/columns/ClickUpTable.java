package dev.slipway.inputs.internal.columns;

import static dev.slipway.inputs.internal.snapshot.SnapshotField.ACTUAL;
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

/** Tasks of ClickUp as CSV. */
final class ClickUpTable {

    static final ToolTable TABLE = new ToolTable(
            new ToolGuide(
                    FileKind.CLICKUP,
                    "ClickUp (CSV)",
                    "In the menu of a table view choose 'Export view', then CSV.",
                    List.of(
                            MappedField.remarked(KEY, "the first that is given", "Task ID", "Task Custom ID"),
                            MappedField.of(NAME, "Task Name"),
                            MappedField.remarked(
                                    TERMINAL, "the first that is given", "List Name", "Folder Name/Path", "Space Name"),
                            MappedField.remarked(KIND, "'Milestone' is a milestone", "Task Type"),
                            MappedField.of(DEADLINE, "Baseline*", "Deadline*"),
                            MappedField.remarked(START, "milliseconds or words", "Start Date", "Start Date Text"),
                            MappedField.remarked(FORECAST, "milliseconds or words", "Due Date", "Due Date Text"),
                            MappedField.of(ACTUAL, "Date Done", "Date Closed"),
                            MappedField.of(STATE, "Status"),
                            MappedField.of(OWNER, "Assignees", "Assignee"),
                            MappedField.of(NOTE, "Task Content")),
                    List.of(
                            "ClickUp keeps no baseline: a custom field named Baseline or Deadline is taken, else the earliest export is the baseline.")),
            List.of(
                    List.of("Task ID"),
                    List.of("Task Name"),
                    List.of("Due Date Text", "Date Created Text", "Space Name", "List Name")));

    private ClickUpTable() {}
}
