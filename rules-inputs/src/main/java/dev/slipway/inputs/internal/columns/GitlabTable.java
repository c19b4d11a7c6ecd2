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

/** Issues of GitLab as CSV. */
final class GitlabTable {

    static final ToolTable TABLE = new ToolTable(
            new ToolGuide(
                    FileKind.GITLAB_ISSUES,
                    "GitLab (issues, CSV)",
                    "Above the list of issues choose 'Export as CSV': it comes by e-mail.",
                    List.of(
                            MappedField.of(KEY, "Issue ID"),
                            MappedField.of(NAME, "Title"),
                            MappedField.of(TERMINAL, "Milestone"),
                            MappedField.of(DEADLINE, "Baseline*", "Deadline*"),
                            MappedField.of(START, "Start Date"),
                            MappedField.of(FORECAST, "Due Date"),
                            MappedField.of(ACTUAL, "Closed At (UTC)"),
                            MappedField.of(STATE, "State"),
                            MappedField.of(OWNER, "Assignee")),
                    List.of("GitLab keeps no baseline: the earliest export is the baseline.")),
            List.of(List.of("Issue ID"), List.of("Title"), List.of("Closed At (UTC)"), List.of("Due Date")));

    private GitlabTable() {}
}
