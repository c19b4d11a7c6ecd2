package dev.slipway.inputs.internal.schedule;

import dev.slipway.inputs.internal.snapshot.MappedField;
import dev.slipway.inputs.internal.snapshot.SnapshotField;
import java.util.List;

/** The fields of a tool from which one of Slipway's is read: the first that has a value is used. */
record TaskMapping(SnapshotField ours, String remark, List<TaskSource> sources) {

    TaskMapping(SnapshotField ours, String remark, TaskSource... sources) {
        this(ours, remark, List.of(sources));
    }

    MappedField guide() {
        return new MappedField(ours, sources.stream().map(TaskSource::theirs).toList(), remark);
    }
}
