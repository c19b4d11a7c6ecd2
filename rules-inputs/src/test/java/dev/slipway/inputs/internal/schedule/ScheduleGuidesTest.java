package dev.slipway.inputs.internal.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.inputs.internal.snapshot.SnapshotField;
import dev.slipway.inputs.internal.snapshot.ToolGuide;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mpxj.ProjectField;
import org.mpxj.TaskField;

class ScheduleGuidesTest {

    @ParameterizedTest
    @EnumSource(ScheduleDialect.class)
    void everyMappedFieldIsOneThatMpxjHas(ScheduleDialect dialect) {
        var known = Stream.concat(Arrays.stream(TaskField.values()), Arrays.stream(ProjectField.values()))
                .map(Enum::name)
                .collect(Collectors.toSet());

        assertThat(dialect.mappings())
                .flatExtracting(TaskMapping::sources)
                .extracting(TaskSource::field)
                .isSubsetOf(known);
    }

    @ParameterizedTest
    @EnumSource(ScheduleDialect.class)
    void everyDialectSaysWhereEachOfOurFieldsComesFrom(ScheduleDialect dialect) {
        assertThat(dialect.mappings())
                .extracting(TaskMapping::ours)
                .doesNotHaveDuplicates()
                .contains(
                        SnapshotField.KEY,
                        SnapshotField.DEADLINE,
                        SnapshotField.FORECAST,
                        SnapshotField.ACTUAL,
                        SnapshotField.PERCENT,
                        SnapshotField.REPORT_DATE);
    }

    @Test
    void theGuideShowsTheNamesThatTheFileHas() {
        ToolGuide xer = ScheduleReader.guides().stream()
                .filter(guide -> guide.tool().equals("Primavera P6 (XER)"))
                .findFirst()
                .orElseThrow();

        assertThat(xer.fields())
                .filteredOn(field -> field.ours() == SnapshotField.FORECAST)
                .flatExtracting(field -> field.theirs())
                .startsWith("early_end_date", "reend_date");
    }
}
