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

/** What the fields of all other tools mean, by the names that MPXJ gives them. */
final class OtherMapping {

    static final List<TaskMapping> FIELDS = List.of(
            new TaskMapping(
                    KEY,
                    "an activity code where the tool has one",
                    new TaskSource("activity id", "ACTIVITY_ID"),
                    new TaskSource("task id", "UNIQUE_ID"),
                    new TaskSource("GUID", "GUID")),
            new TaskMapping(NAME, "", new TaskSource("name", "NAME")),
            new TaskMapping(TERMINAL, "names", new TaskSource("tasks above", "PARENT_TASK_UNIQUE_ID")),
            new TaskMapping(KIND, "", new TaskSource("summary", "SUMMARY"), new TaskSource("milestone", "MILESTONE")),
            new TaskMapping(
                    DEADLINE,
                    "",
                    new TaskSource("deadline", "DEADLINE"),
                    new TaskSource("baseline finish", "BASELINE_FINISH")),
            new TaskMapping(
                    START, "", new TaskSource("actual start", "ACTUAL_START"), new TaskSource("start", "START")),
            new TaskMapping(
                    FORECAST, "", new TaskSource("finish", "FINISH"), new TaskSource("early finish", "EARLY_FINISH")),
            new TaskMapping(ACTUAL, "", new TaskSource("actual finish", "ACTUAL_FINISH")),
            new TaskMapping(PERCENT, "", new TaskSource("percent complete", "PERCENT_COMPLETE")),
            new TaskMapping(FLOAT, "in days, as the tool saved it", new TaskSource("total float", "TOTAL_SLACK")),
            new TaskMapping(
                    OWNER, "", new TaskSource("contact", "CONTACT"), new TaskSource("resources", "RESOURCE_NAMES")),
            new TaskMapping(NOTE, "as plain text, cut where it is long", new TaskSource("notes", "NOTES")),
            new TaskMapping(
                    AFTER,
                    "finish-to-start only, lag in calendar days",
                    new TaskSource("predecessors", "PREDECESSORS")),
            new TaskMapping(REPORT_DATE, "", new TaskSource("status date", "STATUS_DATE")));

    private OtherMapping() {}
}
