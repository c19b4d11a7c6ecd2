package dev.slipway.inputs.internal.columns;

import static dev.slipway.inputs.internal.snapshot.SnapshotField.ACTUAL;
import static dev.slipway.inputs.internal.snapshot.SnapshotField.DEADLINE;
import static dev.slipway.inputs.internal.snapshot.SnapshotField.FORECAST;
import static dev.slipway.inputs.internal.snapshot.SnapshotField.KEY;
import static dev.slipway.inputs.internal.snapshot.SnapshotField.NAME;
import static dev.slipway.inputs.internal.snapshot.SnapshotField.NOTE;
import static dev.slipway.inputs.internal.snapshot.SnapshotField.OWNER;
import static dev.slipway.inputs.internal.snapshot.SnapshotField.START;
import static dev.slipway.inputs.internal.snapshot.SnapshotField.STATE;
import static dev.slipway.inputs.internal.snapshot.SnapshotField.TERMINAL;

import dev.slipway.inputs.FileKind;
import dev.slipway.inputs.internal.snapshot.MappedField;
import dev.slipway.inputs.internal.snapshot.ToolGuide;
import java.util.List;

/** Cards of a Trello board as CSV. */
final class TrelloTable {

    static final ToolTable TABLE = new ToolTable(
            new ToolGuide(
                    FileKind.TRELLO,
                    "Trello (CSV)",
                    "In the board's menu choose 'Print, export and share', then 'Export as CSV'.",
                    List.of(
                            MappedField.of(KEY, "Card ID"),
                            MappedField.of(NAME, "Card Name"),
                            MappedField.of(TERMINAL, "Board Name"),
                            MappedField.of(DEADLINE, "Baseline*", "Deadline"),
                            MappedField.of(START, "Start Date"),
                            MappedField.of(FORECAST, "Due Date"),
                            MappedField.remarked(ACTUAL, "whether it is done, but not when", "Due Complete"),
                            MappedField.remarked(
                                    STATE, "where the list is called Doing, Done or the like", "List Name"),
                            MappedField.of(OWNER, "Members"),
                            MappedField.of(NOTE, "Card Description")),
                    List.of(
                            "Trello keeps no baseline: a custom field named Baseline or Deadline is taken, else the earliest"
                                    + " export is the baseline.",
                            "The export does not say when a card was done: it is done by the day of the report.",
                            "An archived card is read like any other: its list says what it is.")),
            List.of(List.of("Card ID"), List.of("Card Name")));

    private TrelloTable() {}
}
