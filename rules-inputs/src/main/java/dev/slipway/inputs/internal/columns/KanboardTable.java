package dev.slipway.inputs.internal.columns;

import static dev.slipway.inputs.internal.snapshot.SnapshotField.ACTUAL;
import static dev.slipway.inputs.internal.snapshot.SnapshotField.DEADLINE;
import static dev.slipway.inputs.internal.snapshot.SnapshotField.FORECAST;
import static dev.slipway.inputs.internal.snapshot.SnapshotField.KEY;
import static dev.slipway.inputs.internal.snapshot.SnapshotField.NAME;
import static dev.slipway.inputs.internal.snapshot.SnapshotField.OWNER;
import static dev.slipway.inputs.internal.snapshot.SnapshotField.START;
import static dev.slipway.inputs.internal.snapshot.SnapshotField.STATE;
import static dev.slipway.inputs.internal.snapshot.SnapshotField.TERMINAL;

import dev.slipway.inputs.FileKind;
import dev.slipway.inputs.internal.snapshot.MappedField;
import dev.slipway.inputs.internal.snapshot.ToolGuide;
import java.util.List;

/** Tasks of a Kanboard project as CSV. */
final class KanboardTable {

    static final ToolTable TABLE = new ToolTable(
            new ToolGuide(
                    FileKind.KANBOARD,
                    "Kanboard (CSV)",
                    "In the project's menu choose Exports, then Tasks.",
                    List.of(
                            MappedField.of(KEY, "Task Id"),
                            MappedField.of(NAME, "Title"),
                            MappedField.of(TERMINAL, "Project"),
                            MappedField.of(DEADLINE, "Baseline*", "Deadline*"),
                            MappedField.of(START, "Start date"),
                            MappedField.of(FORECAST, "Due date"),
                            MappedField.of(ACTUAL, "Completion date"),
                            MappedField.remarked(STATE, "the first that is given", "Status", "Column"),
                            MappedField.of(OWNER, "Assignee Name", "Assignee Username")),
                    List.of(
                            "Kanboard keeps no baseline: a custom field named Baseline or Deadline is taken, else the earliest export is the baseline.",
                            "The colour of a card is no traffic light, and is not read.")),
            List.of(List.of("Task Id"), List.of("Swimlane"), List.of("Due date")));

    private KanboardTable() {}
}
