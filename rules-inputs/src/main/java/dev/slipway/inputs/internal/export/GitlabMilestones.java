package dev.slipway.inputs.internal.export;

import static dev.slipway.inputs.internal.snapshot.SnapshotField.ACTUAL;
import static dev.slipway.inputs.internal.snapshot.SnapshotField.FORECAST;
import static dev.slipway.inputs.internal.snapshot.SnapshotField.KEY;
import static dev.slipway.inputs.internal.snapshot.SnapshotField.NAME;
import static dev.slipway.inputs.internal.snapshot.SnapshotField.NOTE;
import static dev.slipway.inputs.internal.snapshot.SnapshotField.START;
import static dev.slipway.inputs.internal.snapshot.SnapshotField.STATE;
import static dev.slipway.inputs.internal.snapshot.SnapshotField.TERMINAL;

import dev.slipway.inputs.FileKind;
import dev.slipway.inputs.internal.snapshot.Activity.Kind;
import java.util.List;
import java.util.regex.Pattern;

/** Milestones of a GitLab project or group: what {@code GET /projects/ID/milestones} answers. */
final class GitlabMilestones {

    private static final Pattern PATH = Pattern.compile("https?://[^/]+/(?:groups/)?(.+?)/(?:-/)?milestones/.*");

    static final ExportFormat FORMAT = new ExportFormat(
            FileKind.GITLAB,
            "GitLab milestones (JSON)",
            "GitLab milestone",
            "`curl -H \"PRIVATE-TOKEN: $TOKEN\" \"https://HOST/api/v4/projects/ID/milestones?per_page=100\""
                    + " > status/2026-02-28.json`, or `groups/ID` for those of a group",
            new ExportShape(
                    List.of(), List.of("iid", "title", "state", "due_date", "start_date"), List.of("author", "labels")),
            List.of(
                    ExportField.of(KEY, "iid"),
                    ExportField.of(KEY, "web_url"),
                    ExportField.of(NAME, "title"),
                    ExportField.of(TERMINAL, "web_url").part(PATH, "the project or group in it: `GROUP/PROJECT`"),
                    ExportField.of(START, "start_date"),
                    ExportField.of(FORECAST, "due_date"),
                    ExportField.of(ACTUAL, "updated_at").when("state", "closed"),
                    ExportField.of(STATE, "state"),
                    ExportField.of(NOTE, "description").firstLine()),
            List.of(KindSign.always(Kind.MILESTONE, "every one is a milestone")),
            List.of(
                    "No closing date is given: the last change of a closed milestone is used instead, and a later edit moves"
                            + " it. Where that matters, report the actual date in a status file of your own.",
                    "There is no baseline: a deadline is what `programme.yaml` says, or the earliest export at hand.",
                    "There is no percent.",
                    "An `iid` is unique in its project only: with several projects in one programme, use the `web_url`.",
                    "A page has 20 milestones, at most 100: further pages (`&page=2`) go into files of their own, or all"
                            + " into one list."));

    private GitlabMilestones() {}
}
