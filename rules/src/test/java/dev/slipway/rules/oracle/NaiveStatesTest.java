package dev.slipway.rules.oracle;

import static dev.slipway.model.base.Severity.AMBER;
import static dev.slipway.model.base.Severity.RED;
import static dev.slipway.rules.oracle.Scene.milestone;
import static dev.slipway.rules.oracle.Scene.report;
import static dev.slipway.rules.oracle.Scene.verdict;
import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.model.base.Provenance;
import dev.slipway.model.programme.Cancellation;
import dev.slipway.model.programme.MilestoneId;
import dev.slipway.model.status.Health;
import dev.slipway.model.status.MilestoneUpdate;
import dev.slipway.model.status.State;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** States, G06, G07 and D05, judged on 31 March 2026. */
class NaiveStatesTest {

    @Test
    void aCancellationThatNobodyApprovedIsToldAndRedWhereItHidesASlip() {
        assertThat(due("2026-04-30", cancelled()).alerts("G06")).containsExactly(verdict("G06", AMBER, "t/m", ""));
        assertThat(due("2026-03-30", cancelled()).alerts("G06")).containsExactly(verdict("G06", RED, "t/m", ""));
        assertThat(due("2026-04-30", cancelled().forecast("2026-05-30")).alerts("G06"))
                .containsExactly(verdict("G06", RED, "t/m", ""));
        assertThat(due("2026-04-30", cancelled().forecast("2026-05-29")).alerts("G06"))
                .containsExactly(verdict("G06", AMBER, "t/m", ""));
        assertThat(due("2026-04-30", cancelled(), report("m", "2026-03-31").state(State.PLANNED))
                        .alerts("G06"))
                .as("a later open word ends it")
                .isEmpty();
    }

    @Test
    void anApprovedDecisionCancelsFromItsDay() {
        assertThat(decided("2026-03-31", "board").alerts("G06")).isEmpty();
        assertThat(decided("2026-03-31", "").alerts("G06")).hasSize(1);
        assertThat(decided("2026-03-31", "board").alerts("S01")).isEmpty();
        assertThat(decided("2026-04-01", "board").alerts("S01")).hasSize(1);
    }

    @Test
    void nothingElseIsJudgedOfACancelledMilestone() {
        Scene scene = due("2026-03-30", cancelled().actual("2026-04-02").deadline(Scene.day("2026-05-01")));
        for (String rule : List.of("S01", "S02", "S03", "S05", "S07", "T01", "G01", "G02", "G03", "G04", "G07")) {
            assertThat(scene.alerts(rule)).as(rule).isEmpty();
            assertThat(scene.notEvaluated(rule)).as(rule).isEmpty();
        }
    }

    @Test
    void ofOneDayTheStateThatPromisesLeastHolds() {
        Scene scene = new Scene()
                .with(milestone("m").deadline("2026-03-30"))
                .reported("a.csv", cancelled())
                .reported("b.csv", report("m", "2026-03-01").state(State.DONE));
        assertThat(scene.alerts("S01")).as("done").isEmpty();
        assertThat(scene.alerts("G06")).isEmpty();
        assertThat(scene.reported("c.csv", report("m", "2026-03-01").state(State.ON_HOLD))
                        .alerts("S01"))
                .as("on hold is owed")
                .hasSize(1);
    }

    @Test
    void aCompletionWithoutADateCameAfterItWasLastSaidToBeOpen() {
        assertThat(due(
                                "2026-02-28",
                                report("m", "2026-02-28").percent(50),
                                report("m", "2026-03-10").percent(100))
                        .alerts("S04"))
                .containsExactly(verdict("S04", AMBER, "t/m", "", 1, 10));
        assertThat(due(
                                "2026-02-28",
                                report("m", "2026-02-27").percent(50),
                                report("m", "2026-03-10").percent(100))
                        .alerts("S04"))
                .as("it may have been in time")
                .isEmpty();
    }

    @Test
    void greenIsAWatermelonWhereTheSlipOfItsDayWasRed() {
        assertThat(due("2026-04-30", green().forecast("2026-05-30")).alerts("G07"))
                .containsExactly(verdict("G07", AMBER, "t/m", ""));
        assertThat(due("2026-04-30", green().forecast("2026-05-29")).alerts("G07"))
                .as("an amber slip")
                .isEmpty();
        assertThat(due("2026-04-30", green(), report("m", "2026-03-02").forecast("2026-05-30"))
                        .alerts("G07"))
                .as("reported after it")
                .isEmpty();
        assertThat(due(
                                "2026-04-30",
                                green().forecast("2026-05-30"),
                                report("m", "2026-03-02").health(Health.AMBER))
                        .alerts("G07"))
                .isEmpty();
        assertThat(due("2026-04-30").notEvaluated("G07")).containsExactly("t/m");
    }

    @Test
    void whatComesAfterACancelledMilestoneIsToldAndNotCompared() {
        Scene scene = new Scene()
                .with(milestone("m").deadline("2026-06-30"))
                .with(milestone("s").deadline("2026-04-30").after(id("m"), 0))
                .reported(cancelled().forecast("2026-07-01"));
        assertThat(scene.alerts("D05")).containsExactly(verdict("D05", AMBER, "t/s", "t/m"));
        assertThat(scene.alerts("D01")).isEmpty();
        assertThat(scene.alerts("D02")).isEmpty();
        assertThat(scene.reported(report("s", "2026-03-31").actual("2026-03-31"))
                        .alerts("D03"))
                .isEmpty();
    }

    private static MilestoneId id(String milestone) {
        return new MilestoneId("t", milestone);
    }

    private static MilestoneUpdate.Builder cancelled() {
        return report("m", "2026-03-01").state(State.CANCELLED);
    }

    private static MilestoneUpdate.Builder green() {
        return report("m", "2026-03-01").health(Health.GREEN);
    }

    private static Scene due(String deadline, MilestoneUpdate.Builder... reports) {
        Scene scene = new Scene().with(milestone("m").deadline(deadline));
        for (MilestoneUpdate.Builder report : reports) {
            scene.reported(report);
        }
        return scene;
    }

    private static Scene decided(String on, String approver) {
        Cancellation decision = new Cancellation(LocalDate.parse(on), approver, "no demand", Provenance.none());
        return new Scene().with(milestone("m").deadline("2026-03-30").cancelled(decision));
    }
}
