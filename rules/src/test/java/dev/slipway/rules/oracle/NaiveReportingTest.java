package dev.slipway.rules.oracle;

import static dev.slipway.model.base.Severity.AMBER;
import static dev.slipway.model.base.Severity.RED;
import static dev.slipway.rules.oracle.Scene.milestone;
import static dev.slipway.rules.oracle.Scene.report;
import static dev.slipway.rules.oracle.Scene.verdict;
import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.model.programme.Cadence;
import org.junit.jupiter.api.Test;

/** T06, judged on 31 March 2026 and computed by hand. */
class NaiveReportingTest {

    @Test
    void aProgrammeIsStaleFiveDaysAfterItsTurnAndRedFromTwoTurns() {
        assertThat(reported("2026-02-23").alerts("T06")).as("36 days").isEmpty();
        assertThat(reported("2026-02-22").alerts("T06")).containsExactly(verdict("T06", AMBER, "p", ""));
        assertThat(reported("2026-01-28").alerts("T06")).as("62 days").containsExactly(verdict("T06", AMBER, "p", ""));
        assertThat(reported("2026-01-27").alerts("T06")).containsExactly(verdict("T06", RED, "p", ""));
    }

    @Test
    void aMilestoneIsStaleWhereItsTerminalIsNot() {
        Scene scene = reported("2026-02-22")
                .with(milestone("n"))
                .reported(report("n", "2026-03-30").percent(10));

        assertThat(scene.alerts("T06")).containsExactly(verdict("T06", AMBER, "t/m", ""));
    }

    @Test
    void theMedianGapOfThreeReportsIsTheirRhythm() {
        Scene scene = new Scene()
                .with(milestone("m"))
                .reported(report("m", "2026-03-01").percent(10))
                .reported(report("m", "2026-03-04").percent(20))
                .reported(report("m", "2026-03-08").percent(30));

        assertThat(scene.alerts("T06")).as("every 4 days, silent for 23").containsExactly(verdict("T06", RED, "p", ""));
    }

    @Test
    void withoutARhythmNothingIsStale() {
        Scene scene = new Scene()
                .with(milestone("m"))
                .reported(report("m", "2025-03-01").percent(10));

        assertThat(scene.alerts("T06")).isEmpty();
        assertThat(scene.notEvaluated("T06")).containsExactlyInAnyOrder("p", "t", "t/m");
    }

    private static Scene reported(String day) {
        return new Scene()
                .reporting(Cadence.MONTHLY)
                .with(milestone("m"))
                .reported(report("m", day).percent(10));
    }
}
