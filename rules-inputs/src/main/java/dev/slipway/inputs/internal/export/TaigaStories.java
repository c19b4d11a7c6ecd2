package dev.slipway.inputs.internal.export;

import static dev.slipway.inputs.internal.snapshot.SnapshotField.ACTUAL;
import static dev.slipway.inputs.internal.snapshot.SnapshotField.FORECAST;
import static dev.slipway.inputs.internal.snapshot.SnapshotField.KEY;
import static dev.slipway.inputs.internal.snapshot.SnapshotField.NAME;
import static dev.slipway.inputs.internal.snapshot.SnapshotField.OWNER;
import static dev.slipway.inputs.internal.snapshot.SnapshotField.STATE;
import static dev.slipway.inputs.internal.snapshot.SnapshotField.TERMINAL;

import dev.slipway.inputs.FileKind;
import dev.slipway.inputs.internal.snapshot.Activity.Kind;
import java.util.List;

/** User stories of a Taiga project: what {@code GET /api/v1/userstories} answers. */
final class TaigaStories {

    static final ExportFormat FORMAT = new ExportFormat(
            FileKind.TAIGA_TABLE,
            "Taiga (user stories, JSON)",
            "Taiga user story",
            "`curl -H 'x-disable-pagination: true' 'https://HOST/api/v1/userstories?project=ID' > status/2026-02-28.json`",
            new ExportShape(List.of(), List.of("ref", "subject", "is_closed", "status_extra_info"), List.of()),
            List.of(
                    ExportField.of(KEY, "ref"),
                    ExportField.of(NAME, "subject"),
                    ExportField.of(TERMINAL, "milestone_name", "project_extra_info.name"),
                    ExportField.of(FORECAST, "due_date"),
                    ExportField.of(ACTUAL, "finish_date").when("is_closed", "true"),
                    ExportField.of(STATE, "status_extra_info.name"),
                    ExportField.of(OWNER, "assigned_to_extra_info.full_name_display")),
            List.of(KindSign.always(Kind.MILESTONE, "every one is a milestone")),
            List.of("There is no baseline: a deadline is what `programme.yaml` says, or the earliest export at hand."));

    private TaigaStories() {}
}
