package dev.slipway.rules.oracle;

import static dev.slipway.model.base.Severity.AMBER;
import static dev.slipway.model.base.Severity.RED;
import static dev.slipway.rules.oracle.Scene.day;
import static dev.slipway.rules.oracle.Scene.milestone;
import static dev.slipway.rules.oracle.Scene.report;
import static dev.slipway.rules.oracle.Scene.verdict;
import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.model.base.Provenance;
import dev.slipway.model.dates.DateWindow;
import dev.slipway.model.programme.Rebaseline;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** How updates fold, seen through the rules: the deadline is 30 April 2026, the day of judgement 31 March. */
class KnownMilestoneTest {

    @Test
    void theLatestForecastHolds() {
        Scene scene = scene().reported(report("m", "2026-03-02").forecast("2026-05-02"))
                .reported(report("m", "2026-03-01").forecast("2026-05-01"));
        assertThat(scene.alerts("S02")).containsExactly(verdict("S02", AMBER, "t/m", "", 2, 2));
    }

    @Test
    void aBlankSaysNothing() {
        Scene scene = scene().reported(report("m", "2026-03-01").forecast("2026-05-01"))
                .reported(report("m", "2026-03-02").percent(50));
        assertThat(scene.alerts("S02")).containsExactly(verdict("S02", AMBER, "t/m", "", 1, 1));
    }

    @Test
    void toBeDeterminedTakesTheForecastBack() {
        Scene scene = scene().reported(report("m", "2026-03-01").forecast("2026-05-01"))
                .reported(report("m", "2026-03-02").forecast(DateWindow.unknown()));
        assertThat(scene.alerts("S02")).isEmpty();
        assertThat(scene.notEvaluated("S02")).containsExactly("t/m");
    }

    @Test
    void ofOneDayTheLaterLineOfAFileHolds() {
        Scene scene = scene().reported(report("m", "2026-03-01").forecast("2026-05-09"))
                .reported(report("m", "2026-03-01").forecast("2026-05-01"));
        assertThat(scene.alerts("S02")).containsExactly(verdict("S02", AMBER, "t/m", "", 1, 1));
    }

    @Test
    void ofOneDayTheLaterForecastAcrossFilesHolds() {
        Scene scene = scene().reported("a.csv", report("m", "2026-03-01").forecast("2026-05-20"))
                .reported("a.csv", report("m", "2026-03-01").forecast("2026-05-09"))
                .reported("b.csv", report("m", "2026-03-01").forecast("2026-05-01"));
        assertThat(scene.alerts("S02"))
                .as("20 May was replaced in its own file")
                .containsExactly(verdict("S02", AMBER, "t/m", "", 9, 9));
    }

    @Test
    void ofEqualForecastsThatOfTheFirstFileHolds() {
        Scene scene = scene().reported("b.csv", report("m", "2026-03-01").forecast("2026-04-30"))
                .reported(
                        "a.csv",
                        report("m", "2026-03-01").forecast("2026-04-30").author("PMO"));
        assertThat(scene.alerts("G03")).as("it is signed").isEmpty();
        assertThat(scene.reported("a.csv", report("m", "2026-03-01").forecast("2026-04-30"))
                        .alerts("G03"))
                .as("and then it is not")
                .hasSize(1);
    }

    @Test
    void reportsMadeAfterTheDayOfJudgementDoNotExist() {
        assertThat(scene().reported(report("m", "2026-03-31").forecast("2026-05-01"))
                        .alerts("S02"))
                .hasSize(1);
        assertThat(scene().reported(report("m", "2026-04-01").forecast("2026-05-01"))
                        .alerts("S02"))
                .isEmpty();
    }

    @Test
    void aWithdrawnActualReopensTheMilestone() {
        Scene done = scene().reported(report("m", "2026-03-01").actual("2026-05-01"));
        assertThat(done.alerts("S07")).hasSize(1);
        assertThat(done.reported(report("m", "2026-03-02").actualWithdrawn()).alerts("S07"))
                .isEmpty();
    }

    @Test
    void ofOneDayAWithdrawalComesBeforeACompletion() {
        Scene scene = scene().reported("a.csv", report("m", "2026-03-01").actualWithdrawn())
                .reported("b.csv", report("m", "2026-03-01").actual("2026-02-01"));
        assertThat(scene.notEvaluated("S06")).as("open, without forecast").containsExactly("t/m");
    }

    @Test
    void anActualInTheFutureHidesAnEarlierOne() {
        Scene scene = scene().reported(report("m", "2026-03-01").actual("2026-02-01"))
                .reported(report("m", "2026-03-02").actual("2026-04-02"));
        assertThat(scene.notEvaluated("S06")).as("open").containsExactly("t/m");
    }

    @Test
    void ofOneDayTheLowerPercentageAcrossFilesHolds() {
        Scene scene = new Scene()
                .with(milestone("m").start(day("2026-01-01")).deadline("2026-04-11"))
                .reported("a.csv", report("m", "2026-02-10").percent(10))
                .reported("b.csv", report("m", "2026-02-10").percent(30))
                .reported("a.csv", report("m", "2026-02-10").percent(25));
        assertThat(scene.alerts("S08"))
                .as("40 expected, 25 reported")
                .containsExactly(verdict("S08", AMBER, "t/m", ""));
    }

    @Test
    void onlyAnApprovedRebaselineOfThisDayOrBeforeMovesTheDeadline() {
        assertThat(rebaselined("board", "flood", "2026-03-31").alerts("S01")).isEmpty();
        assertThat(rebaselined("board", "flood", "2026-04-01").alerts("S01"))
                .containsExactly(verdict("S01", RED, "t/m", "", 31, 31));
        assertThat(rebaselined("board", "", "2026-03-01").alerts("S01")).hasSize(1);
        assertThat(rebaselined(" ", "flood", "2026-03-01").alerts("S01")).hasSize(1);
    }

    @Test
    void theLatestRebaselineHoldsWhereverItIs() {
        Scene scene = new Scene()
                .with(milestone("m")
                        .deadline("2026-02-28")
                        .rebaselined(rebaseline("2026-03-30", "board", "flood", "2026-03-02"))
                        .rebaselined(rebaseline("2026-03-20", "board", "flood", "2026-03-01")));
        assertThat(scene.alerts("S01")).containsExactly(verdict("S01", AMBER, "t/m", "", 1, 1));
    }

    @Test
    void aDeadlineInAReportMovesNothing() {
        Scene scene = scene().reported(report("m", "2026-03-01").deadline(day("2026-03-01")));
        assertThat(scene.alerts("S01")).isEmpty();
    }

    private static Scene scene() {
        return new Scene().with(milestone("m").deadline("2026-04-30"));
    }

    private static Scene rebaselined(String approver, String reason, String on) {
        return new Scene()
                .with(milestone("m")
                        .deadline("2026-02-28")
                        .rebaselined(rebaseline("2026-06-30", approver, reason, on)));
    }

    private static Rebaseline rebaseline(String deadline, String approver, String reason, String on) {
        return new Rebaseline(day(deadline), approver, reason, LocalDate.parse(on), Provenance.none());
    }
}
