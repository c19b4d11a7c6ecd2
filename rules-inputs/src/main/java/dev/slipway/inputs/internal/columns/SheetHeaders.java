package dev.slipway.inputs.internal.columns;

import dev.slipway.inputs.internal.snapshot.MappedField;
import dev.slipway.inputs.internal.snapshot.SnapshotField;
import java.util.List;

/** Examples of the headers of office sheets, for the guide; what is known is in the vocabulary files. */
final class SheetHeaders {

    static final List<MappedField> FIELDS = List.of(
            MappedField.of(SnapshotField.KEY, "ID", "Activity ID", "WBS code", "Ref."),
            MappedField.of(SnapshotField.NAME, "Milestone", "Task Name", "Deliverable", "Step"),
            MappedField.remarked(
                    SnapshotField.TERMINAL,
                    "else the heading above the row, or the name of the sheet",
                    "Site",
                    "Location",
                    "Project",
                    "Phase"),
            MappedField.remarked(
                    SnapshotField.KIND,
                    "'milestone', 'yes' or a duration of 0 is a milestone; 'summary', 'epic', 'phase' are groups",
                    "Type",
                    "Is Milestone",
                    "Duration"),
            MappedField.remarked(
                    SnapshotField.DEADLINE,
                    "a baseline before a contract, that before a due date, that before a plan; never another date; beside a"
                            + " Duration a Deadline before a baseline, as in Microsoft Project",
                    "Baseline Finish",
                    "Contract Completion Date",
                    "Due Date",
                    "Planned End"),
            MappedField.of(SnapshotField.START, "Start", "Planned Start"),
            MappedField.remarked(
                    SnapshotField.FORECAST,
                    "of revisions the latest that is given; under Forecast / Actual what is not marked A or said to be done",
                    "Forecast",
                    "Expected Completion",
                    "Revision 2",
                    "Finish"),
            MappedField.of(SnapshotField.ACTUAL, "Actual Finish", "Completed On", "Completion Date"),
            MappedField.of(SnapshotField.PERCENT, "% Complete", "Progress"),
            MappedField.of(SnapshotField.STATE, "Status", "Stage"),
            MappedField.of(SnapshotField.HEALTH, "RAG", "Health"),
            MappedField.of(SnapshotField.OWNER, "Owner", "Assigned To"),
            MappedField.of(SnapshotField.NOTE, "Remarks", "Comments"),
            MappedField.remarked(
                    SnapshotField.AFTER,
                    "by key or name; only finish-to-start links are taken",
                    "Predecessors",
                    "Depends on"),
            MappedField.remarked(
                    SnapshotField.REPORT_DATE, "else the report date of the file", "Report Date", "As of"));

    private SheetHeaders() {}
}
