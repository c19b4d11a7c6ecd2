package dev.slipway.inputs.internal.schedule;

import dev.slipway.inputs.internal.snapshot.ActivityField;
import dev.slipway.inputs.internal.snapshot.MappedField;
import java.util.List;

/** From which fields of a tool one of ours is read: the first that holds something is taken. */
record TaskMapping(ActivityField ours, String remark, List<TaskSource> sources) {

    TaskMapping(ActivityField ours, String remark, TaskSource... sources) {
        this(ours, remark, List.of(sources));
    }

    MappedField guide() {
        return new MappedField(ours, sources.stream().map(TaskSource::theirs).toList(), remark);
    }
}
