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

/** Issues of Jira: what its search answers. */
final class JiraIssues {

    static final ExportFormat FORMAT = new ExportFormat(
            FileKind.JIRA,
            "Jira (issues, JSON)",
            "Jira issue",
            "`curl -u EMAIL:TOKEN 'https://SITE.atlassian.net/rest/api/2/search?jql=project=KEY&maxResults=1000' > status/2026-02-28.json`",
            new ExportShape(
                    List.of(new ExportShape.Page("issues", "total")),
                    List.of("key", "fields.summary", "fields.status"),
                    List.of()),
            List.of(
                    ExportField.of(KEY, "key"),
                    ExportField.of(NAME, "fields.summary"),
                    ExportField.of(
                            TERMINAL,
                            "fields.parent.fields.summary",
                            "fields.fixVersions[].name",
                            "fields.components[].name",
                            "fields.project.name"),
                    ExportField.of(FORECAST, "fields.duedate"),
                    ExportField.of(ACTUAL, "fields.resolutiondate"),
                    ExportField.of(STATE, "fields.resolution.name", "fields.status.name"),
                    ExportField.of(OWNER, "fields.assignee.displayName")),
            List.of(
                    KindSign.where(Kind.MILESTONE, "fields.issuetype.name", "Milestone"),
                    KindSign.where(Kind.GROUP, "fields.issuetype.name", "Epic"),
                    KindSign.where(Kind.GROUP, "fields.issuetype.name", "Initiative"),
                    KindSign.always(Kind.TASK, "every other is a task")),
            List.of(
                    "There is no baseline: a deadline is what `programme.yaml` says, or the earliest export at hand.",
                    "A resolution goes before the status: an issue that was closed undone is cancelled.",
                    "Custom fields have numbers for names here: to have a baseline read, export CSV."));

    private JiraIssues() {}
}
