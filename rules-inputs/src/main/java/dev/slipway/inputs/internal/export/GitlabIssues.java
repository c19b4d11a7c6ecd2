package dev.slipway.inputs.internal.export;

import static dev.slipway.inputs.internal.snapshot.SnapshotField.ACTUAL;
import static dev.slipway.inputs.internal.snapshot.SnapshotField.FORECAST;
import static dev.slipway.inputs.internal.snapshot.SnapshotField.HEALTH;
import static dev.slipway.inputs.internal.snapshot.SnapshotField.KEY;
import static dev.slipway.inputs.internal.snapshot.SnapshotField.NAME;
import static dev.slipway.inputs.internal.snapshot.SnapshotField.OWNER;
import static dev.slipway.inputs.internal.snapshot.SnapshotField.STATE;
import static dev.slipway.inputs.internal.snapshot.SnapshotField.TERMINAL;

import dev.slipway.inputs.FileKind;
import dev.slipway.inputs.internal.snapshot.Activity.Kind;
import java.util.List;

/** Issues of a GitLab project: what {@code GET /projects/ID/issues} answers, and {@code glab} prints. */
final class GitlabIssues {

    static final ExportFormat FORMAT = new ExportFormat(
            FileKind.GITLAB_ISSUES,
            "GitLab (issues, JSON)",
            "GitLab issue",
            "`curl -H 'PRIVATE-TOKEN: TOKEN' 'https://HOST/api/v4/projects/ID/issues?scope=all&per_page=100' > status/2026-02-28.json`, or"
                    + " `glab issue list --all --per-page 100 --output json`",
            new ExportShape(List.of(), List.of("iid", "title", "state", "due_date", "labels"), List.of()),
            List.of(
                    ExportField.of(KEY, "references.full"),
                    ExportField.of(KEY, "iid"),
                    ExportField.of(NAME, "title"),
                    ExportField.of(TERMINAL, "milestone.title"),
                    ExportField.of(FORECAST, "due_date", "milestone.due_date"),
                    ExportField.of(ACTUAL, "closed_at").when("state", "closed"),
                    ExportField.of(STATE, "state"),
                    ExportField.of(HEALTH, "health_status"),
                    ExportField.of(OWNER, "assignee.name", "assignees[].name")),
            List.of(KindSign.always(Kind.MILESTONE, "every one is a milestone")),
            List.of(
                    "There is no baseline: a deadline is what `programme.yaml` says, or the earliest export at hand.",
                    "An issue without a due date is due with its milestone.",
                    "A page has 100 issues at most: further pages (`&page=2`) go into files of their own.",
                    "An issue is closed whether it was done or not: GitLab does not say which."));

    private GitlabIssues() {}
}
