package dev.slipway.inputs.internal.schedule;

import static dev.slipway.inputs.internal.snapshot.SnapshotField.ACTUAL;
import static dev.slipway.inputs.internal.snapshot.SnapshotField.AFTER;
import static dev.slipway.inputs.internal.snapshot.SnapshotField.DEADLINE;
import static dev.slipway.inputs.internal.snapshot.SnapshotField.FLOAT;
import static dev.slipway.inputs.internal.snapshot.SnapshotField.FORECAST;
import static dev.slipway.inputs.internal.snapshot.SnapshotField.KEY;
import static dev.slipway.inputs.internal.snapshot.SnapshotField.KIND;
import static dev.slipway.inputs.internal.snapshot.SnapshotField.NAME;
import static dev.slipway.inputs.internal.snapshot.SnapshotField.NOTE;
import static dev.slipway.inputs.internal.snapshot.SnapshotField.OWNER;
import static dev.slipway.inputs.internal.snapshot.SnapshotField.PERCENT;
import static dev.slipway.inputs.internal.snapshot.SnapshotField.REPORT_DATE;
import static dev.slipway.inputs.internal.snapshot.SnapshotField.START;
import static dev.slipway.inputs.internal.snapshot.SnapshotField.TERMINAL;

import java.util.List;

/** What the fields of MS Project mean, by the names of its columns. */
final class MicrosoftMapping {

    static final List<TaskMapping> FIELDS = List.of(
            new TaskMapping(
                    KEY,
                    "WBS only where it is more than the outline number, which shifts with the rows, as ID does",
                    new TaskSource("WBS", "WBS"),
                    new TaskSource("Unique ID", "UNIQUE_ID"),
                    new TaskSource("GUID", "GUID")),
            new TaskMapping(NAME, "", new TaskSource("Task Name", "NAME")),
            new TaskMapping(TERMINAL, "names", new TaskSource("summary tasks above", "PARENT_TASK_UNIQUE_ID")),
            new TaskMapping(KIND, "", new TaskSource("Summary", "SUMMARY"), new TaskSource("Milestone", "MILESTONE")),
            new TaskMapping(
                    DEADLINE,
                    "Deadline where a task has one; else of Baseline to Baseline 10 the first that any task has, for all tasks",
                    new TaskSource("Deadline", "DEADLINE"),
                    new TaskSource("Baseline Finish", "BASELINE_FINISH")),
            new TaskMapping(
                    START, "", new TaskSource("Actual Start", "ACTUAL_START"), new TaskSource("Start", "START")),
            new TaskMapping(FORECAST, "", new TaskSource("Finish", "FINISH")),
            new TaskMapping(ACTUAL, "", new TaskSource("Actual Finish", "ACTUAL_FINISH")),
            new TaskMapping(PERCENT, "", new TaskSource("% Complete", "PERCENT_COMPLETE")),
            new TaskMapping(FLOAT, "in days, as the tool saved it", new TaskSource("Total Slack", "TOTAL_SLACK")),
            new TaskMapping(
                    OWNER,
                    "",
                    new TaskSource("Contact", "CONTACT"),
                    new TaskSource("Resource Names", "RESOURCE_NAMES")),
            new TaskMapping(NOTE, "as plain text, cut where it is long", new TaskSource("Notes", "NOTES")),
            new TaskMapping(
                    AFTER,
                    "finish-to-start only, lag in calendar days",
                    new TaskSource("Predecessors", "PREDECESSORS")),
            new TaskMapping(REPORT_DATE, "not Current Date", new TaskSource("Status Date", "STATUS_DATE")));

    private MicrosoftMapping() {}
}
