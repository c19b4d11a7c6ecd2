package dev.slipway.workbench.impact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import dev.slipway.engine.ComplianceEngine;
import dev.slipway.model.dates.DateWindow;
import dev.slipway.model.facts.Facts;
import dev.slipway.model.policy.Policy;
import dev.slipway.model.programme.Milestone;
import dev.slipway.model.programme.MilestoneId;
import dev.slipway.model.programme.Programme;
import dev.slipway.model.programme.Terminal;
import dev.slipway.model.status.MilestoneUpdate;
import dev.slipway.workbench.impact.Difference.Kind;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ImpactTest {

    private static final MilestoneId OPENING = new MilestoneId("harbour", "opening");
    private static final LocalDate TO = LocalDate.of(2026, 3, 31);

    private static final Programme NETWORK = Programme.of("network")
            .terminal(Terminal.of("harbour")
                    .milestone(Milestone.of("harbour", "opening")
                            .deadline(DateWindow.parse("2026-03-01"))
                            .build())
                    .build())
            .build();

    /** Nineteen days late from the tenth of January on, forty from the tenth of February on. */
    private static final List<MilestoneUpdate> UPDATES =
            List.of(report("2026-01-10", "2026-03-20"), report("2026-02-10", "2026-04-10"));

    private static final ComplianceEngine STANDARD = ComplianceEngine.standard();

    private static MilestoneUpdate report(String day, String forecast) {
        return MilestoneUpdate.of(LocalDate.parse(day), OPENING)
                .forecast(DateWindow.parse(forecast))
                .build();
    }

    private static Impact impact(String from, Map<String, Object> bands) {
        Policy policy = STANDARD.policy().overriddenBy(Map.of("default", Map.of("bands", bands)));
        return Impact.between(
                STANDARD.history(NETWORK, UPDATES, TO),
                STANDARD.with(policy).history(NETWORK, UPDATES, TO),
                LocalDate.parse(from),
                Facts.of(NETWORK, UPDATES, TO, STANDARD.policy()));
    }

    private static List<Difference> ofSlip(Impact impact) {
        return impact.differences().stream()
                .filter(difference -> difference.alert().entry().theme().equals("slip"))
                .toList();
    }

    @Test
    void theSameRulesMakeNoDifference() {
        Impact impact = impact("2026-01-01", Map.of("red", 30));
        assertThat(impact.differences()).isEmpty();
        assertThat(impact.warnings())
                .extracting(
                        SlipWarning::milestone, warning -> warning.daysEarlier().orElse(-1))
                .containsExactly(tuple("harbour/opening", 0L));
        assertThat(impact.lines()).contains("  no alert would have been another");
    }

    @Test
    void aStricterLimitMakesTheSlipRedUntilItIsRedAnyway() {
        assertThat(ofSlip(impact("2026-01-01", Map.of("red", 15))))
                .extracting(Difference::kind, Difference::from, Difference::until)
                .containsExactly(tuple(Kind.MORE_SEVERE, LocalDate.of(2026, 1, 10), LocalDate.of(2026, 2, 9)));
    }

    @Test
    void aMilderLimitHidesTheSlipAndWarnsLater() {
        Impact impact = impact("2026-01-01", Map.of("amber", 25, "red", 100));
        assertThat(ofSlip(impact))
                .extracting(Difference::kind, Difference::from, Difference::until)
                .containsExactly(
                        tuple(Kind.GONE, LocalDate.of(2026, 1, 10), LocalDate.of(2026, 2, 9)),
                        tuple(Kind.LESS_SEVERE, LocalDate.of(2026, 2, 10), TO));
        assertThat(impact.warnings().get(0).daysEarlier()).hasValue(-31);
        assertThat(impact.lines()).anyMatch(line -> line.endsWith("2026-01-10  2026-02-10  31 days later"));
    }

    @Test
    void whatBeganBeforeTheFirstDayIsCountedFromThatDay() {
        assertThat(ofSlip(impact("2026-02-01", Map.of("red", 15))))
                .extracting(Difference::from, Difference::until)
                .containsExactly(tuple(LocalDate.of(2026, 2, 1), LocalDate.of(2026, 2, 9)));
    }

    @Test
    void asJsonItHasADayEach() {
        assertThat(impact("2026-01-01", Map.of("red", 15)).json())
                .startsWith("{\"schema\":\"slipway/impact/1\",\"programme\":\"network\",\"from\":\"2026-01-10\",")
                .contains(
                        "{\"change\":\"more severe\",\"from\":\"2026-01-10\",\"until\":\"2026-02-09\",\"theme\":\"slip\","
                                + "\"subject\":\"harbour/opening\",\"before\":{\"rule\":\"S02\",\"severity\":\"amber\"",
                        "\"lateMilestones\":[{\"milestone\":\"harbour/opening\",\"deadline\":\"2026-03-01\","
                                + "\"warnedBefore\":\"2026-01-10\",\"warnedAfter\":\"2026-01-10\",\"daysEarlier\":0}]");
    }

    @Test
    void historiesUpToDifferentDaysAreRefused() {
        Facts facts = Facts.of(NETWORK, UPDATES, TO, STANDARD.policy());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Impact.between(
                        STANDARD.history(NETWORK, UPDATES, TO),
                        STANDARD.history(NETWORK, UPDATES, TO.minusDays(1)),
                        TO,
                        facts));
    }
}
