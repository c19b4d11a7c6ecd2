package dev.slipway.workbench.assertion;

import static dev.slipway.workbench.assertion.RuleAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.slipway.engine.ComplianceEngine;
import dev.slipway.model.base.Severity;
import dev.slipway.model.dates.DateWindow;
import dev.slipway.model.programme.Milestone;
import dev.slipway.model.programme.MilestoneId;
import dev.slipway.model.programme.Programme;
import dev.slipway.model.programme.Terminal;
import dev.slipway.model.status.MilestoneUpdate;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RuleAssertTest {

    private static final ComplianceEngine ENGINE = ComplianceEngine.standard();
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 31);
    private static final String OPENING = "harbour/opening";

    private static final Programme PROGRAMME = Programme.of("east")
            .terminal(Terminal.of("harbour")
                    .milestone(Milestone.of("harbour", "opening")
                            .deadline(DateWindow.parse("2026-03-28"))
                            .owner("NC KTZ")
                            .build())
                    .build())
            .build();

    private static final MilestoneUpdate DONE = MilestoneUpdate.of(TODAY, new MilestoneId("harbour", "opening"))
            .actual(DateWindow.parse("2026-03-27"))
            .build();

    private static AssessmentAssert judged() {
        return assertThat(ENGINE).given(PROGRAMME).on(TODAY);
    }

    @Test
    void whatHoldsPasses() {
        judged().raises("S01", OPENING)
                .withSeverity(Severity.AMBER)
                .withDays(3)
                .saying("3 days late")
                .ownedBy("NC KTZ")
                .restingOn("deadline 2026-03-28")
                .withValue("late", 3)
                .and()
                .staysSilent("S05", OPENING)
                .staysSilent("S07")
                .cannotJudge("S02", OPENING, "no forecast");
        assertThat(ENGINE).given(PROGRAMME).reported(DONE).on(TODAY).staysSilent("S01", OPENING);
        assertThat(ENGINE)
                .under(ENGINE.policy().overriddenBy(Map.of("default", Map.of("bands", Map.of("red", 3.0)))))
                .given(PROGRAMME)
                .on(TODAY)
                .raises("S01", OPENING)
                .withSeverity(Severity.RED);
    }

    @Test
    void anAlertThatIsNotThereIsReportedWithWhatIs() {
        assertThatThrownBy(() -> judged().raises("S02", OPENING))
                .isInstanceOf(AssertionError.class)
                .hasMessageStartingWith("S02 was expected to raise an alert on harbour/opening, and did not:"
                        + " it cannot judge it, no forecast reported; alerts found:\n  ")
                .hasMessageContaining("\n  S01 harbour/opening: ");
    }

    @Test
    void anAlertThatIsOtherwiseIsReportedAsItIs() {
        assertThatThrownBy(() -> judged().raises("S01", OPENING).withSeverity(Severity.RED))
                .hasMessage("S01 on harbour/opening was expected with severity RED, and has AMBER");
        assertThatThrownBy(() -> judged().raises("S01", OPENING).withDays(4))
                .hasMessage("S01 on harbour/opening was expected with days 4, and has 3");
        assertThatThrownBy(() -> judged().raises("S01", OPENING).withoutDays())
                .hasMessage("S01 on harbour/opening was expected with no days, and has 3");
        assertThatThrownBy(() -> judged().raises("S01", OPENING).ownedBy("City of Almaty"))
                .hasMessage("S01 on harbour/opening was expected with owner \"City of Almaty\", and has NC KTZ");
        assertThatThrownBy(() -> judged().raises("S01", OPENING).restingOn("deadline", "forecast"))
                .hasMessage("S01 on harbour/opening was expected with evidence [deadline, forecast],"
                        + " and has [deadline 2026-03-28]");
    }

    @Test
    void anAlertTooManyIsReportedWithItsMessage() {
        assertThatThrownBy(() -> judged().staysSilent("S01", OPENING))
                .hasMessageStartingWith("S01 was expected to stay silent on harbour/opening, and found: ");
        assertThatThrownBy(() -> judged().raisesOnly("S02")).hasMessageContaining("S01 harbour/opening");
    }

    @Test
    void theSilenceOfARuleThatIsNotThereShowsNothing() {
        assertThatThrownBy(() -> judged().staysSilent("S99"))
                .isInstanceOf(AssertionError.class)
                .hasMessageStartingWith("the engine has no rule S99; it has ");
    }
}
