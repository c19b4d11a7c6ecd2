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

/** Issues of Linear as CSV. */
final class LinearTable {

    static final ToolTable TABLE = new ToolTable(
            new ToolGuide(
                    FileKind.LINEAR,
                    "Linear (CSV)",
                    "In the workspace's settings choose 'Export data', or a view's 'Export issues as CSV'.",
                    List.of(
                            MappedField.of(KEY, "ID"),
                            MappedField.of(NAME, "Title"),
                            MappedField.remarked(TERMINAL, "the first that is given", "Project", "Team"),
                            MappedField.of(DEADLINE, "Baseline*", "Deadline*"),
                            MappedField.of(START, "Started"),
                            MappedField.of(FORECAST, "Due Date"),
                            MappedField.of(ACTUAL, "Completed"),
                            MappedField.of(STATE, "Status"),
                            MappedField.of(OWNER, "Assignee")),
                    List.of(
                            "Linear keeps no baseline: a custom field named Baseline or Deadline is taken, else the earliest export is the baseline.",
                            "A cancelled issue is told by its status.")),
            List.of(
                    List.of("ID"),
                    List.of("Title"),
                    List.of("Team"),
                    List.of("Cycle Number", "Cycle Name", "Project Milestone", "Project ID"),
                    List.of("Due Date")));

    private LinearTable() {}
}
