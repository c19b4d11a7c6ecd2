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

import dev.slipway.model.base.Severity;
import dev.slipway.model.dates.DateWindow;
import dev.slipway.model.status.State;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** S01 to S08, judged on 31 March 2026 and computed by hand. */
class NaiveMilestonesTest {

    @ParameterizedTest
    @CsvSource({"2026-03-30, AMBER, 1", "2026-03-02, AMBER, 29", "2026-03-01, RED, 30", "2025-12-31, RED, 90"})
    void overdueFromTheDayAfterTheDeadlineAndRedFromThirtyDays(String deadline, Severity severity, int days) {
        Scene scene = new Scene().with(milestone("m").deadline(day(deadline)));
        assertThat(scene.alerts("S01")).containsExactly(verdict("S01", severity, "t/m", "", days, days));
    }

    @Test
    void overdueByItsForecastWhereThatIsLater() {
        assertThat(forecast(day("2026-03-30"), day("2026-05-30")).alerts("S01"))
                .containsExactly(verdict("S01", RED, "t/m", "", 61, 61));
        assertThat(forecast(day("2026-03-30"), quarterFrom("2026-01")).alerts("S01"))
                .as("from one day, today, to one")
                .containsExactly(verdict("S01", AMBER, "t/m", "", 1, 1));
        assertThat(forecast(day("2026-03-30"), month("2026-04")).alerts("S01"))
                .containsExactly(verdict("S01", AMBER, "t/m", "", 2, 31));
    }

    @Test
    void overdueStaysRedWhereItsForecastWasRedOnTheDeadline() {
        Scene scene = withDeadline(day("2026-03-29"))
                .reported(report("m", "2026-03-29").forecast("2026-04-28"))
                .reported(report("m", "2026-03-30").forecast("2026-04-01"));
        assertThat(scene.alerts("S01")).containsExactly(verdict("S01", RED, "t/m", "", 3, 3));
        Scene reportedLater = withDeadline(day("2026-03-29"))
                .reported(report("m", "2026-03-30").forecast("2026-04-28"))
                .reported(report("m", "2026-03-31").forecast("2026-04-01"));
        assertThat(reportedLater.alerts("S01")).containsExactly(verdict("S01", AMBER, "t/m", "", 3, 3));
    }

    @Test
    void whatIsOnHoldIsStillOwedButNotExpectedToMove() {
        Scene late = forecast(day("2026-04-30"), day("2026-05-01"))
                .reported(report("m", "2026-03-31").state(State.ON_HOLD));
        assertThat(late.alerts("S02")).hasSize(1);
        Scene scene = new Scene()
                .with(milestone("m").start(day("2026-01-01")).deadline("2026-04-05"))
                .reported(report("m", "2026-03-30").forecast("2026-03-30").percent(0));
        for (String rule : List.of("S05", "S06", "S08")) {
            assertThat(scene.alerts(rule)).as(rule).hasSize(1);
        }
        scene.reported(report("m", "2026-03-31").state(State.ON_HOLD));
        for (String rule : List.of("S05", "S06", "S08", "T01", "T03", "T07")) {
            assertThat(scene.alerts(rule)).as(rule).isEmpty();
            assertThat(scene.notEvaluated(rule)).as(rule).isEmpty();
        }
    }

    @Test
    void notOverdueOnTheLastDayOfTheDeadline() {
        assertThat(withDeadline(day("2026-03-31")).alerts("S01")).isEmpty();
        assertThat(withDeadline(month("2026-03")).alerts("S01")).isEmpty();
        assertThat(withDeadline(by(month("2026-02"))).alerts("S01"))
                .containsExactly(verdict("S01", RED, "t/m", "", 31, 31));
    }

    @ParameterizedTest
    @CsvSource({"2026-05-01, AMBER, 1", "2026-05-29, AMBER, 29", "2026-05-30, RED, 30"})
    void certainSlipIsRedFromThirtyDays(String forecast, Severity severity, int days) {
        Scene scene = forecast(day("2026-04-30"), day(forecast));
        assertThat(scene.alerts("S02")).containsExactly(verdict("S02", severity, "t/m", "", days, days));
        assertThat(scene.alerts("S03")).isEmpty();
    }

    @Test
    void theMiddleOfACertainSlipIsBanded() {
        assertThat(forecast(day("2026-04-30"), month("2026-05")).alerts("S02"))
                .containsExactly(verdict("S02", AMBER, "t/m", "", 1, 31));
        assertThat(forecast(day("2026-06-30"), quarterFrom("2026-07")).alerts("S02"))
                .containsExactly(verdict("S02", RED, "t/m", "", 1, 92));
        assertThat(forecast(day("2026-05-02"), month("2026-06")).alerts("S02"))
                .as("30 to 59, middle 44")
                .containsExactly(verdict("S02", RED, "t/m", "", 30, 59));
        assertThat(forecast(day("2026-05-17"), month("2026-06")).alerts("S02"))
                .as("15 to 44, middle 29.5 rounded down")
                .containsExactly(verdict("S02", AMBER, "t/m", "", 15, 44));
        assertThat(forecast(day("2026-05-16"), month("2026-06")).alerts("S02"))
                .as("16 to 45, middle 30.5 rounded down")
                .containsExactly(verdict("S02", RED, "t/m", "", 16, 45));
    }

    @Test
    void aForecastThatMayMeetTheDeadlineIsAPossibleSlip() {
        Scene scene = forecast(day("2026-04-30"), quarterFrom("2026-04"));
        assertThat(scene.alerts("S02")).isEmpty();
        assertThat(scene.alerts("S03")).containsExactly(verdict("S03", AMBER, "t/m", "", -29, 61));
        assertThat(forecast(day("2026-04-30"), month("2026-04")).alerts("S03")).isEmpty();
        assertThat(forecast(day("2026-04-29"), month("2026-04")).alerts("S03"))
                .containsExactly(verdict("S03", AMBER, "t/m", "", -28, 1));
        assertThat(forecast(day("2026-04-01"), month("2026-04")).alerts("S03"))
                .as("its first day still meets the deadline")
                .containsExactly(verdict("S03", AMBER, "t/m", "", 0, 29));
    }

    @Test
    void aForecastByADateStartsOnItsReportDate() {
        assertThat(forecast(day("2026-04-30"), by(month("2026-06"))).alerts("S03"))
                .as("reported on 31 March")
                .containsExactly(verdict("S03", AMBER, "t/m", "", -30, 61));
    }

    @Test
    void slipIsSilentWhereTheMilestoneIsOverdue() {
        Scene scene = forecast(day("2026-03-30"), day("2026-06-30"));
        assertThat(scene.alerts("S01")).hasSize(1);
        assertThat(scene.alerts("S02")).isEmpty();
        assertThat(scene.notEvaluated("S02")).isEmpty();
        assertThat(forecast(day("2026-03-30"), year(2026)).alerts("S03")).isEmpty();
    }

    @Test
    void finishedLateIsAmberAtMost() {
        assertThat(actual(day("2026-02-28"), day("2026-03-01")).alerts("S04"))
                .containsExactly(verdict("S04", AMBER, "t/m", "", 1, 1));
        assertThat(actual(day("2025-02-28"), day("2026-03-31")).alerts("S04"))
                .containsExactly(verdict("S04", AMBER, "t/m", "", 396, 396));
        assertThat(actual(day("2026-02-28"), month("2026-03")).alerts("S04"))
                .containsExactly(verdict("S04", AMBER, "t/m", "", 1, 31));
        assertThat(actual(day("2026-02-28"), day("2026-02-28")).alerts("S04")).isEmpty();
        assertThat(actual(day("2026-02-15"), month("2026-02")).alerts("S04")).isEmpty();
    }

    @Test
    void dueSoonWithinTheLeadTimeOfItsPrecision() {
        NaiveAlert soon = verdict("S05", INFO, "t/m", "");
        assertThat(withDeadline(day("2026-03-30")).alerts("S05")).isEmpty();
        assertThat(withDeadline(day("2026-03-31")).alerts("S05")).containsExactly(soon);
        assertThat(withDeadline(day("2026-04-07")).alerts("S05")).containsExactly(soon);
        assertThat(withDeadline(day("2026-04-08")).alerts("S05")).isEmpty();
        assertThat(withDeadline(month("2026-04")).alerts("S05")).containsExactly(soon);
        assertThat(withDeadline(by(month("2026-04"))).alerts("S05")).containsExactly(soon);
        assertThat(withDeadline(month("2026-05")).alerts("S05")).isEmpty();
        assertThat(withDeadline(quarterFrom("2026-01")).alerts("S05")).containsExactly(soon);
        assertThat(withDeadline(quarterFrom("2026-04")).alerts("S05"))
                .as("91 days away")
                .isEmpty();
    }

    @Test
    void aForecastThatPassedHasLapsed() {
        assertThat(forecastReported("2026-03-01", day("2026-03-31")).alerts("S06"))
                .isEmpty();
        assertThat(forecastReported("2026-03-01", day("2026-03-30")).alerts("S06"))
                .containsExactly(verdict("S06", AMBER, "t/m", "", 1, 1));
        assertThat(forecastReported("2026-03-01", day("2026-03-01")).alerts("S06"))
                .as("not past on its own report date")
                .containsExactly(verdict("S06", AMBER, "t/m", "", 30, 30));
        assertThat(forecastReported("2026-03-01", day("2026-02-28")).alerts("S06"))
                .as("past on its own report date")
                .containsExactly(verdict("S06", AMBER, "t/m", "", 31, 31));
        assertThat(forecast(day("2026-03-30"), day("2026-03-01")).alerts("S06"))
                .as("overdue, which S01 tells")
                .isEmpty();
    }

    @Test
    void anActualInTheFutureIsRedAndCompletesNothing() {
        Scene scene = actual(day("2026-03-30"), day("2026-04-01"));
        assertThat(scene.alerts("S07")).containsExactly(verdict("S07", RED, "t/m", "", 1, 1));
        assertThat(scene.alerts("S01")).hasSize(1);
        assertThat(scene.alerts("S04")).isEmpty();
        assertThat(actual(day("2026-03-30"), day("2026-03-31")).alerts("S07")).isEmpty();
        assertThat(actual(day("2026-12-31"), year(2026)).alerts("S07"))
                .as("may have begun")
                .isEmpty();
        assertThat(actual(day("2026-03-30"), month("2026-05")).alerts("S07"))
                .containsExactly(verdict("S07", RED, "t/m", "", 31, 61));
    }

    @ParameterizedTest
    @CsvSource({"2026-02-10, 30, AMBER", "2026-02-10, 21, AMBER", "2026-02-10, 20, RED", "2026-02-11, 31, AMBER"})
    void progressLagsFromTenPercentAndIsRedFromTwenty(String reported, double percent, Severity severity) {
        assertThat(progress(reported, percent).alerts("S08")).containsExactly(verdict("S08", severity, "t/m", ""));
    }

    @Test
    void progressNearItsLineIsSilent() {
        assertThat(progress("2026-02-10", 31).alerts("S08")).isEmpty();
        assertThat(progress("2026-02-09", 30).alerts("S08")).isEmpty();
        assertThat(progress("2025-12-01", 0).alerts("S08"))
                .as("nothing is expected before the start")
                .isEmpty();
    }

    @Test
    void allIsExpectedFromTheDeadlineOn() {
        assertThat(progressOnTheLastDay(90).alerts("S08")).containsExactly(verdict("S08", AMBER, "t/m", ""));
        assertThat(progressOnTheLastDay(91).alerts("S08")).isEmpty();
    }

    @Test
    void whatLacksAnInputIsNotEvaluated() {
        Scene bare = new Scene().with(milestone("m"));
        for (String rule : List.of("S01", "S02", "S03", "S05", "S06", "S08")) {
            assertThat(bare.notEvaluated(rule)).as(rule).containsExactly("t/m");
        }
        assertThat(bare.notEvaluated("S04")).as("it is open").isEmpty();
        assertThat(actual(DateWindow.unknown(), day("2026-03-01")).notEvaluated("S04"))
                .containsExactly("t/m");
        assertThat(actual(DateWindow.unknown(), day("2026-03-01")).notEvaluated("S01"))
                .as("it is reached")
                .isEmpty();
        Scene open = new Scene()
                .with(milestone("m").deadline(year(2026)).start(by(month("2026-01"))))
                .reported(report("m", "2026-03-01").percent(0));
        assertThat(open.notEvaluated("S08")).as("its start is open").containsExactly("t/m");
    }

    private static Scene withDeadline(DateWindow deadline) {
        return new Scene().with(milestone("m").deadline(deadline));
    }

    private static Scene forecast(DateWindow deadline, DateWindow forecast) {
        return withDeadline(deadline).reported(report("m", "2026-03-31").forecast(forecast));
    }

    private static Scene forecastReported(String reported, DateWindow forecast) {
        return new Scene().with(milestone("m")).reported(report("m", reported).forecast(forecast));
    }

    private static Scene actual(DateWindow deadline, DateWindow actual) {
        return withDeadline(deadline).reported(report("m", "2026-03-31").actual(actual));
    }

    /** Of a milestone that runs for 100 days from the first of January. */
    private static Scene progress(String reported, double percent) {
        return new Scene()
                .with(milestone("m").start(day("2026-01-01")).deadline(day("2026-04-11")))
                .reported(report("m", reported).percent(percent));
    }

    private static Scene progressOnTheLastDay(double percent) {
        return new Scene()
                .with(milestone("m").start(day("2026-01-01")).deadline(day("2026-03-31")))
                .reported(report("m", "2026-03-31").percent(percent));
    }
}
