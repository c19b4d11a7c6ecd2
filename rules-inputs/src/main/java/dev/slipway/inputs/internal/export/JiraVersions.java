package dev.slipway.inputs.internal.export;

import static dev.slipway.inputs.internal.snapshot.SnapshotField.ACTUAL;
import static dev.slipway.inputs.internal.snapshot.SnapshotField.FORECAST;
import static dev.slipway.inputs.internal.snapshot.SnapshotField.KEY;
import static dev.slipway.inputs.internal.snapshot.SnapshotField.NAME;
import static dev.slipway.inputs.internal.snapshot.SnapshotField.NOTE;
import static dev.slipway.inputs.internal.snapshot.SnapshotField.PERCENT;
import static dev.slipway.inputs.internal.snapshot.SnapshotField.START;
import static dev.slipway.inputs.internal.snapshot.SnapshotField.STATE;
import static dev.slipway.inputs.internal.snapshot.SnapshotField.TERMINAL;

import dev.slipway.inputs.FileKind;
import dev.slipway.inputs.internal.snapshot.Activity.Kind;
import java.util.List;

/** Versions of a Jira project: what {@code GET /rest/api/3/project/KEY/versions} answers, or its pages. */
final class JiraVersions {

    private static final String ISSUES = "issuesStatusForFixVersion";

    static final ExportFormat FORMAT = new ExportFormat(
            FileKind.JIRA_VERSIONS,
            "Jira versions (JSON)",
            "Jira version",
            "`curl -u EMAIL:TOKEN \"https://SITE.atlassian.net/rest/api/3/project/KEY/versions?expand=issuesstatus\""
                    + " > status/2026-02-28.json`",
            new ExportShape(
                    List.of(new ExportShape.Page("values", "total")),
                    List.of("id", "name", "released", "archived"),
                    List.of()),
            List.of(
                    ExportField.of(KEY, "id"),
                    ExportField.of(NAME, "name"),
                    ExportField.of(TERMINAL, "projectId"),
                    ExportField.of(START, "startDate"),
                    ExportField.of(FORECAST, "releaseDate").when("released", "false"),
                    ExportField.of(ACTUAL, "releaseDate").when("released", "true"),
                    ExportField.of(STATE, "released").when("released", "true").saying("done"),
                    ExportField.of(PERCENT, ISSUES + ".done")
                            .shareWith(ISSUES + ".inProgress", ISSUES + ".toDo", ISSUES + ".unmapped")
                            .when("released", "false"),
                    ExportField.of(NOTE, "description").firstLine()),
            List.of(KindSign.always(Kind.MILESTONE, "every version is a milestone")),
            List.of(
                    "One field serves twice: `releaseDate` is a forecast until the version is released, and the actual"
                            + " date from then on. A version released without that date has no actual date.",
                    "Look at `releaseDate` when you release: a planned day that was left there is read as the actual day.",
                    "The project is known by its number only: `projectId`.",
                    "There is no baseline: a deadline is what `programme.yaml` says, or the earliest export at hand.",
                    "Archived versions are read like all others.",
                    "`userReleaseDate` is written in the reader's own locale, and is not read.",
                    "`.../KEY/version` sends pages of 50: `.../KEY/versions` sends all at once."));

    private JiraVersions() {}
}
