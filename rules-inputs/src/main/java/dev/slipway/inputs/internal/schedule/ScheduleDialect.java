package dev.slipway.inputs.internal.schedule;

import static dev.slipway.inputs.internal.snapshot.ActivityField.ACTUAL;
import static dev.slipway.inputs.internal.snapshot.ActivityField.AFTER;
import static dev.slipway.inputs.internal.snapshot.ActivityField.DEADLINE;
import static dev.slipway.inputs.internal.snapshot.ActivityField.FORECAST;
import static dev.slipway.inputs.internal.snapshot.ActivityField.KEY;
import static dev.slipway.inputs.internal.snapshot.ActivityField.KIND;
import static dev.slipway.inputs.internal.snapshot.ActivityField.NAME;
import static dev.slipway.inputs.internal.snapshot.ActivityField.NOTE;
import static dev.slipway.inputs.internal.snapshot.ActivityField.OWNER;
import static dev.slipway.inputs.internal.snapshot.ActivityField.PERCENT;
import static dev.slipway.inputs.internal.snapshot.ActivityField.PLANNED;
import static dev.slipway.inputs.internal.snapshot.ActivityField.REPORT_DATE;
import static dev.slipway.inputs.internal.snapshot.ActivityField.START;
import static dev.slipway.inputs.internal.snapshot.ActivityField.TERMINAL;

import dev.slipway.inputs.internal.snapshot.ActivityField;
import dev.slipway.inputs.internal.snapshot.MappedField;
import java.util.List;

/** Which field of a planning tool means what; the reader goes by it, and the guide shows it. */
enum ScheduleDialect {
    MICROSOFT(List.of(
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
                    "of Baseline to Baseline 10 the first that any task has, for all tasks; Deadline for those without",
                    new TaskSource("Baseline Finish", "BASELINE_FINISH"),
                    new TaskSource("Deadline", "DEADLINE")),
            new TaskMapping(
                    START, "", new TaskSource("Actual Start", "ACTUAL_START"), new TaskSource("Start", "START")),
            new TaskMapping(FORECAST, "", new TaskSource("Finish", "FINISH")),
            new TaskMapping(ACTUAL, "", new TaskSource("Actual Finish", "ACTUAL_FINISH")),
            new TaskMapping(PERCENT, "", new TaskSource("% Complete", "PERCENT_COMPLETE")),
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
            new TaskMapping(REPORT_DATE, "not Current Date", new TaskSource("Status Date", "STATUS_DATE")))),
    XER(List.of(
            new TaskMapping(
                    KEY,
                    "of a WBS element its code; project.activity where two projects share it",
                    new TaskSource("task_code", "ACTIVITY_ID"),
                    new TaskSource("guid", "GUID")),
            new TaskMapping(NAME, "", new TaskSource("task_name", "NAME")),
            new TaskMapping(TERMINAL, "names", new TaskSource("PROJWBS wbs_name", "PARENT_TASK_UNIQUE_ID")),
            new TaskMapping(
                    KIND, "TT_Mile and TT_FinMile are milestones", new TaskSource("task_type", "ACTIVITY_TYPE")),
            new TaskMapping(
                    DEADLINE,
                    "of the baseline project sum_base_proj_id, where that is in the same file",
                    new TaskSource("target_end_date of the baseline project", "BASELINE_FINISH")),
            new TaskMapping(
                    PLANNED,
                    "a deadline only where a programme is made from the file",
                    new TaskSource("target_end_date", "PLANNED_FINISH"),
                    TaskSource.ofStartMilestone("target_start_date", "PLANNED_START")),
            new TaskMapping(
                    START,
                    "",
                    new TaskSource("act_start_date", "ACTUAL_START"),
                    new TaskSource("early_start_date", "EARLY_START"),
                    new TaskSource("restart_date", "REMAINING_EARLY_START"),
                    new TaskSource("target_start_date", "PLANNED_START")),
            new TaskMapping(
                    FORECAST,
                    "",
                    new TaskSource("early_end_date", "EARLY_FINISH"),
                    new TaskSource("reend_date", "REMAINING_EARLY_FINISH"),
                    TaskSource.ofStartMilestone("early_start_date", "EARLY_START"),
                    TaskSource.ofStartMilestone("restart_date", "REMAINING_EARLY_START"),
                    new TaskSource("target_end_date", "PLANNED_FINISH"),
                    TaskSource.ofStartMilestone("target_start_date", "PLANNED_START")),
            new TaskMapping(
                    ACTUAL,
                    "",
                    new TaskSource("act_end_date", "ACTUAL_FINISH"),
                    TaskSource.ofStartMilestone("act_start_date", "ACTUAL_START")),
            new TaskMapping(
                    PERCENT,
                    "as complete_pct_type has it; of an open milestone, which has no duration, phys_complete_pct; 100"
                            + " where status_code is TK_Complete",
                    new TaskSource("phys_complete_pct", "PHYSICAL_PERCENT_COMPLETE"),
                    new TaskSource("duration or units % complete", "ACTIVITY_PERCENT_COMPLETE")),
            new TaskMapping(
                    OWNER,
                    "",
                    new TaskSource("rsrc_id (primary resource)", "PRIMARY_RESOURCE_UNIQUE_ID"),
                    new TaskSource("TASKRSRC", "RESOURCE_NAMES")),
            new TaskMapping(NOTE, "as plain text, cut where it is long", new TaskSource("TASKMEMO", "NOTES")),
            new TaskMapping(AFTER, "PR_FS only, lag in calendar days", new TaskSource("TASKPRED", "PREDECESSORS")),
            new TaskMapping(REPORT_DATE, "", new TaskSource("last_recalc_date", "STATUS_DATE")))),
    PMXML(List.of(
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
                    "of the BaselineProject, where that is in the same file",
                    new TaskSource("PlannedFinishDate of the BaselineProject", "BASELINE_FINISH")),
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
            new TaskMapping(REPORT_DATE, "", new TaskSource("DataDate", "STATUS_DATE")))),
    OTHER(List.of(
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
                    new TaskSource("baseline finish", "BASELINE_FINISH"),
                    new TaskSource("deadline", "DEADLINE")),
            new TaskMapping(
                    START, "", new TaskSource("actual start", "ACTUAL_START"), new TaskSource("start", "START")),
            new TaskMapping(
                    FORECAST, "", new TaskSource("finish", "FINISH"), new TaskSource("early finish", "EARLY_FINISH")),
            new TaskMapping(ACTUAL, "", new TaskSource("actual finish", "ACTUAL_FINISH")),
            new TaskMapping(PERCENT, "", new TaskSource("percent complete", "PERCENT_COMPLETE")),
            new TaskMapping(
                    OWNER, "", new TaskSource("contact", "CONTACT"), new TaskSource("resources", "RESOURCE_NAMES")),
            new TaskMapping(NOTE, "as plain text, cut where it is long", new TaskSource("notes", "NOTES")),
            new TaskMapping(
                    AFTER,
                    "finish-to-start only, lag in calendar days",
                    new TaskSource("predecessors", "PREDECESSORS")),
            new TaskMapping(REPORT_DATE, "", new TaskSource("status date", "STATUS_DATE"))));

    private final List<TaskMapping> mappings;

    ScheduleDialect(List<TaskMapping> mappings) {
        this.mappings = mappings;
    }

    List<TaskMapping> mappings() {
        return mappings;
    }

    /** The fields that may hold it, the most telling first; none where the tool has none. */
    List<TaskSource> sources(ActivityField ours) {
        return mappings.stream()
                .filter(mapping -> mapping.ours() == ours)
                .findFirst()
                .map(TaskMapping::sources)
                .orElse(List.of());
    }

    /** The mapping as the guide shows it. */
    List<MappedField> guide() {
        return mappings.stream().map(TaskMapping::guide).toList();
    }

    boolean isPrimavera() {
        return this == XER || this == PMXML;
    }
}
