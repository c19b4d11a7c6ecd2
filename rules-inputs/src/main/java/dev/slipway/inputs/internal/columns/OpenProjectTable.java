package dev.slipway.inputs.internal.columns;

import static dev.slipway.inputs.internal.snapshot.ActivityField.DEADLINE;
import static dev.slipway.inputs.internal.snapshot.ActivityField.FORECAST;
import static dev.slipway.inputs.internal.snapshot.ActivityField.KEY;
import static dev.slipway.inputs.internal.snapshot.ActivityField.KIND;
import static dev.slipway.inputs.internal.snapshot.ActivityField.NAME;
import static dev.slipway.inputs.internal.snapshot.ActivityField.OWNER;
import static dev.slipway.inputs.internal.snapshot.ActivityField.PERCENT;
import static dev.slipway.inputs.internal.snapshot.ActivityField.START;
import static dev.slipway.inputs.internal.snapshot.ActivityField.STATE;
import static dev.slipway.inputs.internal.snapshot.ActivityField.TERMINAL;

import dev.slipway.inputs.FileKind;
import dev.slipway.inputs.internal.snapshot.MappedField;
import dev.slipway.inputs.internal.snapshot.ToolGuide;
import java.util.List;

/** Work packages of OpenProject as CSV, in English or German. */
final class OpenProjectTable {

    static final ToolTable TABLE = new ToolTable(
            new ToolGuide(
                    FileKind.OPENPROJECT_TABLE,
                    "OpenProject (work packages, CSV)",
                    "In the menu of the work package table choose 'Export', then CSV, 'with all columns'.",
                    List.of(
                            MappedField.of(KEY, "ID"),
                            MappedField.of(NAME, "Subject", "Thema"),
                            MappedField.of(TERMINAL, "Parent", "Übergeordnetes Arbeitspaket", "Project", "Projekt"),
                            MappedField.remarked(
                                    KIND, "'Milestone' is a milestone, 'Phase' and 'Epic' are groups", "Type", "Typ"),
                            MappedField.of(DEADLINE, "Baseline*", "Deadline*"),
                            MappedField.of(START, "Start date", "Anfangstermin"),
                            MappedField.of(FORECAST, "Finish date", "Due date", "Endtermin", "Date", "Datum"),
                            MappedField.of(PERCENT, "% Complete", "Progress (%)", "% abgeschlossen", "Fortschritt (%)"),
                            MappedField.of(STATE, "Status"),
                            MappedField.of(OWNER, "Assignee", "Zugewiesen an")),
                    List.of(
                            "The table keeps no baseline: a custom field whose name begins with Baseline or Deadline is"
                                    + " taken, else the earliest export is the baseline.",
                            "The export does not say when a work package was closed: it is done by the day of the report.")),
            List.of(
                    List.of("Subject", "Thema"),
                    List.of("Finish date", "Endtermin"),
                    List.of("Type", "Typ"),
                    List.of("Status")));

    private OpenProjectTable() {}
}
