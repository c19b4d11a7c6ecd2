package dev.slipway.inputs.internal.export;

import static dev.slipway.inputs.internal.snapshot.SnapshotField.ACTUAL;
import static dev.slipway.inputs.internal.snapshot.SnapshotField.DEADLINE;
import static dev.slipway.inputs.internal.snapshot.SnapshotField.FORECAST;
import static dev.slipway.inputs.internal.snapshot.SnapshotField.KEY;
import static dev.slipway.inputs.internal.snapshot.SnapshotField.NAME;
import static dev.slipway.inputs.internal.snapshot.SnapshotField.OWNER;
import static dev.slipway.inputs.internal.snapshot.SnapshotField.START;
import static dev.slipway.inputs.internal.snapshot.SnapshotField.STATE;
import static dev.slipway.inputs.internal.snapshot.SnapshotField.TERMINAL;

import dev.slipway.inputs.FileKind;
import dev.slipway.inputs.internal.snapshot.Activity.Kind;
import java.util.List;

/** Issues of YouTrack as its REST interface answers. */
final class YouTrackIssues {

    static final ExportFormat FORMAT = new ExportFormat(
            FileKind.YOUTRACK,
            "YouTrack (JSON)",
            "YouTrack issue",
            "`curl -H 'Authorization: Bearer TOKEN' 'https://HOST/api/issues?$top=10000&fields=idReadable,summary,resolved,project(name),customFields(name,value(name))' > status/2026-02-28.json`",
            new ExportShape(List.of(), List.of("idReadable", "summary", "customFields"), List.of()),
            List.of(
                    ExportField.of(KEY, "idReadable"),
                    ExportField.of(NAME, "summary"),
                    ExportField.of(TERMINAL, "customFields[name=Subsystem].value.name", "project.name"),
                    ExportField.of(DEADLINE, "customFields[name=Baseline].value", "customFields[name=Deadline].value"),
                    ExportField.of(START, "customFields[name=Start Date].value"),
                    ExportField.of(
                            FORECAST, "customFields[name=Due Date].value", "customFields[name=Target Date].value"),
                    ExportField.of(ACTUAL, "resolved"),
                    ExportField.of(STATE, "customFields[name=State].value.name", "customFields[name=Stage].value.name"),
                    ExportField.of(OWNER, "customFields[name=Assignee].value.name")),
            List.of(
                    KindSign.where(Kind.MILESTONE, "customFields[name=Type].value.name", "Milestone"),
                    KindSign.where(Kind.GROUP, "customFields[name=Type].value.name", "Epic"),
                    KindSign.always(Kind.TASK, "every other is a task")),
            List.of(
                    "A custom field named Baseline or Deadline is the promise; without one the earliest export at hand is.",
                    "A day is a number of milliseconds since 1970: its day in UTC counts.",
                    "`resolved` is set for issues that were closed undone as well: their state tells them."));

    private YouTrackIssues() {}
}
