package dev.slipway.inputs.internal.export;

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
import dev.slipway.inputs.internal.snapshot.Activity.Kind;
import java.util.List;

/** Tasks of an Asana project: what its menu exports as JSON. */
final class AsanaTasks {

    static final ExportFormat FORMAT = new ExportFormat(
            FileKind.ASANA,
            "Asana (JSON)",
            "Asana task",
            "In the project's menu choose 'Export/Print', then JSON.",
            new ExportShape(
                    List.of(new ExportShape.Page("data", "")),
                    List.of("gid", "name", "due_on", "completed"),
                    List.of()),
            List.of(
                    ExportField.of(KEY, "gid"),
                    ExportField.of(NAME, "name"),
                    ExportField.of(TERMINAL, "memberships[].section.name", "projects[].name"),
                    ExportField.of(
                            DEADLINE,
                            "custom_fields[name=Baseline].display_value",
                            "custom_fields[name=Deadline].display_value"),
                    ExportField.of(START, "start_on"),
                    ExportField.of(FORECAST, "due_on"),
                    ExportField.of(ACTUAL, "completed_at").when("completed", "true"),
                    ExportField.of(STATE, "completed").when("completed", "true").saying("done"),
                    ExportField.of(OWNER, "assignee.name"),
                    ExportField.of(NOTE, "notes").firstLine()),
            List.of(
                    KindSign.where(Kind.MILESTONE, "resource_subtype", "milestone"),
                    KindSign.where(Kind.GROUP, "resource_subtype", "section"),
                    KindSign.always(Kind.TASK, "every other is a task")),
            List.of(
                    "A custom field named Baseline or Deadline is the promise; without one the earliest export at hand is."));

    private AsanaTasks() {}
}
