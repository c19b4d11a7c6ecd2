package dev.slipway.rules.oracle;

import static dev.slipway.model.base.Severity.AMBER;
import static dev.slipway.model.base.Severity.RED;
import static dev.slipway.rules.oracle.Scene.TODAY;
import static dev.slipway.rules.oracle.Scene.day;
import static dev.slipway.rules.oracle.Scene.milestone;
import static dev.slipway.rules.oracle.Scene.quarterFrom;
import static dev.slipway.rules.oracle.Scene.report;
import static dev.slipway.rules.oracle.Scene.verdict;
import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.model.base.Severity;
import dev.slipway.model.dates.DateWindow;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** T01, T02, T04 and T05, judged on 31 March 2026 and computed by hand; for the lines of T03 and T07 see their own. */
class NaiveTrendsTest {

    @ParameterizedTest
    @CsvSource({"2026-06-02, AMBER, 1", "2026-06-30, AMBER, 29", "2026-07-01, RED, 30", "2026-07-02, RED, 31"})
    void aForecastThatMovedRightIsRedFromThirtyDays(String forecast, Severity severity, int days) {
        assertThat(moved(day("2026-06-01"), day(forecast)).alerts("T01"))
                .containsExactly(verdict("T01", severity, "t/m", "", days, days));
    }

    @Test
    void aForecastThatStayedOrMovedLeftIsSilent() {
        assertThat(moved(day("2026-06-01"), day("2026-06-01")).alerts("T01")).isEmpty();
        assertThat(moved(day("2026-06-01"), day("2026-05-31")).alerts("T01")).isEmpty();
    }

    @Test
    void aMoveThatIsNotCertainIsAmberAtMost() {
        assertThat(moved(day("2026-06-30"), quarterFrom("2026-07")).alerts("T01"))
                .as("from 30 June to 1 July at the earliest, 30 September at the latest")
                .containsExactly(verdict("T01", RED, "t/m", "", 92, 92));
        assertThat(moved(day("2026-07-01"), quarterFrom("2026-07")).alerts("T01"))
                .as("it may still be 1 July")
                .containsExactly(verdict("T01", AMBER, "t/m", "", 91, 91));
    }

    @Test
    void aMoveTakesForecastsOfTwoDays() {
        assertThat(forecasts("2026-03-31 2026-06-01").notEvaluated("T01")).containsExactly("t/m");
        assertThat(forecasts("2026-03-31 2026-06-01", "2026-03-31 2026-07-01").notEvaluated("T01"))
                .as("both of one day")
                .containsExactly("t/m");
        assertThat(moved(day("2026-06-01"), DateWindow.unknown()).notEvaluated("T01"))
                .as("TBD is no forecast")
                .containsExactly("t/m");
        assertThat(moved(day("2026-06-01"), day("2026-06-02"))
                        .reported(report("m", "2026-03-31").actual("2026-03-31"))
                        .alerts("T01"))
                .as("it is completed")
                .isEmpty();
    }

    @Test
    void noTrendIsJudgedOnceNothingIsForecastAnyMore() {
        Scene scene = monthly("2026-06-01", "2026-06-02", "2026-06-03", "2026-06-16");
        assertThat(scene.alerts("T02")).hasSize(1);
        scene.reported(report("m", "2026-03-31").forecast(DateWindow.unknown()));
        for (String rule : List.of("T01", "T02", "T03", "T04", "T05", "T07")) {
            assertThat(scene.alerts(rule)).as(rule).isEmpty();
            assertThat(scene.notEvaluated(rule)).as(rule).containsExactly("t/m");
        }
    }

    @Test
    void threeMovesRightOfFourteenDaysAreAPersistentDrift() {
        assertThat(monthly("2026-06-01", "2026-06-02", "2026-06-03", "2026-06-15")
                        .alerts("T02"))
                .containsExactly(verdict("T02", RED, "t/m", ""));
        assertThat(monthly("2026-06-01", "2026-06-02", "2026-06-03", "2026-06-16")
                        .alerts("T02"))
                .hasSize(1);
        assertThat(monthly("2026-06-01", "2026-06-02", "2026-06-03", "2026-06-14")
                        .alerts("T02"))
                .as("13 days")
                .isEmpty();
        assertThat(monthly("2026-06-01", "2026-06-10", "2026-06-10", "2026-07-15")
                        .alerts("T02"))
                .as("it did not move once")
                .isEmpty();
        assertThat(monthly("2026-07-01", "2026-06-01", "2026-06-02", "2026-06-03", "2026-06-15")
                        .alerts("T02"))
                .as("only the last three moves count")
                .hasSize(1);
        assertThat(monthly("2026-06-01", "2026-07-01", "2026-08-01").notEvaluated("T02"))
                .containsExactly("t/m");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-06-08, 2026-07-04, 2026-06-29, true", // spread 7, move 30, 90 days left
        "2026-06-09, 2026-07-04, 2026-06-29, false", // spread 8
        "2026-06-08, 2026-07-03, 2026-06-29, false", // move 29
        "2026-06-08, 2026-07-05, 2026-06-29, true", // move 31
        "2026-06-08, 2026-07-04, 2026-06-30, false", // 91 days left
        "2026-06-08, 2026-07-04, 2026-03-31, true", // no day left
        "2026-06-08, 2026-07-04, 2026-03-30, false" // over
    })
    void aSteadyForecastThatTurnsShortlyBeforeTheDeadlineIsALateTurn(
            String second, String last, String deadline, boolean fires) {
        Scene scene =
                reported(new Scene().with(milestone("m").deadline(deadline)), "2026-06-01", second, "2026-06-04", last);
        assertThat(scene.alerts("T04")).hasSize(fires ? 1 : 0);
        if (fires) {
            assertThat(scene.alerts("T04")).containsExactly(verdict("T04", RED, "t/m", ""));
        }
    }

    @Test
    void aLateTurnTakesFourForecastsAndADeadline() {
        assertThat(monthly("2026-06-01", "2026-06-01", "2026-07-04").notEvaluated("T04"))
                .containsExactly("t/m");
        Scene undated =
                reported(new Scene().with(milestone("m")), "2026-06-01", "2026-06-01", "2026-06-01", "2026-07-04");
        assertThat(undated.notEvaluated("T04")).containsExactly("t/m");
    }

    @Test
    void twoChangesOfDirectionOverFourteenDaysAreAZigzag() {
        assertThat(monthly("2026-06-01", "2026-06-15", "2026-06-01", "2026-06-15", "2026-06-15")
                        .alerts("T05"))
                .containsExactly(verdict("T05", AMBER, "t/m", ""));
        assertThat(monthly("2026-06-01", "2026-06-14", "2026-06-01", "2026-06-14", "2026-06-14")
                        .alerts("T05"))
                .as("13 days")
                .isEmpty();
        assertThat(monthly("2026-06-01", "2026-06-15", "2026-06-15", "2026-06-01", "2026-06-02")
                        .alerts("T05"))
                .as("a pause is no direction")
                .hasSize(1);
        assertThat(monthly("2026-06-01", "2026-06-15", "2026-06-01", "2026-06-01", "2026-05-01")
                        .alerts("T05"))
                .as("right, left, left")
                .isEmpty();
        assertThat(monthly("2026-07-01", "2026-06-01", "2026-06-15", "2026-06-10", "2026-06-10", "2026-06-10")
                        .alerts("T05"))
                .as("of the last five, right and left only")
                .isEmpty();
        assertThat(monthly("2026-06-01", "2026-06-15", "2026-06-01", "2026-06-15")
                        .notEvaluated("T05"))
                .containsExactly("t/m");
    }

    private static Scene moved(DateWindow from, DateWindow to) {
        return new Scene()
                .with(milestone("m"))
                .reported(report("m", "2026-02-28").forecast(from))
                .reported(report("m", "2026-03-31").forecast(to));
    }

    /** Each a report date and a forecast. */
    private static Scene forecasts(String... reports) {
        Scene scene = new Scene().with(milestone("m"));
        for (String each : reports) {
            scene.reported(report("m", each.split(" ")[0]).forecast(each.split(" ")[1]));
        }
        return scene;
    }

    private static Scene monthly(String... forecasts) {
        return reported(new Scene().with(milestone("m").deadline("2026-12-31")), forecasts);
    }

    /** Reported at the ends of the months that lead up to today. */
    private static Scene reported(Scene scene, String... forecasts) {
        for (int i = 0; i < forecasts.length; i++) {
            LocalDate reported = TODAY.minusMonths(forecasts.length - 1L - i);
            scene.reported(report("m", reported.toString()).forecast(forecasts[i]));
        }
        return scene;
    }
}
