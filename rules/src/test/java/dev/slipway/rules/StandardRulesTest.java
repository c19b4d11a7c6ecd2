package dev.slipway.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.engine.ComplianceEngine;
import dev.slipway.model.alerts.Alert;
import dev.slipway.model.alerts.Assessment;
import dev.slipway.model.base.DayRange;
import dev.slipway.model.base.Evidence;
import dev.slipway.model.base.Provenance;
import dev.slipway.model.base.Severity;
import dev.slipway.model.programme.Milestone;
import dev.slipway.model.programme.Programme;
import dev.slipway.model.programme.Terminal;
import dev.slipway.model.status.MilestoneUpdate;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The standard rules as a whole, through the door that integrators use. */
class StandardRulesTest {

    private static final ComplianceEngine ENGINE = ComplianceEngine.standard();

    @Test
    void anOverdueMilestoneGivesAnAlertWithItsNumbersAndItsEvidence() {
        Milestone launch = Milestone.of("almaty", "launch")
                .name("Launch")
                .deadline("2025")
                .owner("NC KTZ")
                .provenance(new Provenance("programme.yaml", 12))
                .build();
        Programme programme = Programme.of("east-west")
                .terminal(Terminal.of("almaty").milestone(launch).build())
                .build();
        MilestoneUpdate report = MilestoneUpdate.of(LocalDate.parse("2025-11-03"), launch.id())
                .percent(80)
                .provenance(new Provenance("status/november.csv", 2))
                .build();

        Assessment assessment = ENGINE.assess(programme, List.of(report), LocalDate.parse("2026-03-31"));

        assertThat(assessment.alerts()).extracting(Alert::rule).containsExactly("S01");
        Alert alert = assessment.alerts().get(0);
        assertThat(alert.severity()).isEqualTo(Severity.RED);
        assertThat(alert.subject()).isEqualTo("almaty/launch");
        assertThat(alert.days()).contains(DayRange.exactly(90));
        assertThat(alert.owner()).isEqualTo("NC KTZ");
        assertThat(alert.message())
                .isEqualTo("Launch was due 2025 and is 90 days late; no completion reported by 2026-03-31.");
        assertThat(alert.evidence())
                .containsExactly(
                        new Evidence(new Provenance("programme.yaml", 12), "deadline 2025"),
                        new Evidence(new Provenance("status/november.csv", 2), "2025-11-03: 80% done").asBackground());
    }

    @Test
    void aReportThatStatesNothingIsNoEvidenceAndOneThatStatesOtherThingsComesLast() {
        Milestone launch = Milestone.of("almaty", "launch").deadline("2026-04").build();
        Programme programme = Programme.of("east-west")
                .terminal(Terminal.of("almaty").milestone(launch).build())
                .build();
        MilestoneUpdate forecast = MilestoneUpdate.of(LocalDate.parse("2026-02-28"), launch.id())
                .forecast("2026-05-15")
                .provenance(new Provenance("s.csv", 2))
                .build();
        MilestoneUpdate note = MilestoneUpdate.of(LocalDate.parse("2026-03-10"), launch.id())
                .note("cranes arrived")
                .provenance(new Provenance("s.csv", 3))
                .build();
        MilestoneUpdate blank = MilestoneUpdate.of(LocalDate.parse("2026-03-20"), launch.id())
                .author("B")
                .provenance(new Provenance("s.csv", 4))
                .build();

        List<Alert> alerts = ENGINE.assess(programme, List.of(forecast, note, blank), LocalDate.parse("2026-03-25"))
                .alerts();

        assertThat(alerts).extracting(Alert::rule).contains("S02");
        assertThat(alerts.stream()
                        .filter(alert -> alert.rule().equals("S02"))
                        .flatMap(alert -> alert.evidence().stream()))
                .containsExactly(
                        new Evidence(Provenance.none(), "deadline 2026-04"),
                        new Evidence(new Provenance("s.csv", 2), "2026-02-28: forecast 2026-05-15"),
                        new Evidence(new Provenance("s.csv", 3), "2026-03-10: cranes arrived").asBackground());
    }

    @Test
    void noMessageOfAStandardRuleNamesAValueThatIsNotThere() {
        assertThat(ENGINE.rules()).extracting("id").doesNotHaveDuplicates();
    }
}
