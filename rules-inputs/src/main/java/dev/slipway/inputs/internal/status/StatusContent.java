package dev.slipway.inputs.internal.status;

import dev.slipway.inputs.internal.snapshot.Snapshot;

/** What a file of status holds, or one sheet of it. */
public sealed interface StatusContent {

    /** Slipway's own rows, read as they are asked for. */
    record Own(StatusRows rows) implements StatusContent {}

    /** What another tool says. */
    record Foreign(Snapshot snapshot) implements StatusContent {}
}
