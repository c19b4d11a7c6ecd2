package dev.slipway.rules;

import static dev.slipway.rules.ProgrammeFixture.milestone;

import dev.slipway.model.programme.Cadence;
import java.time.LocalDate;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The rules of {@code trends.drl}, each at the edges of what it says. */
class TrendRulesTest {

    private static final String AS_OF = "2025-09-01";

    private static ProgrammeFixture forecasts(String... monthly) {
        return milestone("launch").monthlyForecasts(monthly);
    }

    @Nested
    class T01ForecastMovedRight {

        @Test
        void isSilentWhereTheForecastStands() {
            forecasts("2025-12-31", "2025-12-31").asOf(AS_OF).of("T01").isSilent();
        }

        @Test
        void isSilentWhereTheForecastMovedLeft() {
            forecasts("2025-12-31", "2025-12-30").asOf(AS_OF).of("T01").isSilent();
        }

        @Test
        void isAmberFromADay() {
            forecasts("2025-12-31", "2026-01-01")
                    .asOf(AS_OF)
                    .of("T01")
                    .isAmber()
                    .on("port/launch")
                    .about("")
                    .days(1)
                    .saying("The forecast of launch moved right by 1 day, to 2026-01-01.")
                    .restingOn(
                            "status.csv:2: 2025-01-01: forecast 2025-12-31",
                            "status.csv:3: 2025-02-01: forecast 2026-01-01");
        }

        @Test
        void isAmberUntilTwentyNineDays() {
            forecasts("2025-12-31", "2026-01-29")
                    .asOf(AS_OF)
                    .of("T01")
                    .isAmber()
                    .days(29);
        }

        @Test
        void isRedFromThirtyDays() {
            forecasts("2025-12-31", "2026-01-30").asOf(AS_OF).of("T01").isRed().days(30);
        }

        @Test
        void isRedWhereTheWindowStartsTheDayAfterTheForecastBefore() {
            forecasts("2025-12-31", "2026-01").asOf(AS_OF).of("T01").isRed().days(31);
        }

        @Test
        void isAmberAtMostWhereTheWindowStartsOnTheForecastBefore() {
            forecasts("2026-01-01", "2026-01").asOf(AS_OF).of("T01").isAmber().days(30);
            forecasts("2026-01-01", "2026").asOf(AS_OF).of("T01").isAmber().days(364);
        }

        @Test
        void readsAnOpenForecastAsStartingOnItsReportDate() {
            forecasts("2025-12-31", "by 2026").asOf(AS_OF).of("T01").isAmber().days(365);
        }

        @Test
        void judgesTheLatestMoveOnly() {
            forecasts("2025-10", "2025-12", "2025-12").asOf(AS_OF).of("T01").isSilent();
        }

        @Test
        void tellsTheMoveOfALateReport() {
            forecasts("2025-12-31", "2026-03-31")
                    .forecast("2025-01-15", "2026-03-01")
                    .asOf(AS_OF)
                    .of("T01")
                    .isRed()
                    .days(30);
        }

        @Test
        void isSilentBelowAnAmberBandOfThePolicy() {
            forecasts("2025-12-31", "2026-01-09")
                    .policy("default: {bands: {amber: 10}}")
                    .asOf(AS_OF)
                    .of("T01")
                    .isSilent();
        }

        @Test
        void isAmberFromAnAmberBandOfThePolicy() {
            forecasts("2025-12-31", "2026-01-10")
                    .policy("default: {bands: {amber: 10}}")
                    .asOf(AS_OF)
                    .of("T01")
                    .isAmber();
        }

        @Test
        void isAmberBelowTheBandWhereTheMoveIsUncertain() {
            forecasts("2026-01-22", "2026-01")
                    .policy("default: {bands: {amber: 10}}")
                    .asOf(AS_OF)
                    .of("T01")
                    .isAmber()
                    .days(9);
        }

        @Test
        void isNotEvaluatedWithOneForecast() {
            forecasts("2025-12-31").asOf(AS_OF).of("T01").isNotEvaluated("1 of the 2 forecasts needed");
        }

        @Test
        void countsTwoForecastsOfADayAsOne() {
            forecasts("2025-12-31")
                    .forecast("2025-01-01", "2026-12-31")
                    .asOf(AS_OF)
                    .of("T01")
                    .isNotEvaluated("1 of the 2 forecasts needed");
        }

        @Test
        void countsNoForecastToBeDetermined() {
            forecasts("TBD", "2025-12-31").asOf(AS_OF).of("T01").isNotEvaluated("1 of the 2 forecasts needed");
        }

        @Test
        void doesNotKnowWhatIsReportedAfterTheAsOfDate() {
            forecasts("2025-12-31", "2026-12-31")
                    .asOf("2025-01-31")
                    .of("T01")
                    .isNotEvaluated("1 of the 2 forecasts needed");
        }

        @Test
        void doesNotConcernACompletedMilestone() {
            forecasts("2025-12-31", "2026-12-31")
                    .completed("2025-08-01", "2025-07-31")
                    .asOf(AS_OF)
                    .of("T01")
                    .isNotConcerned();
        }

        @Test
        void countsAnActualInTheFutureAsNone() {
            forecasts("2025-12-31", "2026-01-01")
                    .completed("2025-08-01", "2025-12-31")
                    .asOf(AS_OF)
                    .of("T01")
                    .isAmber();
        }
    }

    @Nested
    class T02PersistentDrift {

        @Test
        void isSilentWhereThreeMovesAreThirteenDaysTogether() {
            forecasts("2025-12-01", "2025-12-05", "2025-12-10", "2025-12-14")
                    .asOf(AS_OF)
                    .of("T02")
                    .isSilent();
        }

        @Test
        void isRedFromFourteenDays() {
            forecasts("2025-12-01", "2025-12-05", "2025-12-10", "2025-12-15")
                    .asOf(AS_OF)
                    .of("T02")
                    .isRed()
                    .on("port/launch")
                    .about("")
                    .withoutDays()
                    .saying("The forecast of launch moved right three times in a row, by 14 days in all.")
                    .restingOn(
                            "status.csv:2: 2025-01-01: forecast 2025-12-01",
                            "status.csv:3: 2025-02-01: forecast 2025-12-05",
                            "status.csv:4: 2025-03-01: forecast 2025-12-10",
                            "status.csv:5: 2025-04-01: forecast 2025-12-15");
        }

        @Test
        void isRedFromAMoveOfOneDay() {
            forecasts("2025-12-01", "2025-12-02", "2025-12-03", "2025-12-31")
                    .asOf(AS_OF)
                    .of("T02")
                    .isRed();
        }

        @Test
        void isSilentWhereOneOfTheThreeStands() {
            forecasts("2025-12-01", "2025-12-01", "2025-12-20", "2025-12-31")
                    .asOf(AS_OF)
                    .of("T02")
                    .isSilent();
        }

        @Test
        void isSilentWhereOneOfTheThreeIsToTheLeft() {
            forecasts("2025-12-01", "2025-12-20", "2025-12-19", "2025-12-31")
                    .asOf(AS_OF)
                    .of("T02")
                    .isSilent();
        }

        @Test
        void countsTheLatestThreeMovesOnly() {
            forecasts("2025-06-01", "2025-12-01", "2025-12-05", "2025-12-10", "2025-12-14")
                    .asOf(AS_OF)
                    .of("T02")
                    .isSilent();
            forecasts("2026-12-01", "2025-12-01", "2025-12-05", "2025-12-10", "2025-12-15")
                    .asOf(AS_OF)
                    .of("T02")
                    .isRed();
        }

        @Test
        void judgesByTheDaysOfThePolicy() {
            forecasts("2025-12-01", "2025-12-05", "2025-12-10", "2025-12-15")
                    .policy("default: {drift: {days: 15}}")
                    .asOf(AS_OF)
                    .of("T02")
                    .isSilent();
        }

        @Test
        void isNotEvaluatedWithThreeForecasts() {
            forecasts("2025-12-01", "2025-12-31", "2026-01-31")
                    .asOf(AS_OF)
                    .of("T02")
                    .isNotEvaluated("3 of the 4 forecasts needed");
        }

        @Test
        void doesNotConcernACompletedMilestone() {
            forecasts("2025-12-01", "2025-12-05", "2025-12-10", "2025-12-15")
                    .completed("2025-08-01", "2025-07-31")
                    .asOf(AS_OF)
                    .of("T02")
                    .isNotConcerned();
        }
    }

    /** A report every thirty days, the first on 2025-01-01; each forecast so many days after 2026-01-01. */
    private static ProgrammeFixture forecastsAfterNewYear(int... days) {
        ProgrammeFixture launch = milestone("launch");
        for (int report = 0; report < days.length; report++) {
            launch.forecast(reportDay(report), newYearPlus(days[report]));
        }
        return launch;
    }

    private static String reportDay(int report) {
        return LocalDate.parse("2025-01-01").plusDays(30L * report).toString();
    }

    private static String newYearPlus(int days) {
        return LocalDate.parse("2026-01-01").plusDays(days).toString();
    }

    @Nested
    class T03DayForDaySlide {

        @Test
        void isRedFromASlopeOfNineTenths() {
            forecastsAfterNewYear(0, 27, 54, 81)
                    .asOf(AS_OF)
                    .of("T03")
                    .isRed()
                    .on("port/launch")
                    .about("")
                    .withoutDays()
                    .saying("Each day that passes moves the forecast of launch by 0.9 days.")
                    .restingOn(
                            "status.csv:2: 2025-01-01: forecast 2026-01-01",
                            "status.csv:3: 2025-01-31: forecast 2026-01-28",
                            "status.csv:4: 2025-03-02: forecast 2026-02-24",
                            "status.csv:5: 2025-04-01: forecast 2026-03-23");
        }

        @Test
        void isSilentBelowASlopeOfNineTenths() {
            // About their mean the reports lie at -45, -15, 15 and 45 days: the slope is
            // (-15 * 27 + 15 * 54 + 45 * 80) / (2 * 45 * 45 + 2 * 15 * 15) = 4005 / 4500 = 0.89.
            forecastsAfterNewYear(0, 27, 54, 80).asOf(AS_OF).of("T03").isSilent();
        }

        @Test
        void isRedWhereTheLastMoveIsNone() {
            // (-15 * 60 + 15 * 120 + 45 * 120) / 4500 = 1.4
            forecastsAfterNewYear(0, 60, 120, 120)
                    .asOf(AS_OF)
                    .of("T03")
                    .isRed()
                    .saying("Each day that passes moves the forecast of launch by 1.4 days.");
        }

        @Test
        void isSilentWhereTheLastMoveIsToTheLeft() {
            // (-15 * 60 + 15 * 120 + 45 * 119) / 4500 = 1.39
            forecastsAfterNewYear(0, 60, 120, 119).asOf(AS_OF).of("T03").isSilent();
        }

        @Test
        void looksAtTheLatestSixForecastsOnly() {
            // With the first of the seven the slope would be far below zero.
            forecastsAfterNewYear(3000, 0, 30, 60, 90, 120, 150)
                    .asOf(AS_OF)
                    .of("T03")
                    .isRed();
            // Six of them: the first counts.
            forecastsAfterNewYear(3000, 0, 30, 60, 90, 120)
                    .asOf(AS_OF)
                    .of("T03")
                    .isSilent();
        }

        @Test
        void looksAtForecastsOfThePrecisionOfTheLastOnly() {
            milestone("launch")
                    .forecast("2024-12-01", "2029")
                    .forecast(reportDay(0), newYearPlus(0))
                    .forecast(reportDay(1), newYearPlus(27))
                    .forecast(reportDay(2), newYearPlus(54))
                    .forecast(reportDay(3), newYearPlus(81))
                    .asOf(AS_OF)
                    .of("T03")
                    .isRed();
        }

        @Test
        void isNotEvaluatedWhereAnotherPrecisionStandsAmongTheLastFour() {
            forecastsAfterNewYear(0, 27)
                    .forecast(reportDay(2), "2026-02")
                    .forecast(reportDay(3), newYearPlus(81))
                    .forecast(reportDay(4), newYearPlus(108))
                    .asOf(AS_OF)
                    .of("T03")
                    .isNotEvaluated("too few forecasts of one precision, or over too short a time");
        }

        @Test
        void isNotEvaluatedOverEightyNineDays() {
            forecastsAfterNewYear(0, 27, 54)
                    .forecast("2025-03-31", newYearPlus(81))
                    .asOf(AS_OF)
                    .of("T03")
                    .isNotEvaluated("too few forecasts of one precision, or over too short a time");
        }

        @Test
        void isNotEvaluatedWithThreeForecastsHoweverFarApart() {
            forecasts("2025-12-01", "2026-12-01")
                    .forecast("2025-08-01", "2027-12-01")
                    .asOf(AS_OF)
                    .of("T03")
                    .isNotEvaluated("too few forecasts of one precision, or over too short a time");
        }

        @Test
        void judgesByTheSlopeOfThePolicy() {
            forecastsAfterNewYear(0, 27, 54, 81)
                    .policy("default: {trend: {slope: 0.91}}")
                    .asOf(AS_OF)
                    .of("T03")
                    .isSilent();
        }

        @Test
        void looksAtAsManyForecastsOverAsLongATimeAsThePolicySays() {
            forecastsAfterNewYear(300, 0, 27, 54)
                    .policy("default: {trend: {updates: 3, least: 3, span: 60}}")
                    .asOf(AS_OF)
                    .of("T03")
                    .isRed();
        }

        @Test
        void doesNotConcernACompletedMilestone() {
            forecastsAfterNewYear(0, 27, 54, 81)
                    .completed("2025-08-01", "2025-07-31")
                    .asOf(AS_OF)
                    .of("T03")
                    .isNotConcerned();
        }
    }

    @Nested
    class T04LateTurn {

        /** The last of the four is reported on 2025-04-01, ninety days before 2025-06-30. */
        private ProgrammeFixture due(String deadline, String... forecasts) {
            return forecasts(forecasts).due(deadline);
        }

        @Test
        void isRedWhereThreeFirmForecastsAreFollowedByThirtyDays() {
            due("2025-06-30", "2025-06-01", "2025-06-08", "2025-06-04", "2025-07-04")
                    .asOf(AS_OF)
                    .of("T04")
                    .isRed()
                    .on("port/launch")
                    .about("")
                    .withoutDays()
                    .saying("The forecast of launch stood firm for three reports, then moved right by 30 days with 90"
                            + " days to go.")
                    .restingOn(
                            "programme.yaml:10: deadline 2025-06-30",
                            "status.csv:2: 2025-01-01: forecast 2025-06-01",
                            "status.csv:3: 2025-02-01: forecast 2025-06-08",
                            "status.csv:4: 2025-03-01: forecast 2025-06-04",
                            "status.csv:5: 2025-04-01: forecast 2025-07-04");
        }

        @Test
        void isSilentAtTwentyNineDays() {
            due("2025-06-30", "2025-06-01", "2025-06-08", "2025-06-04", "2025-07-03")
                    .asOf(AS_OF)
                    .of("T04")
                    .isSilent();
        }

        @Test
        void isSilentWhereTheThreeAreEightDaysApart() {
            due("2025-06-30", "2025-06-01", "2025-06-09", "2025-06-04", "2025-07-04")
                    .asOf(AS_OF)
                    .of("T04")
                    .isSilent();
        }

        @Test
        void isSilentNinetyOneDaysBeforeTheDeadline() {
            due("2025-07-01", "2025-06-01", "2025-06-08", "2025-06-04", "2025-07-04")
                    .asOf(AS_OF)
                    .of("T04")
                    .isSilent();
        }

        @Test
        void isRedOnTheLastDayOfTheDeadline() {
            due("2025-04-01", "2025-06-01", "2025-06-08", "2025-06-04", "2025-07-04")
                    .asOf(AS_OF)
                    .of("T04")
                    .isRed();
        }

        @Test
        void isSilentADayAfterTheDeadline() {
            due("2025-03-31", "2025-06-01", "2025-06-08", "2025-06-04", "2025-07-04")
                    .asOf(AS_OF)
                    .of("T04")
                    .isSilent();
        }

        @Test
        void countsFromTheReportThatTurnedNotFromTheAsOfDate() {
            ProgrammeFixture turned = due("2025-06-30", "2025-06-01", "2025-06-01", "2025-06-01", "2025-07-04");
            turned.asOf("2025-12-01")
                    .of("T04")
                    .isRed()
                    .saying("The forecast of launch stood firm for three reports, then moved right by 33 days with 90"
                            + " days to go.");
        }

        @Test
        void isSilentOnceTheTurnIsNoLongerTheLatestMove() {
            due("2025-06-30", "2025-06-01", "2025-06-01", "2025-06-01", "2025-07-04", "2025-07-04")
                    .asOf(AS_OF)
                    .of("T04")
                    .isSilent();
        }

        @Test
        void judgesByTheDaysOfThePolicy() {
            due("2025-07-01", "2025-06-01", "2025-06-09", "2025-06-04", "2025-07-03")
                    .policy("default: {lateTurn: {firm: 8, days: 29, lead: 91}}")
                    .asOf(AS_OF)
                    .of("T04")
                    .isRed();
        }

        @Test
        void isNotEvaluatedWithThreeForecasts() {
            due("2025-06-30", "2025-06-01", "2025-06-01", "2025-07-04")
                    .asOf(AS_OF)
                    .of("T04")
                    .isNotEvaluated("3 of the 4 forecasts needed");
        }

        @Test
        void isNotEvaluatedWithoutADeadline() {
            forecasts("2025-06-01", "2025-06-01", "2025-06-01", "2025-07-04")
                    .asOf(AS_OF)
                    .of("T04")
                    .isNotEvaluated("no deadline");
        }

        @Test
        void doesNotConcernACompletedMilestone() {
            due("2025-06-30", "2025-06-01", "2025-06-01", "2025-06-01", "2025-07-04")
                    .completed("2025-08-01", "2025-07-31")
                    .asOf(AS_OF)
                    .of("T04")
                    .isNotConcerned();
        }
    }

    @Nested
    class T05Zigzag {

        @Test
        void isAmberFromTwoTurnsOverFourteenDays() {
            forecasts("2025-12-01", "2025-12-15", "2025-12-05", "2025-12-10", "2025-12-10")
                    .asOf(AS_OF)
                    .of("T05")
                    .isAmber()
                    .on("port/launch")
                    .about("")
                    .withoutDays()
                    .saying("The forecast of launch turned 2 times in five reports, over 14 days.")
                    .restingOn(
                            "status.csv:2: 2025-01-01: forecast 2025-12-01",
                            "status.csv:3: 2025-02-01: forecast 2025-12-15",
                            "status.csv:4: 2025-03-01: forecast 2025-12-05",
                            "status.csv:5: 2025-04-01: forecast 2025-12-10",
                            "status.csv:6: 2025-05-01: forecast 2025-12-10");
        }

        @Test
        void isSilentOverThirteenDays() {
            forecasts("2025-12-01", "2025-12-14", "2025-12-05", "2025-12-10", "2025-12-10")
                    .asOf(AS_OF)
                    .of("T05")
                    .isSilent();
        }

        @Test
        void isSilentWithOneTurn() {
            forecasts("2025-12-01", "2025-12-31", "2025-12-31", "2025-12-10", "2025-12-05")
                    .asOf(AS_OF)
                    .of("T05")
                    .isSilent();
        }

        @Test
        void countsNoTurnWhereTheForecastStandsBetweenTwoMovesOfOneDirection() {
            forecasts("2025-12-01", "2025-12-31", "2025-12-31", "2026-01-31", "2026-01-15")
                    .asOf(AS_OF)
                    .of("T05")
                    .isSilent();
        }

        @Test
        void countsATurnOverAForecastThatStands() {
            forecasts("2025-12-01", "2025-12-31", "2025-12-31", "2025-12-10", "2025-12-15")
                    .asOf(AS_OF)
                    .of("T05")
                    .isAmber();
        }

        @Test
        void looksAtTheLatestFiveForecastsOnly() {
            // The first move, to the left, would be the second turn.
            forecasts("2026-03-01", "2025-12-01", "2025-12-31", "2025-12-31", "2025-12-10", "2025-12-05")
                    .asOf(AS_OF)
                    .of("T05")
                    .isSilent();
        }

        @Test
        void judgesByTheNumbersOfThePolicy() {
            forecasts("2025-12-01", "2025-12-14", "2025-12-05", "2025-12-04", "2025-12-04")
                    .policy("default: {zigzag: {turns: 1, days: 13}}")
                    .asOf(AS_OF)
                    .of("T05")
                    .isAmber();
        }

        @Test
        void isNotEvaluatedWithFourForecasts() {
            forecasts("2025-12-01", "2025-12-31", "2025-12-01", "2025-12-31")
                    .asOf(AS_OF)
                    .of("T05")
                    .isNotEvaluated("4 of the 5 forecasts needed");
        }

        @Test
        void doesNotConcernACompletedMilestone() {
            forecasts("2025-12-01", "2025-12-15", "2025-12-05", "2025-12-10", "2025-12-10")
                    .completed("2025-08-01", "2025-07-31")
                    .asOf(AS_OF)
                    .of("T05")
                    .isNotConcerned();
        }
    }

    @Nested
    class T06StaleReport {

        private ProgrammeFixture reported(Cadence cadence) {
            return milestone("launch").percent("2025-01-01", 10).reporting(cadence);
        }

        @Test
        void isSilentFiveDaysAfterTheMonth() {
            reported(Cadence.MONTHLY).asOf("2025-02-06").of("T06").isSilent();
        }

        @Test
        void isAmberSixDaysAfterTheMonth() {
            reported(Cadence.MONTHLY)
                    .asOf("2025-02-07")
                    .of("T06")
                    .isAmber()
                    .on("port/launch")
                    .about("")
                    .withoutDays()
                    .saying("Nothing was reported on launch for 37 days; a report is due every 31 days.")
                    .restingOn("status.csv:2: 2025-01-01: 10% done");
        }

        @Test
        void isAmberUntilTwoMonths() {
            reported(Cadence.MONTHLY).asOf("2025-03-04").of("T06").isAmber();
        }

        @Test
        void isRedTheDayAfterTwoMonths() {
            reported(Cadence.MONTHLY)
                    .asOf("2025-03-05")
                    .of("T06")
                    .isRed()
                    .saying("Nothing was reported on launch for 63 days; a report is due every 31 days.");
        }

        @Test
        void expectsAReportAWeek() {
            reported(Cadence.WEEKLY).asOf("2025-01-13").of("T06").isSilent();
            reported(Cadence.WEEKLY).asOf("2025-01-14").of("T06").isAmber();
            reported(Cadence.WEEKLY).asOf("2025-01-15").of("T06").isAmber();
            reported(Cadence.WEEKLY).asOf("2025-01-16").of("T06").isRed();
        }

        @Test
        void expectsAReportAQuarter() {
            reported(Cadence.QUARTERLY).asOf("2025-04-08").of("T06").isSilent();
            reported(Cadence.QUARTERLY).asOf("2025-04-09").of("T06").isAmber();
            reported(Cadence.QUARTERLY).asOf("2025-07-04").of("T06").isAmber();
            reported(Cadence.QUARTERLY).asOf("2025-07-05").of("T06").isRed();
        }

        @Test
        void countsAReportOfAnyKind() {
            milestone("launch")
                    .forecast("2025-01-01", "2026")
                    .deadlineStated("2025-02-01", "2026")
                    .asOf("2025-02-07")
                    .of("T06")
                    .isSilent();
        }

        @Test
        void doesNotKnowWhatIsReportedAfterTheAsOfDate() {
            reported(Cadence.MONTHLY)
                    .percent("2025-02-08", 20)
                    .asOf("2025-02-07")
                    .of("T06")
                    .isAmber();
        }

        @Test
        void countsFromTheFirstReportOfTheProgrammeWhereThereWasNone() {
            ProgrammeFixture opening =
                    milestone("opening").percent("2025-01-01", 10).percent("2025-02-07", 20);
            opening.and("launch")
                    .asOf("2025-02-07")
                    .of("T06")
                    .isAmber()
                    .on("port/launch")
                    .saying("Nothing was reported on launch for 37 days; a report is due every 31 days.");
        }

        @Test
        void isSilentFiveDaysAfterTheMonthOfTheFirstReport() {
            milestone("opening")
                    .percent("2025-01-01", 10)
                    .percent("2025-02-06", 20)
                    .and("launch")
                    .asOf("2025-02-06")
                    .of("T06")
                    .isSilent();
        }

        @Test
        void takesAReadingForTheFirstReport() {
            // The reading is of 2024-01-01.
            ProgrammeFixture launch = milestone("launch").planned(1000);
            launch.asOf("2024-02-06").of("T06").isSilent();
            milestone("launch").planned(1000).asOf("2024-02-07").of("T06").isAmber();
        }

        @Test
        void isNotEvaluatedWhereNothingWasEverReported() {
            milestone("launch").asOf(AS_OF).of("T06").isNotEvaluated("nothing reported on the programme");
        }

        @Test
        void isSilentUntilTheDayBeforeTheStart() {
            reported(Cadence.MONTHLY)
                    .starting("2025-04")
                    .asOf("2025-03-31")
                    .of("T06")
                    .isSilent();
        }

        @Test
        void speaksFromTheDayOfTheStart() {
            reported(Cadence.MONTHLY)
                    .starting("2025-04")
                    .asOf("2025-04-01")
                    .of("T06")
                    .isRed();
        }

        @Test
        void speaksWhereTheStartHasNoFirstDay() {
            reported(Cadence.MONTHLY)
                    .starting("by 2025-12")
                    .asOf("2025-03-05")
                    .of("T06")
                    .isRed();
        }

        @Test
        void judgesByTheNumbersOfThePolicy() {
            String policy = "default: {stale: {grace: 10, factor: 1.5}}";
            reported(Cadence.MONTHLY)
                    .policy(policy)
                    .asOf("2025-02-11")
                    .of("T06")
                    .isSilent();
            reported(Cadence.MONTHLY)
                    .policy(policy)
                    .asOf("2025-02-12")
                    .of("T06")
                    .isAmber();
            reported(Cadence.MONTHLY)
                    .policy(policy)
                    .asOf("2025-02-17")
                    .of("T06")
                    .isRed();
        }

        @Test
        void doesNotConcernACompletedMilestone() {
            reported(Cadence.MONTHLY)
                    .completed("2025-02-01", "2025-01-31")
                    .asOf(AS_OF)
                    .of("T06")
                    .isNotConcerned();
        }
    }

    @Nested
    class T07TrendOverruns {

        /**
         * The forecast moves by half a day each day, from 2026-01-01 as reported on 2025-01-01, 365 days before. The
         * line meets the diagonal where half the days passed make up for these: after 730 days, on 2027-01-01.
         */
        private ProgrammeFixture due(String deadline) {
            return forecastsAfterNewYear(0, 15, 30, 45).due(deadline);
        }

        @Test
        void isAmberWhereTheLineMeetsTheDiagonalADayAfterTheDeadline() {
            due("2026-12-31")
                    .asOf(AS_OF)
                    .of("T07")
                    .isAmber()
                    .on("port/launch")
                    .about("")
                    .withoutDays()
                    .saying("launch is still forecast in time (2026-02-15), but its trend meets it only after its"
                            + " deadline 2026-12-31.")
                    .restingOn(
                            "programme.yaml:10: deadline 2026-12-31",
                            "status.csv:2: 2025-01-01: forecast 2026-01-01",
                            "status.csv:3: 2025-01-31: forecast 2026-01-16",
                            "status.csv:4: 2025-03-02: forecast 2026-01-31",
                            "status.csv:5: 2025-04-01: forecast 2026-02-15");
        }

        @Test
        void isSilentWhereTheLineMeetsTheDiagonalOnTheDeadline() {
            due("2027-01-01").asOf(AS_OF).of("T07").isSilent();
        }

        @Test
        void isAmberWhereTheForecastIsTheDeadline() {
            due("2026-02-15").asOf(AS_OF).of("T07").isAmber();
        }

        @Test
        void isSilentWhereTheForecastItselfIsADayLate() {
            due("2026-02-14").asOf(AS_OF).of("T07").isSilent();
        }

        @Test
        void isAmberWhereTheLineNeverMeetsTheDiagonal() {
            forecastsAfterNewYear(0, 30, 60, 90)
                    .due("2040")
                    .asOf(AS_OF)
                    .of("T07")
                    .isAmber();
        }

        @Test
        void isSilentWhereTheLineIsBelowTheDiagonalAndRisesNoSlower() {
            // Each forecast was a month past when it was made.
            forecastsAfterNewYear(-396, -366, -336, -306)
                    .due("2040")
                    .asOf(AS_OF)
                    .of("T07")
                    .isSilent();
        }

        @Test
        void isSilentWhereTheForecastStands() {
            forecastsAfterNewYear(0, 0, 0, 0)
                    .due("2026-01-01")
                    .asOf(AS_OF)
                    .of("T07")
                    .isSilent();
        }

        @Test
        void isNotEvaluatedWithoutADeadline() {
            forecastsAfterNewYear(0, 15, 30, 45).asOf(AS_OF).of("T07").isNotEvaluated("no deadline");
        }

        @Test
        void isNotEvaluatedWithThreeForecasts() {
            forecastsAfterNewYear(0, 15, 30)
                    .due("2026")
                    .asOf(AS_OF)
                    .of("T07")
                    .isNotEvaluated("too few forecasts of one precision, or over too short a time");
        }

        @Test
        void doesNotConcernACompletedMilestone() {
            due("2026-12-31")
                    .completed("2025-08-01", "2025-07-31")
                    .asOf(AS_OF)
                    .of("T07")
                    .isNotConcerned();
        }
    }

    /** What stands where the latest forecast is TBD: the known ones, as the rules look at them. */
    @Nested
    class AfterAForecastToBeDetermined {

        @Test
        void t01TellsTheLatestKnownMove() {
            forecasts("2025-12-31", "2026-01-01", "TBD")
                    .asOf(AS_OF)
                    .of("T01")
                    .isAmber()
                    .days(1)
                    .saying("The forecast of launch moved right by 1 day, to 2026-01-01.");
        }

        @Test
        void t07TellsTheLatestKnownForecast() {
            forecastsAfterNewYear(0, 15, 30, 45)
                    .due("2026-12-31")
                    .forecast("2025-05-01", "TBD")
                    .asOf(AS_OF)
                    .of("T07")
                    .isAmber()
                    .saying("launch is still forecast in time (2026-02-15), but its trend meets it only after its"
                            + " deadline 2026-12-31.");
        }
    }
}
