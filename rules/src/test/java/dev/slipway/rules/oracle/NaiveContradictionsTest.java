package dev.slipway.rules.oracle;

import static dev.slipway.model.base.Severity.AMBER;
import static dev.slipway.model.base.Severity.INFO;
import static dev.slipway.model.base.Severity.RED;
import static dev.slipway.rules.oracle.Scene.day;
import static dev.slipway.rules.oracle.Scene.milestone;
import static dev.slipway.rules.oracle.Scene.month;
import static dev.slipway.rules.oracle.Scene.report;
import static dev.slipway.rules.oracle.Scene.verdict;
import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.model.base.Provenance;
import dev.slipway.model.dates.DateWindow;
import dev.slipway.model.programme.Cancellation;
import dev.slipway.model.status.MilestoneUpdate;
import dev.slipway.model.status.State;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** G04, judged on 31 March 2026. */
class NaiveContradictionsTest {

    @Test
    void aCompletionWithoutADateIsTold() {
        assertThat(reported(today().percent(100)).alerts("G04"))
                .containsExactly(verdict("G04", INFO, "t", "no completion date"));
        assertThat(reported(today().state(State.DONE)).alerts("G04"))
                .containsExactly(verdict("G04", INFO, "t", "no completion date"));
        assertThat(reported(today().percent(99)).alerts("G04")).isEmpty();
        assertThat(abouts(reported(today().percent(100).actual("2026-04-01"))))
                .as("it is to happen tomorrow")
                .isEmpty();
        assertThat(abouts(reported(today().percent(100).actual("2026-03-31")))).isEmpty();
        assertThat(abouts(reported(report("m", "2026-03-30").percent(100), today().percent(91))))
                .as("taken back")
                .isEmpty();
    }

    @Test
    void anActualBelowAHundredPercentContradicts() {
        assertThat(reported(today().percent(99).actual("2026-03-31")).alerts("G04"))
                .containsExactly(verdict("G04", RED, "t/m", "actual below 100 percent"));
        assertThat(abouts(reported(today().actual("2026-03-31"))))
                .as("no percentage is reported")
                .isEmpty();
        assertThat(abouts(reported(report("m", "2026-03-30").percent(50), today().actual("2026-03-31"))))
                .as("reported before it was completed")
                .isEmpty();
        assertThat(abouts(reported(report("m", "2026-03-30").actual("2026-03-30"), today().percent(0))))
                .containsExactly("actual below 100 percent");
    }

    @Test
    void aCompletionWithNothingDoneInItsOwnRowHasAllItsPartsOpen() {
        assertThat(reported(today().percent(0).actual("2026-03-31")).alerts("G04"))
                .containsExactly(verdict("G04", INFO, "t/m", "all parts open"));
    }

    @Test
    void aCompletionTakenBackIsADoubtUntilTheNextReport() {
        MilestoneUpdate.Builder done = report("m", "2026-03-01").actual("2026-02-28");
        assertThat(reported(done, report("m", "2026-03-30").actualWithdrawn()).alerts("G04"))
                .containsExactly(verdict("G04", AMBER, "t/m", "actual withdrawn"));
        assertThat(reported(done, report("m", "2026-03-30").actualAbsent()).alerts("G04"))
                .containsExactly(verdict("G04", AMBER, "t/m", "reopened"));
        assertThat(abouts(reported(done, report("m", "2026-03-30").state(State.STARTED))))
                .containsExactly("reopened");
        assertThat(abouts(reported(done, report("m", "2026-03-30").actualWithdrawn(), today().percent(10))))
                .isEmpty();
        assertThat(abouts(reported(today().actualWithdrawn())))
                .as("nothing was completed")
                .isEmpty();
    }

    @Test
    void aPercentageThatFallsByTenPointsIsADoubt() {
        assertThat(reported(report("m", "2026-03-30").percent(60), today().percent(50))
                        .alerts("G04"))
                .containsExactly(verdict("G04", INFO, "t/m", "percent fell"));
        assertThat(abouts(reported(report("m", "2026-03-30").percent(60), today().percent(50.5))))
                .isEmpty();
    }

    @Test
    void anOpenWordBesideACompletionIsADoubt() {
        assertThat(reported(today().state(State.STARTED).percent(100)).alerts("G04"))
                .containsExactly(verdict("G04", INFO, "t/m", "open though reached"));
        assertThat(abouts(reported(today().state(State.PLANNED).actual("2026-03-31"))))
                .containsExactly("open though reached");
        assertThat(abouts(reported(today().state(State.DONE).actual("2026-03-31"))))
                .isEmpty();
    }

    @Test
    void workThatGoesOnAfterAnApprovedCancellationIsADoubt() {
        assertThat(abouts(cancelled("board", today().state(State.STARTED)))).containsExactly("open after cancellation");
        assertThat(abouts(cancelled("board", report("m", "2026-03-30").state(State.STARTED))))
                .as("of the day of the decision")
                .isEmpty();
        assertThat(abouts(cancelled("board", today().actual("2026-03-31")))).isEmpty();
        assertThat(abouts(cancelled("board", today().actualAbsent()))).isEmpty();
        assertThat(abouts(cancelled("", today().state(State.STARTED))))
                .as("it ends one that nobody approved")
                .isEmpty();
    }

    @Test
    void forecastsOfOneDayThatDifferAcrossFilesDisagree() {
        assertThat(abouts(twoFiles(today().forecast("2026-06-01"), today().forecast("2026-06-02"))))
                .containsExactly("sources disagree");
        assertThat(abouts(twoFiles(today().forecast("2026-06-30"), today().forecast(month("2026-06")))))
                .as("their last day is the same")
                .isEmpty();
        assertThat(abouts(twoFiles(today().forecast("2026-06-01"), today().forecast(DateWindow.unknown()))))
                .as("a date and TBD")
                .containsExactly("sources disagree");
        assertThat(abouts(twoFiles(today().forecast(DateWindow.unknown()), today().forecast("TBD"))))
                .isEmpty();
        assertThat(abouts(reported(today().forecast("2026-06-01"), today().forecast("2026-06-02"))))
                .as("a later line of the same file")
                .containsExactly("rows differ");
        Scene none = new Scene().with(milestone("m").deadline("2026-03-31"));
        assertThat(abouts(
                        none.reported("", today().forecast("2026-06-01")).reported("", today().forecast("2026-06-02"))))
                .as("without a place each is a source of its own")
                .containsExactly("sources disagree");
    }

    @Test
    void onlyTheStatementsThatCountOnTheLatestDayCanDisagree() {
        Scene scene = twoFiles(
                report("m", "2026-03-30").forecast("2026-06-01"),
                report("m", "2026-03-30").forecast("2026-06-02"));
        assertThat(abouts(scene)).hasSize(1);
        assertThat(abouts(scene.reported(today().percent(10))))
                .as("says nothing on the forecast")
                .hasSize(1);
        assertThat(abouts(scene.reported("b.csv", report("m", "2026-03-30").forecast("2026-06-01"))))
                .as("corrected in its file")
                .isEmpty();
        Scene outdated = twoFiles(
                report("m", "2026-03-30").forecast("2026-06-01"),
                report("m", "2026-03-30").forecast("2026-06-02"));
        assertThat(abouts(outdated.reported(today().forecast("2026-06-02")))).isEmpty();
    }

    @Test
    void actualsOfOneDayThatDifferAcrossFilesDisagree() {
        assertThat(abouts(twoFiles(today().actual("2026-03-01"), today().actual("2026-03-02"))))
                .containsExactly("sources disagree");
        assertThat(abouts(twoFiles(today().actual("2026-03-01"), today().actual("2026-03-01"))))
                .isEmpty();
        assertThat(abouts(twoFiles(today().actual("2026-03-01"), today().actualWithdrawn())))
                .containsExactly("sources disagree");
        assertThat(abouts(twoFiles(today().actual("2026-03-01"), today().state(State.DONE))))
                .as("done agrees with any day")
                .isEmpty();
        assertThat(abouts(twoFiles(today().state(State.STARTED), today().state(State.DONE))))
                .containsExactly("sources disagree");
        assertThat(abouts(twoFiles(today().state(State.STARTED), today().state(State.ON_HOLD))))
                .as("both are open")
                .isEmpty();
        assertThat(abouts(twoFiles(
                        report("m", "2026-03-30").actualWithdrawn(),
                        report("m", "2026-03-30").actualWithdrawn())))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "approval, Memorandum of understanding, true",
        "approval, service contract, true",
        "approval, building permit, false",
        "construction-start, approval of the ministry, true",
        "construction-start, GROUNDBREAKING ceremony, false",
        "construction-complete, photographs of Construction Start, true",
        "construction-complete, handover protocol, false",
        "establishment, handover protocol, true",
        "opening, MoU, true",
        "launch, construction complete, true",
        "launch, press photographs, false",
        "launch, '', false",
        "survey, MoU, false",
        "'', MoU, false"
    })
    void evidenceBelowTheKindIsWeak(String kind, String evidence, boolean weak) {
        Scene scene = new Scene()
                .with(milestone("m").kind(kind))
                .reported(today().actual("2026-03-31").evidence(evidence));
        assertThat(abouts(scene)).isEqualTo(weak ? List.of("weak evidence") : List.of());
    }

    @ParameterizedTest
    @ValueSource(strings = {"permit under the agreement", "agreement, then a permit"})
    void theBestEvidenceNamedCounts(String evidence) {
        Scene approval = new Scene()
                .with(milestone("m").kind("approval"))
                .reported(today().actual("2026-03-31").evidence(evidence));
        assertThat(abouts(approval)).isEmpty();
    }

    @Test
    void onlyTheReportWhoseActualCountsGivesEvidence() {
        Scene scene = new Scene()
                .with(milestone("m").kind("opening"))
                .reported(report("m", "2026-03-01").evidence("MoU").forecast("2026-03-31"))
                .reported(report("m", "2026-03-30").evidence("opened in public").actual("2026-03-30"))
                .reported(today().evidence("contract").percent(100));
        assertThat(abouts(scene)).isEmpty();
        scene.reported(report("m", "2026-03-30").evidence("handover").actual("2026-03-30"));
        assertThat(abouts(scene)).containsExactly("weak evidence");
        scene.reported(today().actual("2026-04-01"));
        assertThat(abouts(scene)).as("open again until tomorrow").isEmpty();
    }

    private static MilestoneUpdate.Builder today() {
        return report("m", "2026-03-31");
    }

    private static Scene reported(MilestoneUpdate.Builder... reports) {
        Scene scene = new Scene().with(milestone("m").deadline(day("2026-03-31")));
        for (MilestoneUpdate.Builder report : reports) {
            scene.reported(report);
        }
        return scene;
    }

    private static Scene cancelled(String approver, MilestoneUpdate.Builder report) {
        Cancellation decision =
                new Cancellation(LocalDate.parse("2026-03-30"), approver, "no demand", Provenance.none());
        return new Scene()
                .with(milestone("m").deadline("2026-03-31").cancelled(decision))
                .reported(report);
    }

    private static Scene twoFiles(MilestoneUpdate.Builder one, MilestoneUpdate.Builder other) {
        return new Scene().with(milestone("m")).reported("a.csv", one).reported("b.csv", other);
    }

    private static List<String> abouts(Scene scene) {
        return scene.alerts("G04").stream().map(NaiveAlert::about).toList();
    }
}
