package dev.slipway.inputs.internal.export;

import static dev.slipway.inputs.internal.snapshot.SnapshotField.ACTUAL;
import static dev.slipway.inputs.internal.snapshot.SnapshotField.FORECAST;
import static dev.slipway.inputs.internal.snapshot.SnapshotField.KEY;
import static dev.slipway.inputs.internal.snapshot.SnapshotField.NAME;
import static dev.slipway.inputs.internal.snapshot.SnapshotField.NOTE;
import static dev.slipway.inputs.internal.snapshot.SnapshotField.OWNER;
import static dev.slipway.inputs.internal.snapshot.SnapshotField.STATE;
import static dev.slipway.inputs.internal.snapshot.SnapshotField.TERMINAL;

import dev.slipway.inputs.FileKind;
import dev.slipway.inputs.internal.snapshot.Activity.Kind;
import java.util.List;

/** Issues of a GitHub repository: what {@code gh issue list --json} prints, and {@code GET /repos/OWNER/REPO/issues} answers. */
final class GithubIssues {

    static final ExportFormat FORMAT = new ExportFormat(
            FileKind.GITHUB_ISSUES,
            "GitHub (issues, JSON)",
            "GitHub issue",
            "`gh issue list --state all --limit 1000 --json"
                    + " number,title,state,stateReason,milestone,closedAt,assignees,url > status/2026-02-28.json`",
            new ExportShape(
                    List.of(),
                    List.of("number", "title", "state", "milestone"),
                    List.of("due_on", "due_date", "dueDate", "due", "iid", "terminal", "deadline", "forecast")),
            List.of(
                    ExportField.of(KEY, "url", "html_url"),
                    ExportField.of(KEY, "number"),
                    ExportField.of(NAME, "title"),
                    ExportField.of(TERMINAL, "milestone.title"),
                    ExportField.of(FORECAST, "milestone.dueOn", "milestone.due_on"),
                    ExportField.of(ACTUAL, "closedAt")
                            .when("state", "CLOSED")
                            .unless("stateReason", "NOT_PLANNED")
                            .unless("stateReason", "DUPLICATE"),
                    ExportField.of(ACTUAL, "closed_at")
                            .when("state", "closed")
                            .unless("state_reason", "not_planned")
                            .unless("state_reason", "duplicate"),
                    ExportField.of(STATE, "stateReason").when("state", "CLOSED").unless("stateReason", "COMPLETED"),
                    ExportField.of(STATE, "state_reason")
                            .when("state", "closed")
                            .unless("state_reason", "completed"),
                    ExportField.of(STATE, "state"),
                    ExportField.of(OWNER, "assignees[].login"),
                    ExportField.of(NOTE, "body").firstLine()),
            List.of(
                    KindSign.wherePresent(Kind.TASK, "pull_request"),
                    KindSign.always(Kind.MILESTONE, "every other is a milestone")),
            List.of(
                    "An issue has no date of its own: it is due with its milestone.",
                    "There is no baseline: a deadline is what `programme.yaml` says, or the earliest export at hand.",
                    "Without `--state all` the answer has open issues only, and without `--limit` 30 of them.",
                    "Without `stateReason` an issue that was not planned looks like one that is done."));

    private GithubIssues() {}
}
