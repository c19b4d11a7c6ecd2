package dev.slipway.inputs.internal.export;

import static dev.slipway.inputs.internal.snapshot.SnapshotField.ACTUAL;
import static dev.slipway.inputs.internal.snapshot.SnapshotField.FORECAST;
import static dev.slipway.inputs.internal.snapshot.SnapshotField.KEY;
import static dev.slipway.inputs.internal.snapshot.SnapshotField.NAME;
import static dev.slipway.inputs.internal.snapshot.SnapshotField.START;
import static dev.slipway.inputs.internal.snapshot.SnapshotField.STATE;

import dev.slipway.inputs.FileKind;
import dev.slipway.inputs.internal.snapshot.Activity.Kind;
import java.util.List;

/** Tasks of Wrike: what {@code GET /folders/ID/tasks} answers. */
final class WrikeTasks {

    static final ExportFormat FORMAT = new ExportFormat(
            FileKind.WRIKE,
            "Wrike (JSON)",
            "Wrike task",
            "`curl -H 'Authorization: bearer TOKEN' 'https://www.wrike.com/api/v4/folders/ID/tasks?fields=[superTaskIds]' > status/2026-02-28.json`",
            new ExportShape(
                    List.of(new ExportShape.Page("data", "")), List.of("id", "title", "status", "dates"), List.of()),
            List.of(
                    ExportField.of(KEY, "permalink"),
                    ExportField.of(KEY, "id"),
                    ExportField.of(NAME, "title"),
                    ExportField.of(START, "dates.start"),
                    ExportField.of(FORECAST, "dates.due"),
                    ExportField.of(ACTUAL, "completedDate"),
                    ExportField.of(STATE, "status")),
            List.of(
                    KindSign.where(Kind.MILESTONE, "dates.type", "Milestone"),
                    KindSign.where(Kind.TASK, "dates.type", "Planned"),
                    KindSign.always(Kind.TASK, "every other is a task")),
            List.of("There is no baseline: a deadline is what `programme.yaml` says, or the earliest export at hand."));

    private WrikeTasks() {}
}
