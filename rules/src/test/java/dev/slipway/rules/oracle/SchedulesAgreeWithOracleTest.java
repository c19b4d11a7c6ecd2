package dev.slipway.rules.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.engine.ComplianceEngine;
import dev.slipway.engine.Monitor;
import dev.slipway.model.alerts.Alert;
import dev.slipway.model.alerts.Assessment;
import dev.slipway.model.alerts.NotEvaluated;
import dev.slipway.model.dates.DateWindow;
import dev.slipway.model.programme.Milestone;
import dev.slipway.model.programme.Programme;
import dev.slipway.model.programme.Terminal;
import dev.slipway.model.status.ScheduleReport;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;

/** The rules on schedules, held to counts that are made without facts. */
@Tag("thorough")
class SchedulesAgreeWithOracleTest {

    private static final ComplianceEngine ENGINE = ComplianceEngine.standard();
    private static final Programme PROGRAMME = Programme.of("network")
            .terminal(Terminal.of("almaty")
                    .milestone(Milestone.of("almaty", "launch")
                            .deadline(DateWindow.parse("2027"))
                            .build())
                    .build())
            .build();

    @Property(edgeCases = EdgeCasesMode.NONE)
    void countsAsTheOracleDoes(@ForAll("schedules") ScheduleReport report) {
        Assessment assessment = ENGINE.assess(PROGRAMME, List.of(report), RandomSchedules.DATA_DATE);

        assertThat(verdicts(assessment)).as(report.toString()).isEqualTo(NaiveActivities.judge(report));
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void aMonitorFindsWhatAnAssessmentFinds(
            @ForAll("schedules") ScheduleReport first, @ForAll("schedules") ScheduleReport second) {
        ScheduleReport earlier = new ScheduleReport(
                first.reportDate().minusDays(30),
                first.source(),
                first.dataDate(),
                first.activities(),
                first.links(),
                first.provenance());
        try (Monitor monitor = ENGINE.monitor(PROGRAMME, RandomSchedules.DATA_DATE)) {
            monitor.accept(second);
            monitor.accept(earlier);

            assertThat(monitor.alerts())
                    .isEqualTo(ENGINE.assess(PROGRAMME, List.of(earlier, second), RandomSchedules.DATA_DATE)
                            .alerts());
        }
    }

    private static Map<String, String> verdicts(Assessment assessment) {
        Map<String, String> verdicts = new TreeMap<>();
        for (Alert alert : assessment.alerts()) {
            if (alert.rule().startsWith("Q")) {
                verdicts.put(
                        alert.rule(),
                        alert.severity() + " " + alert.values().get("count") + "/"
                                + alert.values().get("total"));
            }
        }
        for (NotEvaluated gap : assessment.notEvaluated()) {
            if (gap.rule().startsWith("Q")) {
                verdicts.put(gap.rule(), NaiveActivities.NOT_EVALUATED);
            }
        }
        return verdicts;
    }

    @Provide
    Arbitrary<ScheduleReport> schedules() {
        return RandomSchedules.schedules();
    }
}
