package dev.slipway.inputs.internal.export;

import static dev.slipway.inputs.internal.snapshot.SnapshotField.ACTUAL;
import static dev.slipway.inputs.internal.snapshot.SnapshotField.DEADLINE;
import static dev.slipway.inputs.internal.snapshot.SnapshotField.FORECAST;
import static dev.slipway.inputs.internal.snapshot.SnapshotField.KEY;
import static dev.slipway.inputs.internal.snapshot.SnapshotField.NAME;
import static dev.slipway.inputs.internal.snapshot.SnapshotField.OWNER;
import static dev.slipway.inputs.internal.snapshot.SnapshotField.PERCENT;
import static dev.slipway.inputs.internal.snapshot.SnapshotField.START;
import static dev.slipway.inputs.internal.snapshot.SnapshotField.STATE;
import static dev.slipway.inputs.internal.snapshot.SnapshotField.TERMINAL;

import dev.slipway.inputs.FileKind;
import dev.slipway.inputs.internal.snapshot.Activity.Kind;
import java.util.List;

/** Issues of Redmine: what {@code GET /issues.json} answers. */
final class RedmineIssues {

    static final ExportFormat FORMAT = new ExportFormat(
            FileKind.REDMINE,
            "Redmine (JSON)",
            "Redmine issue",
            "`curl 'https://HOST/issues.json?project_id=ID&status_id=*&limit=100' > status/2026-02-28.json`",
            new ExportShape(
                    List.of(new ExportShape.Page("issues", "total_count")),
                    List.of("id", "subject", "tracker", "status.name", "project"),
                    List.of()),
            List.of(
                    ExportField.of(KEY, "id"),
                    ExportField.of(NAME, "subject"),
                    ExportField.of(TERMINAL, "fixed_version.name", "project.name"),
                    ExportField.of(
                            DEADLINE, "custom_fields[name=Baseline].value", "custom_fields[name=Deadline].value"),
                    ExportField.of(START, "start_date"),
                    ExportField.of(FORECAST, "due_date"),
                    ExportField.of(ACTUAL, "closed_on"),
                    ExportField.of(PERCENT, "done_ratio"),
                    ExportField.of(STATE, "status.name"),
                    ExportField.of(OWNER, "assigned_to.name")),
            List.of(KindSign.always(Kind.MILESTONE, "every one is a milestone")),
            List.of(
                    "A custom field named Baseline or Deadline is the promise; without one the earliest export at hand is.",
                    "Without `status_id=*` closed issues are left out."));

    private RedmineIssues() {}
}
