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

/** Work items of Azure DevOps as its REST interface answers. */
final class AzureWorkItems {

    static final ExportFormat FORMAT = new ExportFormat(
            FileKind.AZURE_DEVOPS,
            "Azure DevOps (work items, JSON)",
            "Azure work item",
            "`curl -u :TOKEN 'https://dev.azure.com/ORG/PROJECT/_apis/wit/workitems?ids=1,2,3&api-version=7.0' > status/2026-02-28.json`",
            new ExportShape(
                    List.of(new ExportShape.Page("value", "count")),
                    List.of("id", "fields.'System.Title'", "fields.'System.State'"),
                    List.of()),
            List.of(
                    ExportField.of(KEY, "id"),
                    ExportField.of(NAME, "fields.'System.Title'"),
                    ExportField.of(TERMINAL, "fields.'System.AreaPath'", "fields.'System.TeamProject'"),
                    ExportField.of(START, "fields.'Microsoft.VSTS.Scheduling.StartDate'"),
                    ExportField.of(
                            FORECAST,
                            "fields.'Microsoft.VSTS.Scheduling.TargetDate'",
                            "fields.'Microsoft.VSTS.Scheduling.DueDate'",
                            "fields.'Microsoft.VSTS.Scheduling.FinishDate'"),
                    ExportField.of(ACTUAL, "fields.'Microsoft.VSTS.Common.ClosedDate'"),
                    ExportField.of(STATE, "fields.'System.State'"),
                    ExportField.of(OWNER, "fields.'System.AssignedTo'.displayName")),
            List.of(
                    KindSign.where(Kind.MILESTONE, "fields.'System.WorkItemType'", "Milestone"),
                    KindSign.where(Kind.GROUP, "fields.'System.WorkItemType'", "Epic"),
                    KindSign.always(Kind.TASK, "every other is a task")),
            List.of(
                    "There is no baseline: a deadline is what `programme.yaml` says, or the earliest export at hand.",
                    "An item that is removed counts as cancelled."));

    private AzureWorkItems() {}
}
