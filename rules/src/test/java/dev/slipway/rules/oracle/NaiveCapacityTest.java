package dev.slipway.rules.oracle;

import static dev.slipway.model.base.Severity.AMBER;
import static dev.slipway.model.base.Severity.INFO;
import static dev.slipway.model.base.Severity.RED;
import static dev.slipway.model.status.Basis.NOMINAL;
import static dev.slipway.model.status.Basis.PLANNED;
import static dev.slipway.model.status.Basis.THROUGHPUT;
import static dev.slipway.rules.oracle.Scene.TODAY;
import static dev.slipway.rules.oracle.Scene.day;
import static dev.slipway.rules.oracle.Scene.milestone;
import static dev.slipway.rules.oracle.Scene.month;
import static dev.slipway.rules.oracle.Scene.quarterFrom;
import static dev.slipway.rules.oracle.Scene.report;
import static dev.slipway.rules.oracle.Scene.span;
import static dev.slipway.rules.oracle.Scene.verdict;
import static dev.slipway.rules.oracle.Scene.year;
import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.model.base.Severity;
import dev.slipway.model.dates.DateWindow;
import dev.slipway.model.programme.CapacityTarget;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** C01 to C06, judged on 31 March 2026 and computed by hand. */
class NaiveCapacityTest {

    private static final String TEU = "TEU/year";

    @Test
    void aDesignBelowItsTargetFallsShort() {
        assertThat(new Scene().with(target().planned(100)).alerts("C01")).isEmpty();
        assertThat(new Scene().with(target().planned(99)).alerts("C01"))
                .containsExactly(verdict("C01", AMBER, "t", TEU));
        assertThat(new Scene().with(target().planned(80)).alerts("C01"))
                .containsExactly(verdict("C01", AMBER, "t", TEU));
        assertThat(new Scene().with(target().planned(79)).alerts("C01")).containsExactly(verdict("C01", RED, "t", TEU));
        assertThat(new Scene().with(target()).notEvaluated("C01")).containsExactly("t");
    }

    @Test
    void theLatestPlannedReadingReplacesTheDesignAndOfOneDayTheLower() {
        Scene scene = new Scene()
                .with(target().planned(100))
                .read("", TEU, PLANNED, 90, DateWindow.unknown())
                .read("", TEU, PLANNED, 79, DateWindow.unknown())
                .read("", TEU, PLANNED, 85, DateWindow.unknown())
                .read(TODAY.minusDays(1), "", TEU, PLANNED, 10, DateWindow.unknown())
                .read(TODAY.plusDays(1), "", TEU, PLANNED, 10, DateWindow.unknown());
        assertThat(scene.alerts("C01")).containsExactly(verdict("C01", RED, "t", TEU));
    }

    @ParameterizedTest
    @CsvSource({
        "2024, 35, AMBER",
        "2024, 30, AMBER",
        "2024, 29, RED",
        "2023, 62, AMBER",
        "2022, 89, AMBER",
        "2021, 74, RED"
    })
    void throughputFallsShortOfItsRampUp(int from, double throughput, Severity severity) {
        assertThat(rampUp(from, throughput).alerts("C02")).containsExactly(verdict("C02", severity, "t", TEU));
    }

    @ParameterizedTest
    @CsvSource({"2024, 36", "2023, 63", "2022, 90", "2021, 90"})
    void throughputNearItsRampUpIsSilent(int from, double throughput) {
        assertThat(rampUp(from, throughput).alerts("C02")).isEmpty();
        assertThat(rampUp(from, throughput).notEvaluated("C02")).isEmpty();
    }

    @Test
    void aTerminalHasItsOwnRamp() {
        Scene scene = new Scene()
                .with(target().from(year(2024)).ramp(List.of(50.0)))
                .read("", TEU, THROUGHPUT, 40, year(2025));
        assertThat(scene.alerts("C02")).containsExactly(verdict("C02", AMBER, "t", TEU));
    }

    @Test
    void aTerminalThatHasNotStartedHasNoRampUpYear() {
        Scene scene = new Scene().with(target().from(year(2025))).read("", TEU, THROUGHPUT, 1, year(2025));
        assertThat(scene.notEvaluated("C02")).containsExactly("t");
    }

    @Test
    void ninetyDaysOfThroughputAreEnough() {
        Scene ninety = new Scene().with(target().from(year(2024))).read("", TEU, THROUGHPUT, 1, quarterFrom("2025-01"));
        assertThat(ninety.alerts("C02")).containsExactly(verdict("C02", RED, "t", TEU));
        Scene fewer = new Scene()
                .with(target().from(year(2024)))
                .read("", TEU, THROUGHPUT, 1, span("2025-01-01", "2025-03-30"));
        assertThat(fewer.notEvaluated("C02")).containsExactly("t");
    }

    @Test
    void overlappingPeriodsAndThoseOfTheYearBeforeDoNotCountTwice() {
        Scene scene = new Scene()
                .read("", TEU, NOMINAL, 100, DateWindow.unknown())
                .read("", TEU, THROUGHPUT, 45, span("2025-07-01", "2025-12-31"))
                .read("", TEU, THROUGHPUT, 35, span("2025-01-01", "2025-06-30"))
                .read("", TEU, THROUGHPUT, 80, month("2025-11"))
                .read("", TEU, THROUGHPUT, 80, span("2024-12-31", "2024-12-31"));
        assertThat(scene.alerts("C03")).as("80 of 100").containsExactly(verdict("C03", INFO, "t", TEU));
    }

    @ParameterizedTest
    @CsvSource({"71, INFO", "80, INFO", "81, AMBER", "90, AMBER", "91, RED"})
    void aTerminalNearItsNominalCapacityIsOverUtilised(double throughput, Severity severity) {
        Scene scene = new Scene()
                .read("", TEU, NOMINAL, 100, DateWindow.unknown())
                .read("", TEU, THROUGHPUT, throughput, year(2025));
        assertThat(scene.alerts("C03")).containsExactly(verdict("C03", severity, "t", TEU));
    }

    @Test
    void utilisationNeedsBothCapacities() {
        Scene scene = new Scene().read("", TEU, THROUGHPUT, 70, year(2025));
        assertThat(scene.notEvaluated("C03")).containsExactly("t");
        scene.read("", TEU, NOMINAL, 100, DateWindow.unknown());
        assertThat(scene.alerts("C03")).as("70 of 100").isEmpty();
        assertThat(scene.notEvaluated("C03")).isEmpty();
    }

    @Test
    void anOpeningAfterTheNeedLeavesAGap() {
        assertThat(gap(day("2026-06-30")).alerts("C04")).isEmpty();
        assertThat(gap(day("2026-07-01")).alerts("C04")).containsExactly(verdict("C04", AMBER, "t", TEU, 1, 1));
        assertThat(gap(month("2026-07")).alerts("C04")).containsExactly(verdict("C04", AMBER, "t", TEU, 1, 31));
        assertThat(gap(quarterFrom("2026-07")).alerts("C04")).containsExactly(verdict("C04", RED, "t", TEU, 1, 92));
        assertThat(gap(DateWindow.unknown()).notEvaluated("C04")).containsExactly("t");
    }

    @Test
    void theOpeningIsSoughtByKindAndCountsOnlyWhileOpen() {
        Scene scene = gap(day("2026-07-01")).with(milestone("opening").kind("opening"));
        assertThat(scene.notEvaluated("C04"))
                .as("an opening comes before a launch")
                .containsExactly("t");
        scene.reported(report("opening", "2026-03-31").actual("2026-03-31"));
        assertThat(scene.notEvaluated("C04")).isEmpty();
        assertThat(scene.alerts("C04")).isEmpty();
        assertThat(new Scene().with(target().needBy(month("2026-06"))).notEvaluated("C04"))
                .containsExactly("t");
    }

    @Test
    void aNominalCapacityFarFromItsYardIsImplausible() {
        assertThat(yard(150).alerts("C05")).as("half again of 20 x 365 / 73").isEmpty();
        assertThat(yard(151).alerts("C05")).containsExactly(verdict("C05", INFO, "t", TEU));
        assertThat(yard(50).alerts("C05")).isEmpty();
        assertThat(yard(49).alerts("C05")).containsExactly(verdict("C05", INFO, "t", TEU));
    }

    @Test
    void tonnesPerTeuLieBetweenEightAndTwenty() {
        NaiveAlert implausible = verdict("C05", INFO, "t", "teu a year");
        assertThat(tonnesPer100Teu(799).alerts("C05")).containsExactly(implausible);
        assertThat(tonnesPer100Teu(800).alerts("C05")).isEmpty();
        assertThat(tonnesPer100Teu(2000).alerts("C05")).isEmpty();
        assertThat(tonnesPer100Teu(2001).alerts("C05")).containsExactly(implausible);
    }

    @Test
    void tonnesAndTeuOfDifferentPeriodsSayNothing() {
        Scene scene = new Scene()
                .read("", TEU, THROUGHPUT, 100, year(2025))
                .read("", "tonnes/year", THROUGHPUT, 1, year(2024));
        assertThat(scene.alerts("C05")).isEmpty();
    }

    @Test
    void twoSourcesThatDifferByMoreThanATenthConflict() {
        NaiveAlert conflict = verdict("C06", AMBER, "t", "TEU/year nominal");
        assertThat(sources(100, 90, DateWindow.unknown()).alerts("C06")).isEmpty();
        assertThat(sources(100, 89, DateWindow.unknown()).alerts("C06")).containsExactly(conflict);
        assertThat(sources(89, 100, year(2025)).alerts("C06")).containsExactly(conflict);
        assertThat(sources(89, 100, year(2024)).alerts("C06"))
                .as("periods apart")
                .isEmpty();
    }

    @Test
    void aSourceIsHeldToItsLatestReadingOnly() {
        Scene scene = sources(100, 50, year(2025)).read("port", TEU, NOMINAL, 95, year(2025));
        assertThat(scene.alerts("C06")).isEmpty();
        assertThat(new Scene().read("", TEU, NOMINAL, 95, year(2025)).notEvaluated("C06"))
                .containsExactly("t");
    }

    @Test
    void throughputsOfDifferentLengthAreComparedByTheYear() {
        Scene scene = new Scene()
                .read("press", TEU, THROUGHPUT, 365, year(2025))
                .read("port", TEU, THROUGHPUT, 90, quarterFrom("2025-01"));
        assertThat(scene.alerts("C06")).isEmpty();
        scene.read("port", TEU, THROUGHPUT, 365, quarterFrom("2025-01"));
        assertThat(scene.alerts("C06")).containsExactly(verdict("C06", AMBER, "t", "TEU/year throughput"));
    }

    private static CapacityTarget.Builder target() {
        return CapacityTarget.of(TEU).target(100);
    }

    private static Scene gap(DateWindow forecast) {
        return new Scene()
                .with(milestone("launch").kind("launch"))
                .with(target().needBy(month("2026-06")))
                .reported(report("launch", "2026-03-31").forecast(forecast));
    }

    private static Scene rampUp(int from, double throughput) {
        return new Scene().with(target().from(year(from))).read("", TEU, THROUGHPUT, throughput, year(2025));
    }

    private static Scene tonnesPer100Teu(double tonnes) {
        return new Scene()
                .read("", "teu a year", THROUGHPUT, 100, year(2025))
                .read("", "t/year", THROUGHPUT, tonnes, year(2025));
    }

    private static Scene yard(double nominal) {
        return new Scene().with(target().slots(20).dwell(73)).read("", TEU, NOMINAL, nominal, DateWindow.unknown());
    }

    private static Scene sources(double press, double port, DateWindow portPeriod) {
        return new Scene().read("press", TEU, NOMINAL, press, year(2025)).read("port", TEU, NOMINAL, port, portPeriod);
    }
}
