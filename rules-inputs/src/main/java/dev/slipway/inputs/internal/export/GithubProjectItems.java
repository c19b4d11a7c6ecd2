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

/** Items of a GitHub project: what {@code gh project item-list} prints. */
final class GithubProjectItems {

    static final ExportFormat FORMAT = new ExportFormat(
            FileKind.GITHUB_PROJECT,
            "GitHub Projects (JSON)",
            "GitHub project item",
            "`gh project item-list NUMBER --owner OWNER --limit 1000 --format json > status/2026-02-28.json`",
            new ExportShape(
                    List.of(new ExportShape.Page("items", "totalCount")), List.of("id", "title", "content"), List.of()),
            List.of(
                    ExportField.of(KEY, "content.url"),
                    ExportField.of(KEY, "id"),
                    ExportField.of(NAME, "title"),
                    ExportField.of(TERMINAL, "site", "terminal", "milestone.title", "repository"),
                    ExportField.of(DEADLINE, "baseline", "deadline"),
                    ExportField.of(START, "start date", "start Date", "startDate"),
                    ExportField.of(
                            FORECAST,
                            "target date",
                            "target Date",
                            "targetDate",
                            "due date",
                            "due Date",
                            "dueDate",
                            "end date",
                            "end Date",
                            "finish date",
                            "finish Date",
                            "milestone.dueOn"),
                    ExportField.of(ACTUAL, "completed on", "completed date", "actual date", "done on"),
                    ExportField.of(PERCENT, "progress", "percent"),
                    ExportField.of(STATE, "status"),
                    ExportField.of(OWNER, "assignees[]")),
            List.of(KindSign.always(Kind.MILESTONE, "every one is a milestone")),
            List.of(
                    "The fields of a project have the names that its people gave them: the first letter is small in this file.",
                    "An item without a date of its own is due with its milestone.",
                    "A custom field named Baseline or Deadline is the promise; without one the earliest export at hand is.",
                    "An item is done on no known day unless a field says on which: it is done by the day of the report."));

    private GithubProjectItems() {}
}
