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
import static dev.slipway.inputs.internal.snapshot.SnapshotField.PLANNED;
import static dev.slipway.inputs.internal.snapshot.SnapshotField.REPORT_DATE;
import static dev.slipway.inputs.internal.snapshot.SnapshotField.START;
import static dev.slipway.inputs.internal.snapshot.SnapshotField.TERMINAL;

import java.util.List;

/** What the elements of an XML file of Primavera P6 mean. */
final class PmxmlMapping {

    static final List<TaskMapping> FIELDS = List.of(
            new TaskMapping(
                    KEY,
                    "of a WBS element its code; project.activity where two projects share it",
                    new TaskSource("Id", "ACTIVITY_ID"),
                    new TaskSource("GUID", "GUID")),
            new TaskMapping(NAME, "", new TaskSource("Name", "NAME")),
            new TaskMapping(TERMINAL, "names", new TaskSource("WBS", "PARENT_TASK_UNIQUE_ID")),
            new TaskMapping(
                    KIND,
                    "Start Milestone and Finish Milestone are milestones",
                    new TaskSource("Type", "ACTIVITY_TYPE")),
            new TaskMapping(
                    DEADLINE,
                    "of the BaselineProject, where that is in the same file; else the date of a constraint to finish on"
                            + " or before it",
                    new TaskSource("PlannedFinishDate of the BaselineProject", "BASELINE_FINISH"),
                    new TaskSource("PrimaryConstraintDate", "CONSTRAINT_DATE"),
                    new TaskSource("SecondaryConstraintDate", "SECONDARY_CONSTRAINT_DATE")),
            new TaskMapping(
                    PLANNED,
                    "a deadline only where a programme is made from the file",
                    new TaskSource("PlannedFinishDate", "PLANNED_FINISH"),
                    TaskSource.ofStartMilestone("PlannedStartDate", "PLANNED_START")),
            new TaskMapping(
                    START, "", new TaskSource("ActualStartDate", "ACTUAL_START"), new TaskSource("StartDate", "START")),
            new TaskMapping(
                    FORECAST,
                    "",
                    new TaskSource("FinishDate", "FINISH"),
                    TaskSource.ofStartMilestone("StartDate", "START")),
            new TaskMapping(
                    ACTUAL,
                    "",
                    new TaskSource("ActualFinishDate", "ACTUAL_FINISH"),
                    TaskSource.ofStartMilestone("ActualStartDate", "ACTUAL_START")),
            new TaskMapping(
                    PERCENT,
                    "a fraction in the file; as PercentCompleteType has it; of an open milestone, which has no"
                            + " duration, PhysicalPercentComplete; 100 where Status is Completed",
                    new TaskSource("PhysicalPercentComplete", "PHYSICAL_PERCENT_COMPLETE"),
                    new TaskSource("PercentComplete", "ACTIVITY_PERCENT_COMPLETE")),
            new TaskMapping(FLOAT, "in days, as the tool saved it", new TaskSource("TotalFloat", "TOTAL_SLACK")),
            new TaskMapping(
                    OWNER,
                    "",
                    new TaskSource("PrimaryResourceObjectId", "PRIMARY_RESOURCE_UNIQUE_ID"),
                    new TaskSource("ResourceAssignment", "RESOURCE_NAMES")),
            new TaskMapping(NOTE, "as plain text, cut where it is long", new TaskSource("ActivityNote", "NOTES")),
            new TaskMapping(
                    AFTER,
                    "Finish to Start only, lag in calendar days",
                    new TaskSource("Relationship", "PREDECESSORS")),
            new TaskMapping(REPORT_DATE, "", new TaskSource("DataDate", "STATUS_DATE")));

    private PmxmlMapping() {}
}
