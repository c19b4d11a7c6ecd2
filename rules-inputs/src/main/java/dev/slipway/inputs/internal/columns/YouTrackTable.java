package dev.slipway.inputs.internal.columns;

import static dev.slipway.inputs.internal.snapshot.SnapshotField.ACTUAL;
import static dev.slipway.inputs.internal.snapshot.SnapshotField.DEADLINE;
import static dev.slipway.inputs.internal.snapshot.SnapshotField.FORECAST;
import static dev.slipway.inputs.internal.snapshot.SnapshotField.KEY;
import static dev.slipway.inputs.internal.snapshot.SnapshotField.KIND;
import static dev.slipway.inputs.internal.snapshot.SnapshotField.NAME;
import static dev.slipway.inputs.internal.snapshot.SnapshotField.OWNER;
import static dev.slipway.inputs.internal.snapshot.SnapshotField.START;
import static dev.slipway.inputs.internal.snapshot.SnapshotField.STATE;
import static dev.slipway.inputs.internal.snapshot.SnapshotField.TERMINAL;

import dev.slipway.inputs.FileKind;
import dev.slipway.inputs.internal.snapshot.MappedField;
import dev.slipway.inputs.internal.snapshot.ToolGuide;
import java.util.List;

/** Issues of YouTrack as CSV. */
final class YouTrackTable {

    static final ToolTable TABLE = new ToolTable(
            new ToolGuide(
                    FileKind.YOUTRACK,
                    "YouTrack (CSV)",
                    "Above the list of issues choose 'Export', then 'Issues in CSV'.",
                    List.of(
                            MappedField.of(KEY, "Issue Id", "ID"),
                            MappedField.of(NAME, "Summary"),
                            MappedField.remarked(
                                    TERMINAL, "the first that is given", "Subsystem", "Fix versions", "Project"),
                            MappedField.remarked(KIND, "'Milestone' is a milestone, 'Epic' a group", "Type"),
                            MappedField.of(DEADLINE, "Baseline*", "Deadline*"),
                            MappedField.of(START, "Start Date"),
                            MappedField.of(FORECAST, "Due Date", "Target Date"),
                            MappedField.of(ACTUAL, "Resolved"),
                            MappedField.of(STATE, "State", "Stage"),
                            MappedField.of(OWNER, "Assignee")),
                    List.of(
                            "YouTrack keeps no baseline: a custom field named Baseline or Deadline is taken, else the earliest export is the baseline.",
                            "Resolved is set for issues that were closed undone as well: their state tells them.")),
            List.of(
                    List.of("Issue Id", "ID"),
                    List.of("Summary"),
                    List.of("State", "Stage"),
                    List.of("Reporter"),
                    List.of("Resolved")));

    private YouTrackTable() {}
}
