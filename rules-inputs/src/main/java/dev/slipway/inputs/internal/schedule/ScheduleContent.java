package dev.slipway.inputs.internal.schedule;

import dev.slipway.inputs.internal.snapshot.Snapshot;
import java.util.List;

/** What a schedule file says, and what is wrong with it. */
record ScheduleContent(Snapshot snapshot, List<Fault> faults) {}
