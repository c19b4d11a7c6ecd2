package dev.slipway.inputs.internal.columns;

import static dev.slipway.inputs.internal.snapshot.ActivityField.ACTUAL;
import static dev.slipway.inputs.internal.snapshot.ActivityField.DEADLINE;
import static dev.slipway.inputs.internal.snapshot.ActivityField.FORECAST;
import static dev.slipway.inputs.internal.snapshot.ActivityField.KEY;
import static dev.slipway.inputs.internal.snapshot.ActivityField.KIND;
import static dev.slipway.inputs.internal.snapshot.ActivityField.NAME;
import static dev.slipway.inputs.internal.snapshot.ActivityField.NOTE;
import static dev.slipway.inputs.internal.snapshot.ActivityField.OWNER;
import static dev.slipway.inputs.internal.snapshot.ActivityField.START;
import static dev.slipway.inputs.internal.snapshot.ActivityField.STATE;
import static dev.slipway.inputs.internal.snapshot.ActivityField.TERMINAL;

import dev.slipway.inputs.FileKind;
import dev.slipway.inputs.internal.snapshot.MappedField;
import dev.slipway.inputs.internal.snapshot.ToolGuide;
import java.util.List;

/** Issues of Jira as CSV. */
final class JiraTable {

    static final ToolTable TABLE = new ToolTable(
            new ToolGuide(
                    FileKind.JIRA,
                    "Jira (issues, CSV)",
                    "In the list of issues (a filter for the milestones) choose Export, 'Export CSV (all fields)'.",
                    List.of(
                            MappedField.of(KEY, "Issue key"),
                            MappedField.of(NAME, "Summary"),
                            MappedField.remarked(
                                    TERMINAL,
                                    "the first that is given",
                                    "Parent summary",
                                    "Custom field (Epic Name)",
                                    "Fix versions",
                                    "Fix Version/s",
                                    "Components",
                                    "Component/s",
                                    "Project name"),
                            MappedField.remarked(
                                    KIND,
                                    "'Milestone' is a milestone, 'Epic' and 'Initiative' are groups, others are tasks",
                                    "Issue Type"),
                            MappedField.of(DEADLINE, "Custom field (Baseline*)", "Custom field (Deadline*)"),
                            MappedField.of(START, "Custom field (Start date)", "Custom field (Target start)"),
                            MappedField.of(FORECAST, "Due Date", "Custom field (Target end)"),
                            MappedField.of(ACTUAL, "Resolved"),
                            MappedField.remarked(STATE, "a resolution goes before the status", "Resolution", "Status"),
                            MappedField.of(OWNER, "Assignee"),
                            MappedField.of(NOTE, "Custom field (Status note)", "Environment")),
                    List.of(
                            "Jira keeps no baseline: a custom field whose name begins with Baseline or Deadline is taken,"
                                    + " else the earliest export is the baseline.",
                            "Resolved is set for issues that were closed undone as well: Resolution tells them, so export it.",
                            "Dates are written as the settings of the server have them; 31/Mar/26 can be read, 3/4/26 needs"
                                    + " --date-order.",
                            "Columns such as Fix Version/s repeat; the first that is given is taken.")),
            List.of(List.of("Issue key"), List.of("Summary")));

    private JiraTable() {}
}
