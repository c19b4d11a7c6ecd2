package dev.slipway.rules.oracle;

import static dev.slipway.model.base.Severity.AMBER;
import static dev.slipway.model.base.Severity.INFO;
import static dev.slipway.model.base.Severity.RED;
import static dev.slipway.rules.oracle.Scene.by;
import static dev.slipway.rules.oracle.Scene.day;
import static dev.slipway.rules.oracle.Scene.milestone;
import static dev.slipway.rules.oracle.Scene.month;
import static dev.slipway.rules.oracle.Scene.quarterFrom;
import static dev.slipway.rules.oracle.Scene.report;
import static dev.slipway.rules.oracle.Scene.verdict;
import static dev.slipway.rules.oracle.Scene.year;
import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.model.base.Provenance;
import dev.slipway.model.dates.DateWindow;
import dev.slipway.model.programme.Milestone;
import dev.slipway.model.programme.Rebaseline;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** G01 to G03, judged on 31 March 2026. */
class NaiveGovernanceTest {

    @Test
    void aMilestoneWithoutDeadlineIsAmberEvenWhenReached() {
        Scene scene = new Scene().with(milestone("m"));
        assertThat(scene.alerts("G01")).containsExactly(verdict("G01", AMBER, "t/m", ""));
        assertThat(scene.reported(report("m", "2026-03-31").actual("2026-03-31"))
                        .alerts("G01"))
                .hasSize(1);
        assertThat(new Scene().with(milestone("m").deadline(by(year(2026)))).alerts("G01"))
                .isEmpty();
    }

    @Test
    void onlyAnApprovedRebaselineGivesADeadline() {
        assertThat(rebaselined(milestone("m"), "board", "2026-03-31").alerts("G01"))
                .isEmpty();
        assertThat(rebaselined(milestone("m"), "board", "2026-04-01").alerts("G01"))
                .as("decided tomorrow")
                .hasSize(1);
        assertThat(rebaselined(milestone("m"), "", "2026-03-31").alerts("G01")).hasSize(1);
    }

    @Test
    void aRebaselineWithoutApproverOrReasonIsRed() {
        assertThat(rebaselined(due("2026-04-30"), " ", "2026-03-31").alerts("G02"))
                .containsExactly(verdict("G02", RED, "t/m", ""));
        assertThat(rebaselined(due("2026-04-30"), "", "2026-04-01").alerts("G02"))
                .as("decided tomorrow")
                .isEmpty();
        assertThat(rebaselined(due("2026-04-30"), "board", "2026-03-31").alerts("G02"))
                .isEmpty();
        Scene unexplained = new Scene().with(due("2026-04-30").rebaselined(rebaseline("board", "", "2026-03-31")));
        assertThat(unexplained.alerts("G02")).hasSize(1);
    }

    @Test
    void aDeadlineInAReportThatDiffersIsAnUnapprovedRebaseline() {
        assertThat(stated(day("2026-05-01")).alerts("G02")).containsExactly(verdict("G02", RED, "t/m", ""));
        assertThat(stated(day("2026-04-29")).alerts("G02")).hasSize(1);
        assertThat(stated(day("2026-04-30")).alerts("G02")).isEmpty();
        assertThat(stated(month("2026-04")).alerts("G02"))
                .as("its last day is the same")
                .isEmpty();
        assertThat(stated(DateWindow.unknown()).alerts("G02")).as("TBD").isEmpty();
    }

    @Test
    void theDeadlineLastStatedCounts() {
        assertThat(stated(day("2026-05-01"))
                        .reported(report("m", "2026-03-31").deadline(day("2026-04-30")))
                        .alerts("G02"))
                .as("the later line of the day")
                .isEmpty();
        assertThat(stated(day("2026-05-01"))
                        .reported("b.csv", report("m", "2026-03-31").deadline(day("2026-04-30")))
                        .alerts("G02"))
                .as("the later end across files")
                .hasSize(1);
        assertThat(stated(day("2026-05-01"))
                        .reported(report("m", "2026-03-31").deadline(DateWindow.unknown()))
                        .alerts("G02"))
                .as("TBD takes nothing back")
                .hasSize(1);
        assertThat(stated(day("2026-04-30"))
                        .reported(report("m", "2026-04-01").deadline(day("2026-05-01")))
                        .alerts("G02"))
                .as("reported tomorrow")
                .isEmpty();
    }

    @Test
    void aReportMayStateAnyDeadlineThatWasApproved() {
        assertThat(rebaselined(due("2026-04-30"), "board", "2026-03-31")
                        .reported(report("m", "2026-03-31").deadline(day("2026-06-30")))
                        .alerts("G02"))
                .isEmpty();
        assertThat(rebaselined(due("2026-04-30"), "board", "2026-03-31")
                        .reported(report("m", "2026-03-31").deadline(day("2026-04-30")))
                        .alerts("G02"))
                .as("the first")
                .isEmpty();
        assertThat(rebaselined(due("2026-04-30"), "board", "2026-04-01")
                        .reported(report("m", "2026-03-31").deadline(day("2026-06-30")))
                        .alerts("G02"))
                .as("to be approved tomorrow")
                .hasSize(1);
        assertThat(new Scene()
                        .with(milestone("m"))
                        .reported(report("m", "2026-03-31").deadline(day("2026-06-30")))
                        .alerts("G02"))
                .as("there is none to differ from")
                .isEmpty();
    }

    @Test
    void aForecastCoarserThanAMonthIsWeakHalfAYearBeforeTheDeadline() {
        assertThat(forecast(day("2026-09-27"), quarterFrom("2026-07")).alerts("G03"))
                .as("180 days: April 30, May 31, June 30, July 31, August 31 and 27")
                .contains(verdict("G03", AMBER, "t/m", ""));
        assertThat(weak(forecast(day("2026-09-28"), quarterFrom("2026-07")))).isFalse();
        assertThat(weak(forecast(day("2026-03-31"), year(2026)))).isTrue();
        assertThat(weak(forecast(day("2026-03-30"), year(2026)))).isFalse();
        assertThat(weak(forecast(day("2026-09-27"), month("2026-09")))).isFalse();
        assertThat(weak(forecast(day("2026-09-27"), by(year(2026))))).isTrue();
    }

    @Test
    void withoutDeadlineOrForecastNoForecastIsWeak() {
        assertThat(forecast(DateWindow.unknown(), year(2026)).notEvaluated("G03"))
                .containsExactly("t/m");
        assertThat(new Scene().with(due("2026-04-30")).notEvaluated("G03")).containsExactly("t/m");
        assertThat(forecast(day("2026-04-30"), DateWindow.unknown()).notEvaluated("G03"))
                .containsExactly("t/m");
        Scene reached = forecast(day("2026-04-30"), year(2026))
                .reported(report("m", "2026-03-31").actual("2026-03-31"));
        assertThat(reached.alerts("G03")).isEmpty();
        assertThat(reached.notEvaluated("G03")).isEmpty();
    }

    @Test
    void aTerminalWhoseForecastsNobodySignsIsReportedOnce() {
        Scene scene = new Scene().with(milestone("m")).with(milestone("n"));
        scene.reported(report("m", "2026-03-01").forecast("2026-06-01").author("PMO"));
        scene.reported(report("n", "2026-03-01").forecast("2026-06-01").source("letter"));
        assertThat(scene.alerts("G03")).isEmpty();
        scene.reported(report("m", "2026-03-31").percent(10));
        assertThat(scene.alerts("G03"))
                .as("the last report on m carries no forecast")
                .isEmpty();
        scene.reported(report("m", "2026-03-31").forecast("2026-07-01").author(" "));
        assertThat(scene.alerts("G03")).containsExactly(verdict("G03", INFO, "t", ""));
        scene.reported(report("n", "2026-03-31").forecast("2026-07-01"));
        assertThat(scene.alerts("G03")).hasSize(1);
    }

    @Test
    void whereNoForecastCountsNobodyNeedsToSignIt() {
        assertThat(forecast(day("2026-03-01"), DateWindow.unknown()).alerts("G03"))
                .isEmpty();
        assertThat(forecast(day("2026-03-01"), day("2026-06-01")).alerts("G03")).hasSize(1);
    }

    private static boolean weak(Scene scene) {
        return scene.alerts("G03").contains(verdict("G03", AMBER, "t/m", ""));
    }

    private static Milestone.Builder due(String deadline) {
        return milestone("m").deadline(deadline);
    }

    private static Scene forecast(DateWindow deadline, DateWindow forecast) {
        return new Scene()
                .with(milestone("m").deadline(deadline))
                .reported(report("m", "2026-03-31").forecast(forecast));
    }

    private static Scene stated(DateWindow deadline) {
        return new Scene()
                .with(due("2026-04-30"))
                .reported(report("m", "2026-03-31").deadline(deadline));
    }

    /** To the end of June. */
    private static Scene rebaselined(Milestone.Builder milestone, String approver, String on) {
        return new Scene().with(milestone.rebaselined(rebaseline(approver, "flood", on)));
    }

    private static Rebaseline rebaseline(String approver, String reason, String on) {
        return new Rebaseline(day("2026-06-30"), approver, reason, LocalDate.parse(on), Provenance.none());
    }
}
