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

/** Work items of Azure DevOps as CSV. */
final class AzureTable {

    static final ToolTable TABLE = new ToolTable(
            new ToolGuide(
                    FileKind.AZURE_DEVOPS,
                    "Azure DevOps (work items, CSV)",
                    "Run a query of work items, flat or as a tree, and choose 'Export to CSV'.",
                    List.of(
                            MappedField.of(KEY, "ID"),
                            MappedField.remarked(
                                    NAME,
                                    "the first that is given",
                                    "Title",
                                    "Title 1",
                                    "Title 2",
                                    "Title 3",
                                    "Title 4",
                                    "Title 5",
                                    "Title 6"),
                            MappedField.of(TERMINAL, "Area Path", "Team Project"),
                            MappedField.remarked(KIND, "'Milestone' is a milestone, 'Epic' a group", "Work Item Type"),
                            MappedField.of(DEADLINE, "Baseline*", "Deadline*"),
                            MappedField.of(START, "Start Date"),
                            MappedField.of(FORECAST, "Target Date", "Due Date", "Finish Date"),
                            MappedField.of(ACTUAL, "Closed Date"),
                            MappedField.of(STATE, "State"),
                            MappedField.of(OWNER, "Assigned To")),
                    List.of(
                            "Azure DevOps keeps no baseline: a custom field whose name begins with Baseline or Deadline is"
                                    + " taken, else the earliest export is the baseline.",
                            "Add Target Date and Closed Date to the columns of the query: they are not among them.",
                            "An item that is removed counts as cancelled.")),
            List.of(List.of("Work Item Type"), List.of("ID")));

    private AzureTable() {}
}
