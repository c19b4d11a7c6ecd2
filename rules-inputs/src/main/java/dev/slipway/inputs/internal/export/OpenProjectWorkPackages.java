package dev.slipway.inputs.internal.export;

import static dev.slipway.inputs.internal.snapshot.SnapshotField.FORECAST;
import static dev.slipway.inputs.internal.snapshot.SnapshotField.KEY;
import static dev.slipway.inputs.internal.snapshot.SnapshotField.NAME;
import static dev.slipway.inputs.internal.snapshot.SnapshotField.NOTE;
import static dev.slipway.inputs.internal.snapshot.SnapshotField.OWNER;
import static dev.slipway.inputs.internal.snapshot.SnapshotField.PERCENT;
import static dev.slipway.inputs.internal.snapshot.SnapshotField.START;
import static dev.slipway.inputs.internal.snapshot.SnapshotField.STATE;
import static dev.slipway.inputs.internal.snapshot.SnapshotField.TERMINAL;

import dev.slipway.inputs.FileKind;
import dev.slipway.inputs.internal.snapshot.Activity.Kind;
import java.util.List;

/** Work packages of OpenProject: what {@code GET /api/v3/projects/ID/work_packages} answers, or a saved query does. */
final class OpenProjectWorkPackages {

    static final ExportFormat FORMAT = new ExportFormat(
            FileKind.OPENPROJECT,
            "OpenProject (JSON)",
            "OpenProject work package",
            "`curl -u apikey:TOKEN \"https://HOST/api/v3/projects/ID/work_packages?pageSize=1000&filters=%5B%5D\""
                    + " > status/2026-02-28.json`",
            new ExportShape(
                    List.of(
                            new ExportShape.Page("_embedded.elements", "total"),
                            new ExportShape.Page("_embedded.results._embedded.elements", "_embedded.results.total")),
                    List.of("id", "subject", "_links.type", "_links.project", "_links.status"),
                    List.of()),
            List.of(
                    ExportField.of(KEY, "id"),
                    ExportField.of(NAME, "subject"),
                    ExportField.of(TERMINAL, "_links.project.title"),
                    ExportField.of(TERMINAL, "_links.version.title"),
                    ExportField.of(TERMINAL, "_links.ancestors[].title", "_links.parent.title"),
                    ExportField.of(START, "startDate"),
                    ExportField.of(FORECAST, "date", "dueDate"),
                    ExportField.of(PERCENT, "percentageDone", "derivedPercentageDone"),
                    ExportField.of(OWNER, "_links.assignee.title", "_links.responsible.title"),
                    ExportField.of(STATE, "_links.status.title"),
                    ExportField.of(NOTE, "_links.status.title")),
            List.of(
                    KindSign.where(Kind.MILESTONE, "_embedded.type.isMilestone", "true"),
                    KindSign.wherePresent(Kind.MILESTONE, "date"),
                    KindSign.where(Kind.MILESTONE, "_links.type.title", "Milestone"),
                    KindSign.whereListed(Kind.GROUP, "_links.children[]"),
                    KindSign.always(Kind.TASK, "every other is a task")),
            List.of(
                    "There is no completion date: a finished work package was done some day before the first export that"
                            + " says so (G04), until a status file of your own states the date.",
                    "There is no baseline: a deadline is what `programme.yaml` says, or the earliest export at hand.",
                    "Without `filters=%5B%5D` (an empty list) closed work packages are left out.",
                    "A page has as many as the instance allows: further pages (`&offset=2`) go into files of their own, or"
                            + " all into one list.",
                    "A milestone is known by its key `date`, whatever its type is called in your language."));

    private OpenProjectWorkPackages() {}
}
