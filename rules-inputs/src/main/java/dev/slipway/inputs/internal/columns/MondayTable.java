package dev.slipway.inputs.internal.columns;

import static dev.slipway.inputs.internal.snapshot.SnapshotField.ACTUAL;
import static dev.slipway.inputs.internal.snapshot.SnapshotField.DEADLINE;
import static dev.slipway.inputs.internal.snapshot.SnapshotField.FORECAST;
import static dev.slipway.inputs.internal.snapshot.SnapshotField.KEY;
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

/** A board of monday.com as a workbook. */
final class MondayTable {

    static final ToolTable TABLE = new ToolTable(
            new ToolGuide(
                    FileKind.MONDAY,
                    "monday.com (XLSX)",
                    "In the board's menu choose 'More actions', 'Export board to Excel'.",
                    List.of(
                            MappedField.of(KEY, "Item ID", "Item ID (auto generated)"),
                            MappedField.of(NAME, "Name"),
                            MappedField.remarked(TERMINAL, "else the group that the item is in", "Group"),
                            MappedField.of(DEADLINE, "Baseline*", "Deadline"),
                            MappedField.remarked(START, "of a timeline the first day", "Timeline - Start", "Timeline"),
                            MappedField.remarked(
                                    FORECAST,
                                    "of a timeline the last day",
                                    "Timeline - End",
                                    "Timeline",
                                    "Due date",
                                    "Date"),
                            MappedField.of(ACTUAL, "Completion Date", "Completed", "Done date"),
                            MappedField.of(STATE, "Status"),
                            MappedField.of(PERCENT, "Progress", "% Complete"),
                            MappedField.of(OWNER, "Person", "Owner", "People"),
                            MappedField.of(NOTE, "Notes", "Text")),
                    List.of(
                            "A status of Done has no date: it was done some day before the first export that says so; a column with the day"
                                    + " of completion says more.",
                            "Subitems are not read.",
                            "monday.com keeps no baseline: a column named Baseline or Deadline is taken, else the earliest"
                                    + " export is the baseline.")),
            List.of(
                    List.of("Name"),
                    List.of("Subitems", "Item ID", "Item ID (auto generated)", "Timeline", "Timeline - Start")));

    private MondayTable() {}
}
