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

/** What the columns of an XER file of Primavera P6 mean. */
final class XerMapping {

    static final List<TaskMapping> FIELDS = List.of(
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
                    "of the baseline project sum_base_proj_id, where that is in the same file; else the date of a"
                            + " constraint to finish on or before it",
                    new TaskSource("target_end_date of the baseline project", "BASELINE_FINISH"),
                    new TaskSource("cstr_date", "CONSTRAINT_DATE"),
                    new TaskSource("cstr_date2", "SECONDARY_CONSTRAINT_DATE")),
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
                    FLOAT, "in days, as the tool saved it", new TaskSource("total_float_hr_cnt", "TOTAL_SLACK")),
            new TaskMapping(
                    OWNER,
                    "",
                    new TaskSource("rsrc_id (primary resource)", "PRIMARY_RESOURCE_UNIQUE_ID"),
                    new TaskSource("TASKRSRC", "RESOURCE_NAMES")),
            new TaskMapping(NOTE, "as plain text, cut where it is long", new TaskSource("TASKMEMO", "NOTES")),
            new TaskMapping(AFTER, "PR_FS only, lag in calendar days", new TaskSource("TASKPRED", "PREDECESSORS")),
            new TaskMapping(REPORT_DATE, "", new TaskSource("last_recalc_date", "STATUS_DATE")));

    private XerMapping() {}
}
