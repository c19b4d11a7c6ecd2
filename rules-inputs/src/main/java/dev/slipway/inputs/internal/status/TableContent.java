package dev.slipway.inputs.internal.status;

import dev.slipway.inputs.internal.snapshot.Snapshot;

/** What a CSV file or one sheet of a workbook holds. */
public sealed interface TableContent {

    /** Slipway's own rows, read as they are asked for. */
    record Own(StatusRows rows) implements TableContent {}

    /** What another tool says. */
    record Foreign(Snapshot snapshot) implements TableContent {}
}
