package dev.slipway.inputs.internal.export;

import static dev.slipway.inputs.internal.snapshot.SnapshotField.ACTUAL;
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

/** Issues of Linear as its GraphQL interface answers. */
final class LinearIssues {

    static final ExportFormat FORMAT = new ExportFormat(
            FileKind.LINEAR,
            "Linear (JSON)",
            "Linear issue",
            "The answer of `POST https://api.linear.app/graphql` to `{ issues { nodes { identifier title dueDate startedAt completedAt state { name type } project { name } team { name } assignee { name } } pageInfo { hasNextPage } } }`.",
            new ExportShape(
                    List.of(
                            new ExportShape.Page("data.issues.nodes", "", "data.issues.pageInfo.hasNextPage"),
                            new ExportShape.Page(
                                    "data.project.issues.nodes", "", "data.project.issues.pageInfo.hasNextPage"),
                            new ExportShape.Page("data.team.issues.nodes", "", "data.team.issues.pageInfo.hasNextPage"),
                            new ExportShape.Page("nodes", "", "pageInfo.hasNextPage")),
                    List.of("identifier", "title", "dueDate", "state"),
                    List.of()),
            List.of(
                    ExportField.of(KEY, "identifier"),
                    ExportField.of(NAME, "title"),
                    ExportField.of(TERMINAL, "project.name", "team.name"),
                    ExportField.of(START, "startedAt"),
                    ExportField.of(FORECAST, "dueDate"),
                    ExportField.of(ACTUAL, "completedAt"),
                    ExportField.of(STATE, "state.type", "state.name"),
                    ExportField.of(OWNER, "assignee.displayName", "assignee.name")),
            List.of(KindSign.always(Kind.MILESTONE, "every one is a milestone")),
            List.of(
                    "There is no baseline: a deadline is what `programme.yaml` says, or the earliest export at hand.",
                    "The type of a state goes before its name, which every team chooses for itself."));

    private LinearIssues() {}
}
