package dev.slipway.rules.oracle;

import static dev.slipway.model.base.Severity.RED;
import static dev.slipway.rules.oracle.Scene.day;
import static dev.slipway.rules.oracle.Scene.milestone;
import static dev.slipway.rules.oracle.Scene.month;
import static dev.slipway.rules.oracle.Scene.report;
import static dev.slipway.rules.oracle.Scene.verdict;
import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.model.dates.DateWindow;
import dev.slipway.model.status.MilestoneUpdate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** G04, judged on 31 March 2026. */
class NaiveContradictionsTest {

    @Test
    void allDoneWithoutActualContradicts() {
        assertThat(reported(today().percent(100)).alerts("G04"))
                .containsExactly(verdict("G04", RED, "t/m", "complete without actual"));
        assertThat(reported(today().percent(99)).alerts("G04")).isEmpty();
        assertThat(abouts(reported(today().percent(100).actual("2026-04-01"))))
                .as("it is to happen tomorrow")
                .containsExactly("complete without actual");
        assertThat(abouts(reported(today().percent(100).actual("2026-03-31")))).isEmpty();
        assertThat(abouts(reported(report("m", "2026-03-30").percent(100), today().percent(90))))
                .as("taken back")
                .isEmpty();
    }

    @Test
    void anActualBelowAHundredPercentContradicts() {
        assertThat(abouts(reported(today().percent(99).actual("2026-03-31"))))
                .containsExactly("actual below 100 percent");
        assertThat(abouts(reported(today().actual("2026-03-31"))))
                .as("no percentage is reported")
                .isEmpty();
        assertThat(abouts(reported(report("m", "2026-03-30").percent(50), today().actual("2026-03-31"))))
                .as("the last one reported, however long ago")
                .containsExactly("actual below 100 percent");
    }

    @Test
    void anActualWithdrawnContradictsUntilThereIsAnother() {
        assertThat(abouts(reported(report("m", "2026-03-30").actualWithdrawn())))
                .containsExactly("actual withdrawn");
        assertThat(abouts(reported(report("m", "2026-03-30").actualWithdrawn(), today().actual("2026-03-31"))))
                .isEmpty();
        assertThat(abouts(reported(today().percent(100).actualWithdrawn())))
                .containsExactlyInAnyOrder("actual withdrawn", "complete without actual");
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
                .isEmpty();
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
                .containsExactlyInAnyOrder("sources disagree", "actual withdrawn");
        assertThat(abouts(twoFiles(
                        report("m", "2026-03-30").actualWithdrawn(),
                        report("m", "2026-03-30").actualWithdrawn())))
                .containsExactly("actual withdrawn");
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
        assertThat(abouts(scene)).as("open again until tomorrow").containsExactly("complete without actual");
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

    private static Scene twoFiles(MilestoneUpdate.Builder one, MilestoneUpdate.Builder other) {
        return new Scene().with(milestone("m")).reported("a.csv", one).reported("b.csv", other);
    }

    private static List<String> abouts(Scene scene) {
        return scene.alerts("G04").stream().map(NaiveAlert::about).toList();
    }
}
