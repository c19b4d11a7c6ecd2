package dev.slipway.inputs.internal.export;

import static dev.slipway.inputs.internal.snapshot.SnapshotField.ACTUAL;
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

/** To-dos of Basecamp: what {@code GET /buckets/ID/todolists/ID/todos.json} answers. */
final class BasecampTodos {

    static final ExportFormat FORMAT = new ExportFormat(
            FileKind.BASECAMP,
            "Basecamp (JSON)",
            "Basecamp to-do",
            "`curl -H 'Authorization: Bearer TOKEN' 'https://3.basecampapi.com/ACCOUNT/buckets/ID/todolists/ID/todos.json' > status/2026-02-28.json`, and once more with `?completed=true`.",
            new ExportShape(List.of(), List.of("id", "content", "completed", "due_on", "bucket"), List.of()),
            List.of(
                    ExportField.of(KEY, "app_url"),
                    ExportField.of(KEY, "id"),
                    ExportField.of(NAME, "content"),
                    ExportField.of(TERMINAL, "parent.title", "bucket.name"),
                    ExportField.of(START, "starts_on"),
                    ExportField.of(FORECAST, "due_on"),
                    ExportField.of(ACTUAL, "completion.created_at").when("completed", "true"),
                    ExportField.of(STATE, "completed").when("completed", "true").saying("done"),
                    ExportField.of(OWNER, "assignees[].name"),
                    ExportField.of(NOTE, "description").firstLine()),
            List.of(KindSign.always(Kind.MILESTONE, "every one is a milestone")),
            List.of(
                    "There is no baseline: a deadline is what `programme.yaml` says, or the earliest export at hand.",
                    "The list of to-dos that Basecamp sends holds the open ones only: send both."));

    private BasecampTodos() {}
}
