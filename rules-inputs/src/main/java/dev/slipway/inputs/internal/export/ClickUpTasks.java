package dev.slipway.inputs.internal.export;

import static dev.slipway.inputs.internal.snapshot.SnapshotField.ACTUAL;
import static dev.slipway.inputs.internal.snapshot.SnapshotField.FORECAST;
import static dev.slipway.inputs.internal.snapshot.SnapshotField.KEY;
import static dev.slipway.inputs.internal.snapshot.SnapshotField.NAME;
import static dev.slipway.inputs.internal.snapshot.SnapshotField.OWNER;
import static dev.slipway.inputs.internal.snapshot.SnapshotField.START;
import static dev.slipway.inputs.internal.snapshot.SnapshotField.STATE;
import static dev.slipway.inputs.internal.snapshot.SnapshotField.TERMINAL;

import dev.slipway.inputs.FileKind;
import dev.slipway.inputs.internal.snapshot.Activity.Kind;
import java.util.List;

/** Tasks of ClickUp: what {@code GET /list/ID/task} answers. */
final class ClickUpTasks {

    static final ExportFormat FORMAT = new ExportFormat(
            FileKind.CLICKUP,
            "ClickUp (JSON)",
            "ClickUp task",
            "`curl -H 'Authorization: TOKEN' 'https://api.clickup.com/api/v2/list/ID/task?include_closed=true' > status/2026-02-28.json`",
            new ExportShape(
                    List.of(new ExportShape.Page("tasks", "")),
                    List.of("id", "name", "status.status", "due_date"),
                    List.of()),
            List.of(
                    ExportField.of(KEY, "custom_id", "id"),
                    ExportField.of(NAME, "name"),
                    ExportField.of(TERMINAL, "list.name", "folder.name"),
                    ExportField.of(START, "start_date"),
                    ExportField.of(FORECAST, "due_date"),
                    ExportField.of(ACTUAL, "date_done", "date_closed"),
                    ExportField.of(STATE, "status.status"),
                    ExportField.of(OWNER, "assignees[].username")),
            List.of(KindSign.always(Kind.MILESTONE, "every one is a milestone")),
            List.of(
                    "There is no baseline: a deadline is what `programme.yaml` says, or the earliest export at hand.",
                    "A day is a number of milliseconds since 1970: its day in UTC counts.",
                    "A page has 100 tasks: further pages (`&page=1`) go into files of their own."));

    private ClickUpTasks() {}
}
