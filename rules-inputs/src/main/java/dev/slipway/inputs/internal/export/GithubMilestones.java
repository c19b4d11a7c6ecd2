package dev.slipway.inputs.internal.export;

import static dev.slipway.inputs.internal.snapshot.SnapshotField.ACTUAL;
import static dev.slipway.inputs.internal.snapshot.SnapshotField.FORECAST;
import static dev.slipway.inputs.internal.snapshot.SnapshotField.KEY;
import static dev.slipway.inputs.internal.snapshot.SnapshotField.NAME;
import static dev.slipway.inputs.internal.snapshot.SnapshotField.NOTE;
import static dev.slipway.inputs.internal.snapshot.SnapshotField.PERCENT;
import static dev.slipway.inputs.internal.snapshot.SnapshotField.STATE;
import static dev.slipway.inputs.internal.snapshot.SnapshotField.TERMINAL;

import dev.slipway.inputs.FileKind;
import dev.slipway.inputs.internal.snapshot.Activity.Kind;
import java.util.List;
import java.util.regex.Pattern;

/** Milestones of a GitHub repository: what {@code GET /repos/OWNER/REPO/milestones} answers. */
final class GithubMilestones {

    private static final Pattern REPOSITORY = Pattern.compile("https?://[^/]+/([^/]+/[^/]+)/milestones?/.*");

    static final ExportFormat FORMAT = new ExportFormat(
            FileKind.GITHUB,
            "GitHub milestones (JSON)",
            "GitHub milestone",
            "`gh api --paginate 'repos/OWNER/REPO/milestones?state=all&per_page=100' > status/2026-02-28.json`",
            new ExportShape(List.of(), List.of("number", "title", "state", "due_on"), List.of()),
            List.of(
                    ExportField.of(KEY, "number"),
                    ExportField.of(KEY, "html_url"),
                    ExportField.of(NAME, "title"),
                    ExportField.of(TERMINAL, "html_url").part(REPOSITORY, "the repository in it: `OWNER/REPO`"),
                    ExportField.of(FORECAST, "due_on"),
                    ExportField.of(ACTUAL, "closed_at").when("state", "closed"),
                    ExportField.of(PERCENT, "closed_issues")
                            .shareWith("open_issues")
                            .when("state", "open"),
                    ExportField.of(PERCENT, "closed_issues")
                            .shareWith("open_issues")
                            .when("state", "closed")
                            .when("closed_issues", "0"),
                    ExportField.of(STATE, "state"),
                    ExportField.of(NOTE, "description").firstLine()),
            List.of(KindSign.always(Kind.MILESTONE, "every one is a milestone")),
            List.of(
                    "Without `state=all` the answer has open milestones only: closed ones are missing.",
                    "A `gh` older than 2.48 writes pages one after the other, which is not JSON: add `| jq -s add`.",
                    "There is no baseline: a deadline is what `programme.yaml` says, or the earliest export at hand.",
                    "`closed_at` is when somebody closed the milestone, which may be days after the work was done.",
                    "The percent counts issues, large and small alike; a closed milestone has none, as issues left open"
                            + " in it say nothing of its date, unless all of them are: then it is closed with a doubt (G04).",
                    "An open milestone whose issues are all closed is at 100 percent and still open: close it."));

    private GithubMilestones() {}
}
