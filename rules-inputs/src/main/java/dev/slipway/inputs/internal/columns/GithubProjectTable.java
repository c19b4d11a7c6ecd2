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

/** Items of a GitHub project as TSV. */
final class GithubProjectTable {

    static final ToolTable TABLE = ToolTable.byWords(
            new ToolGuide(
                    FileKind.GITHUB_PROJECT,
                    "GitHub Projects (TSV)",
                    "In the menu of a view choose 'Export view data'.",
                    List.of(
                            MappedField.of(KEY, "URL"),
                            MappedField.of(NAME, "Title"),
                            MappedField.remarked(TERMINAL, "the first that is given", "Site", "Terminal", "Repository"),
                            MappedField.of(DEADLINE, "Baseline*", "Deadline*"),
                            MappedField.of(START, "Start date"),
                            MappedField.of(FORECAST, "Target date", "Due date", "End date"),
                            MappedField.of(ACTUAL, "Completed on", "Completed", "Closed"),
                            MappedField.of(STATE, "Status"),
                            MappedField.of(OWNER, "Assignees")),
                    List.of(
                            "The people of a project name its fields: others are known by their words, as in a sheet.",
                            "GitHub keeps no baseline: a field named Baseline or Deadline is taken, else the earliest export is the"
                                    + " baseline.",
                            "An item is done on no known day unless a field says on which: it is done by the day of the report.")),
            List.of(List.of("Title"), List.of("URL"), List.of("Assignees"), List.of("Status")));

    private GithubProjectTable() {}
}
