package dev.slipway.inputs.internal.columns;

import static dev.slipway.inputs.internal.snapshot.SnapshotField.ACTUAL;
import static dev.slipway.inputs.internal.snapshot.SnapshotField.DEADLINE;
import static dev.slipway.inputs.internal.snapshot.SnapshotField.FORECAST;
import static dev.slipway.inputs.internal.snapshot.SnapshotField.KEY;
import static dev.slipway.inputs.internal.snapshot.SnapshotField.NAME;
import static dev.slipway.inputs.internal.snapshot.SnapshotField.OWNER;
import static dev.slipway.inputs.internal.snapshot.SnapshotField.STATE;
import static dev.slipway.inputs.internal.snapshot.SnapshotField.TERMINAL;

import dev.slipway.inputs.FileKind;
import dev.slipway.inputs.internal.snapshot.MappedField;
import dev.slipway.inputs.internal.snapshot.ToolGuide;
import java.util.List;

/** User stories of Taiga as CSV. */
final class TaigaTable {

    static final ToolTable TABLE = new ToolTable(
            new ToolGuide(
                    FileKind.TAIGA_TABLE,
                    "Taiga (user stories, CSV)",
                    "In the settings of the project choose 'Reports', and the CSV of user stories.",
                    List.of(
                            MappedField.of(KEY, "ref"),
                            MappedField.of(NAME, "subject"),
                            MappedField.remarked(TERMINAL, "the first that is given", "sprint", "milestone"),
                            MappedField.of(DEADLINE, "Baseline*", "Deadline*"),
                            MappedField.remarked(
                                    FORECAST,
                                    "the first that is given",
                                    "due_date",
                                    "sprint_estimated_finish",
                                    "estimated_finish"),
                            MappedField.of(ACTUAL, "finish_date", "finished_date"),
                            MappedField.of(STATE, "status"),
                            MappedField.of(OWNER, "assigned_to_full_name", "assigned_to")),
                    List.of(
                            "Taiga keeps no baseline: a custom field named Baseline or Deadline is taken, else the earliest export is the baseline.")),
            List.of(
                    List.of("ref"),
                    List.of("subject"),
                    List.of("is_closed"),
                    List.of("sprint", "milestone", "sprint_estimated_finish")));

    private TaigaTable() {}
}
