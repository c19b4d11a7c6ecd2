package dev.slipway.inputs.internal.columns;

import static dev.slipway.inputs.internal.snapshot.SnapshotField.ACTUAL;
import static dev.slipway.inputs.internal.snapshot.SnapshotField.AFTER;
import static dev.slipway.inputs.internal.snapshot.SnapshotField.DEADLINE;
import static dev.slipway.inputs.internal.snapshot.SnapshotField.FORECAST;
import static dev.slipway.inputs.internal.snapshot.SnapshotField.HEALTH;
import static dev.slipway.inputs.internal.snapshot.SnapshotField.KEY;
import static dev.slipway.inputs.internal.snapshot.SnapshotField.KIND;
import static dev.slipway.inputs.internal.snapshot.SnapshotField.NAME;
import static dev.slipway.inputs.internal.snapshot.SnapshotField.NOTE;
import static dev.slipway.inputs.internal.snapshot.SnapshotField.OWNER;
import static dev.slipway.inputs.internal.snapshot.SnapshotField.PERCENT;
import static dev.slipway.inputs.internal.snapshot.SnapshotField.START;
import static dev.slipway.inputs.internal.snapshot.SnapshotField.STATE;
import static dev.slipway.inputs.internal.snapshot.SnapshotField.TERMINAL;

import dev.slipway.inputs.FileKind;
import dev.slipway.inputs.internal.snapshot.MappedField;
import dev.slipway.inputs.internal.snapshot.ToolGuide;
import java.util.List;

/** A sheet of Smartsheet. */
final class SmartsheetTable {

    static final ToolTable TABLE = new ToolTable(
            new ToolGuide(
                    FileKind.SMARTSHEET,
                    "Smartsheet (XLSX or CSV)",
                    "In the sheet choose File, Export, 'Export to Microsoft Excel'.",
                    List.of(
                            MappedField.of(KEY, "Task ID", "Row ID", "WBS"),
                            MappedField.of(NAME, "Task Name", "Primary Column"),
                            MappedField.of(TERMINAL, "Site", "Terminal", "Location", "Phase", "Workstream"),
                            MappedField.remarked(KIND, "0 is a milestone", "Duration"),
                            MappedField.of(
                                    DEADLINE, "Baseline Finish", "Baseline End", "Baseline End Date", "Deadline"),
                            MappedField.of(START, "Start", "Start Date"),
                            MappedField.of(FORECAST, "Finish", "End Date", "Finish Date", "End"),
                            MappedField.of(ACTUAL, "Actual Finish", "Actual End Date", "Actual Finish Date"),
                            MappedField.of(PERCENT, "% Complete"),
                            MappedField.of(STATE, "Status"),
                            MappedField.of(HEALTH, "Health", "RAG"),
                            MappedField.of(OWNER, "Assigned To"),
                            MappedField.of(NOTE, "Comments", "Latest Comment", "Notes"),
                            MappedField.remarked(
                                    AFTER, "by row number; only finish-to-start links are taken", "Predecessors")),
                    List.of(
                            "The export loses which row belongs to which: add a column of sites or phases.",
                            "Lags are working days, and are taken as days of the calendar.",
                            "Predecessors are row numbers: a filtered or sorted export numbers its rows otherwise.")),
            List.of(
                    List.of("Task Name", "Primary Column"),
                    List.of("Assigned To"),
                    List.of("Finish", "End Date", "Finish Date")));

    private SmartsheetTable() {}
}
