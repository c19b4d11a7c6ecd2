package dev.slipway.inputs.internal.status;

import dev.slipway.inputs.RowCounts;
import dev.slipway.inputs.internal.plan.PlanDetails;
import dev.slipway.inputs.internal.snapshot.Snapshot;

/** What a file of status holds, or one sheet of it. */
public sealed interface StatusContent {

    /** Slipway's own rows, read as they are asked for. */
    record Own(StatusRows rows) implements StatusContent {}

    /** What another tool says. */
    record Foreign(Snapshot snapshot) implements StatusContent {}

    /** Rows that are of no milestones, or of a table that is not understood: they are counted. */
    record Unread(RowCounts rows) implements StatusContent {}

    /** What a filled plan says of its programme besides milestones: of use only where a programme is made from it. */
    record Plan(PlanDetails details) implements StatusContent {}
}
