package dev.slipway.inputs.internal.columns;

import static dev.slipway.inputs.internal.snapshot.SnapshotField.ACTUAL;
import static dev.slipway.inputs.internal.snapshot.SnapshotField.DEADLINE;
import static dev.slipway.inputs.internal.snapshot.SnapshotField.FORECAST;
import static dev.slipway.inputs.internal.snapshot.SnapshotField.NAME;
import static dev.slipway.inputs.internal.snapshot.SnapshotField.OWNER;
import static dev.slipway.inputs.internal.snapshot.SnapshotField.PERCENT;
import static dev.slipway.inputs.internal.snapshot.SnapshotField.STATE;
import static dev.slipway.inputs.internal.snapshot.SnapshotField.TERMINAL;

import dev.slipway.inputs.FileKind;
import dev.slipway.inputs.internal.snapshot.MappedField;
import dev.slipway.inputs.internal.snapshot.ToolGuide;
import java.util.List;

/** A database of Notion as CSV. */
final class NotionTable {

    static final ToolTable TABLE = ToolTable.byWords(
            new ToolGuide(
                    FileKind.NOTION,
                    "Notion (CSV)",
                    "In the menu of the database choose 'Export', then 'Markdown & CSV', and take the CSV of the archive.",
                    List.of(
                            MappedField.of(NAME, "Name"),
                            MappedField.remarked(TERMINAL, "or what else says where", "Site", "Project"),
                            MappedField.of(DEADLINE, "Baseline*", "Deadline*"),
                            MappedField.remarked(FORECAST, "of a range its end", "Due*", "Target*", "Date"),
                            MappedField.of(ACTUAL, "Completed on", "Completed"),
                            MappedField.of(PERCENT, "Progress"),
                            MappedField.of(STATE, "Status"),
                            MappedField.of(OWNER, "Owner", "Assign", "Assignee", "Person")),
                    List.of(
                            "The people of a database name its columns: others are known by their words, as in a sheet.",
                            "Notion keeps no baseline: a property named Baseline or Deadline is taken, else the earliest export is"
                                    + " the baseline.",
                            "A database is known by a property such as Created time or Last edited time; one without any is read"
                                    + " as a sheet, or say --kind notion.")),
            List.of(List.of("Name"), List.of("Created time", "Last edited time", "Last edited by")));

    private NotionTable() {}
}
