package dev.slipway.inputs.internal.export;

import static dev.slipway.inputs.internal.snapshot.SnapshotField.FORECAST;
import static dev.slipway.inputs.internal.snapshot.SnapshotField.KEY;
import static dev.slipway.inputs.internal.snapshot.SnapshotField.NAME;
import static dev.slipway.inputs.internal.snapshot.SnapshotField.START;
import static dev.slipway.inputs.internal.snapshot.SnapshotField.STATE;
import static dev.slipway.inputs.internal.snapshot.SnapshotField.TERMINAL;

import dev.slipway.inputs.FileKind;
import dev.slipway.inputs.internal.snapshot.Activity.Kind;
import java.util.List;

/** Milestones of a Taiga project, which it shows as sprints: what {@code GET /api/v1/milestones} answers. */
final class TaigaMilestones {

    static final ExportFormat FORMAT = new ExportFormat(
            FileKind.TAIGA,
            "Taiga milestones (JSON)",
            "Taiga milestone",
            "`curl -H 'x-disable-pagination: true' 'https://HOST/api/v1/milestones?project=ID' > status/2026-02-28.json`",
            new ExportShape(List.of(), List.of("name", "estimated_start", "estimated_finish", "closed"), List.of()),
            List.of(
                    ExportField.of(KEY, "id"),
                    ExportField.of(KEY, "slug"),
                    ExportField.of(NAME, "name"),
                    ExportField.of(TERMINAL, "project_extra_info.name"),
                    ExportField.of(START, "estimated_start"),
                    ExportField.of(FORECAST, "estimated_finish"),
                    ExportField.of(STATE, "closed").when("closed", "true").saying("done")),
            List.of(KindSign.always(Kind.MILESTONE, "every one is a milestone")),
            List.of(
                    "There is no baseline: a deadline is what `programme.yaml` says, or the earliest export at hand.",
                    "Taiga does not say on which day a milestone was closed: a closed one is done by the day of the report.",
                    "Story points are no share of the work, and are not read."));

    private TaigaMilestones() {}
}
