package dev.slipway.inputs.internal.schedule;

import dev.slipway.inputs.internal.snapshot.MappedField;
import dev.slipway.inputs.internal.snapshot.SnapshotField;
import java.util.List;

/** Which field of a planning tool means what; the reader uses it, and the guide shows it. */
enum ScheduleDialect {
    MICROSOFT(MicrosoftMapping.FIELDS),
    XER(XerMapping.FIELDS),
    PMXML(PmxmlMapping.FIELDS),
    OTHER(OtherMapping.FIELDS);

    private final List<TaskMapping> mappings;

    ScheduleDialect(List<TaskMapping> mappings) {
        this.mappings = mappings;
    }

    List<TaskMapping> mappings() {
        return mappings;
    }

    /** The fields that may hold it, the most specific first; none where the tool has none. */
    List<TaskSource> sources(SnapshotField ours) {
        return mappings.stream()
                .filter(mapping -> mapping.ours() == ours)
                .findFirst()
                .map(TaskMapping::sources)
                .orElse(List.of());
    }

    /** The mapping as the guide shows it. */
    List<MappedField> guide() {
        return mappings.stream().map(TaskMapping::guide).toList();
    }

    boolean isPrimavera() {
        return this == XER || this == PMXML;
    }
}
