package dev.slipway.rules;

import static dev.slipway.rules.ProgrammeFixture.milestone;

import dev.slipway.model.programme.Criticality;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The rules of {@code milestones.drl}, each at the edges of what it says. */
class MilestoneRulesTest {

    @Nested
    class S01Overdue {

        @Test
        void isSilentOnTheLastDayOfTheDeadline() {
            milestone("launch").due("2025").asOf("2025-12-31").of("S01").isSilent();
        }

        @Test
        void isAmberOnTheDayAfter() {
            milestone("launch")
                    .due("2025")
                    .ownedBy("NC KTZ")
                    .asOf("2026-01-01")
                    .of("S01")
                    .isAmber()
                    .on("port/launch")
                    .about("")
                    .ownedBy("NC KTZ")
                    .days(1)
                    .saying("launch was due 2025 and is 1 day late; no completion reported by 2026-01-01.")
                    .restingOn("programme.yaml:10: deadline 2025");
        }

        @Test
        void isAmberUntilTwentyNineDays() {
            milestone("launch")
                    .due("2025-12-31")
                    .asOf("2026-01-29")
                    .of("S01")
                    .isAmber()
                    .days(29);
        }

        @Test
        void isRedFromThirtyDays() {
            milestone("launch")
                    .due("2025-12-31")
                    .asOf("2026-01-30")
                    .of("S01")
                    .isRed()
                    .days(30);
        }

        @Test
        void countsFromTheEndOfAnOpenDeadline() {
            milestone("launch")
                    .due("by 2025-06")
                    .asOf("2025-07-01")
                    .of("S01")
                    .isAmber()
                    .days(1);
        }

        @Test
        void showsTheLatestReportBesideTheDeadline() {
            milestone("launch")
                    .due("2025")
                    .percent("2025-10-01", 70)
                    .percent("2025-11-03", 80)
                    .asOf("2026-01-01")
                    .of("S01")
                    .isAmber()
                    .restingOn("programme.yaml:10: deadline 2025", "status.csv:3: 2025-11-03: 80% done");
        }

        @Test
        void doesNotConcernACompletedMilestone() {
            milestone("launch")
                    .due("2025")
                    .completed("2026-02-02", "2026-02-01")
                    .asOf("2026-03-01")
                    .of("S01")
                    .isNotConcerned();
        }

        @Test
        void countsAnActualInTheFutureAsNone() {
            milestone("launch")
                    .due("2025")
                    .completed("2026-01-02", "2026-06-01")
                    .asOf("2026-01-05")
                    .of("S01")
                    .isAmber()
                    .days(5);
        }

        @Test
        void countsAWithdrawnActualAsNone() {
            milestone("launch")
                    .due("2025")
                    .completed("2025-12-02", "2025-12-01")
                    .completionWithdrawn("2026-01-03")
                    .asOf("2026-01-05")
                    .of("S01")
                    .isAmber()
                    .days(5);
        }

        @Test
        void doesNotKnowWhatIsReportedAfterTheAsOfDate() {
            milestone("launch")
                    .due("2025")
                    .completed("2026-01-06", "2025-12-01")
                    .asOf("2026-01-05")
                    .of("S01")
                    .isAmber();
        }

        @Test
        void countsFromAnApprovedRebaseline() {
            milestone("launch")
                    .due("2025")
                    .rebaselined("2026-06", "2025-11-03", "steering committee")
                    .asOf("2026-07-02")
                    .of("S01")
                    .isAmber()
                    .days(2)
                    .restingOn(
                            "programme.yaml:99: deadline moved to 2026-06 on 2025-11-03 by steering committee: new scope");
        }

        @Test
        void countsFromTheFirstDeadlineUntilTheRebaselineIsDecided() {
            milestone("launch")
                    .due("2025")
                    .rebaselined("2026-06", "2026-01-03", "steering committee")
                    .asOf("2026-01-02")
                    .of("S01")
                    .isAmber()
                    .days(2);
        }

        @Test
        void passesOverARebaselineThatNobodyApproved() {
            milestone("launch")
                    .due("2025")
                    .rebaselined("2026-06", "2025-11-03", "")
                    .asOf("2026-01-02")
                    .of("S01")
                    .isAmber()
                    .days(2);
        }

        @Test
        void isNotEvaluatedWithoutADeadline() {
            milestone("launch").asOf("2026-01-01").of("S01").isNotEvaluated("no deadline");
        }

        @Test
        void isNotEvaluatedWhereTheDeadlineIsToBeDetermined() {
            milestone("launch").due("TBD").asOf("2026-01-01").of("S01").isNotEvaluated("no deadline");
        }

        @Test
        void turnsRedEarlierWhereThePolicySaysSoOfHighCriticality() {
            ProgrammeFixture launch = milestone("launch")
                    .due("2025")
                    .ofCriticality(Criticality.HIGH)
                    .policy("selectors: [{criticality: high, bands: {red: 14}}]");
            launch.asOf("2026-01-14").of("S01").isRed().days(14);
        }

        @Test
        void staysAmberADayBeforeTheBandOfHighCriticality() {
            milestone("launch")
                    .due("2025")
                    .ofCriticality(Criticality.HIGH)
                    .policy("selectors: [{criticality: high, bands: {red: 14}}]")
                    .asOf("2026-01-13")
                    .of("S01")
                    .isAmber();
        }

        @Test
        void keepsTheDefaultBandWhereTheSelectorDoesNotFit() {
            milestone("launch")
                    .due("2025")
                    .policy("selectors: [{criticality: high, bands: {red: 14}}]")
                    .asOf("2026-01-14")
                    .of("S01")
                    .isAmber();
        }

        @Test
        void isSilentBelowAnAmberBandOfThePolicy() {
            milestone("launch")
                    .due("2025")
                    .policy("default: {bands: {amber: 10}}")
                    .asOf("2026-01-09")
                    .of("S01")
                    .isSilent();
        }

        @Test
        void isAmberFromAnAmberBandOfThePolicy() {
            milestone("launch")
                    .due("2025")
                    .policy("default: {bands: {amber: 10}}")
                    .asOf("2026-01-10")
                    .of("S01")
                    .isAmber();
        }
    }

    @Nested
    class S02CertainSlip {

        private static final String REPORTED = "2025-06-01";
        private static final String AS_OF = "2025-07-01";

        private ProgrammeFixture forecast(String forecast) {
            return milestone("launch").due("2025-12-31").forecast(REPORTED, forecast);
        }

        @Test
        void isSilentWhereTheForecastIsTheDeadline() {
            forecast("2025-12-31").asOf(AS_OF).of("S02").isSilent();
        }

        @Test
        void isAmberWhereTheForecastIsTheDayAfter() {
            forecast("2026-01-01")
                    .asOf(AS_OF)
                    .of("S02")
                    .isAmber()
                    .on("port/launch")
                    .about("")
                    .days(1)
                    .saying("launch is due 2025-12-31, but forecast 2026-01-01: 1 day late.")
                    .restingOn(
                            "programme.yaml:10: deadline 2025-12-31", "status.csv:2: 2025-06-01: forecast 2026-01-01");
        }

        @Test
        void isAmberAtTwentyNineDays() {
            forecast("2026-01-29").asOf(AS_OF).of("S02").isAmber().days(29);
        }

        @Test
        void isRedFromThirtyDays() {
            forecast("2026-01-30").asOf(AS_OF).of("S02").isRed().days(30);
        }

        @Test
        void tellsTheSlipOfAWindowAsARangeAndJudgesItsMiddle() {
            forecast("2026-01")
                    .asOf(AS_OF)
                    .of("S02")
                    .isAmber()
                    .days(1, 31)
                    .saying("launch is due 2025-12-31, but forecast 2026-01: 1 to 31 days late.");
            forecast("Q1 2026").asOf(AS_OF).of("S02").isRed().days(1, 90);
        }

        @Test
        void roundsTheMiddleDown() {
            // 1 to 28 days: the middle is 14.5.
            ProgrammeFixture february = milestone("launch").due("2026-01-31").forecast(REPORTED, "2026-02");
            february.policy("default: {bands: {red: 15}}").asOf(AS_OF).of("S02").isAmber();
        }

        @Test
        void isRedWhereTheMiddleRoundedDownReachesTheBand() {
            milestone("launch")
                    .due("2026-01-31")
                    .forecast(REPORTED, "2026-02")
                    .policy("default: {bands: {red: 14}}")
                    .asOf(AS_OF)
                    .of("S02")
                    .isRed();
        }

        @Test
        void isSilentWhereOnlyTheEndOfTheForecastIsLate() {
            milestone("launch")
                    .due("2026-01-01")
                    .forecast(REPORTED, "2026-01")
                    .asOf(AS_OF)
                    .of("S02")
                    .isSilent();
        }

        @Test
        void readsAnOpenForecastAsStartingOnItsReportDate() {
            forecast("by 2026-06").asOf(AS_OF).of("S02").isSilent();
        }

        @Test
        void judgesTheLatestForecastOnly() {
            forecast("2026-03-01")
                    .forecast("2025-06-15", "2025-12-01")
                    .asOf(AS_OF)
                    .of("S02")
                    .isSilent();
        }

        @Test
        void leavesTheWordToS01OnceOverdue() {
            forecast("2026-03-01").asOf("2026-01-01").of("S02").isSilent();
        }

        @Test
        void speaksWhereTheDeadlineIsPastButS01IsBelowItsBand() {
            Judgement judgement = forecast("2026-03-01")
                    .policy("default: {bands: {amber: 10}}")
                    .asOf("2026-01-05");
            judgement.of("S01").isSilent();
            judgement.of("S02").isRed().days(60);
        }

        @Test
        void isSilentBelowTheAmberBand() {
            forecast("2026-01-09")
                    .policy("default: {bands: {amber: 10}}")
                    .asOf(AS_OF)
                    .of("S02")
                    .isSilent();
        }

        @Test
        void isNotEvaluatedWithoutAForecast() {
            milestone("launch").due("2025").asOf(AS_OF).of("S02").isNotEvaluated("no forecast reported");
        }

        @Test
        void isNotEvaluatedWhereTheForecastIsToBeDetermined() {
            forecast("TBD").asOf(AS_OF).of("S02").isNotEvaluated("forecast is to be determined");
        }

        @Test
        void isNotEvaluatedWithoutADeadline() {
            milestone("launch").forecast(REPORTED, "2026").asOf(AS_OF).of("S02").isNotEvaluated("no deadline");
        }

        @Test
        void doesNotConcernACompletedMilestone() {
            forecast("2026-03-01")
                    .completed("2025-06-20", "2025-06-15")
                    .asOf(AS_OF)
                    .of("S02")
                    .isNotConcerned();
        }
    }

    @Nested
    class S03PossibleSlip {

        private static final String REPORTED = "2025-06-01";
        private static final String AS_OF = "2025-07-01";

        private ProgrammeFixture dueAndForecast(String deadline, String forecast) {
            return milestone("launch").due(deadline).forecast(REPORTED, forecast);
        }

        @Test
        void isSilentWhereTheForecastEndsWithTheDeadline() {
            dueAndForecast("2026-01-31", "2026-01").asOf(AS_OF).of("S03").isSilent();
        }

        @Test
        void isAmberWhereTheForecastEndsADayLater() {
            dueAndForecast("2026-01-30", "2026-01")
                    .asOf(AS_OF)
                    .of("S03")
                    .isAmber()
                    .on("port/launch")
                    .days(-29, 1)
                    .saying("launch is due 2026-01-30, but forecast 2026-01, which may be up to 1 day late.")
                    .restingOn("programme.yaml:10: deadline 2026-01-30", "status.csv:2: 2025-06-01: forecast 2026-01");
        }

        @Test
        void isAmberWhereTheForecastStartsOnTheDeadline() {
            dueAndForecast("2026-01-01", "2026-01")
                    .asOf(AS_OF)
                    .of("S03")
                    .isAmber()
                    .days(0, 30);
        }

        @Test
        void leavesTheWordToS02WhereTheForecastStartsTheDayAfter() {
            Judgement judgement = dueAndForecast("2025-12-31", "2026-01").asOf(AS_OF);
            judgement.of("S03").isSilent();
            judgement.of("S02").isAmber();
        }

        @Test
        void isAmberHoweverFarTheForecastReaches() {
            dueAndForecast("2026-01-15", "2026").asOf(AS_OF).of("S03").isAmber().days(-14, 350);
        }

        @Test
        void readsAnOpenForecastAsStartingOnItsReportDate() {
            dueAndForecast("2025-12-31", "by 2026-01")
                    .asOf(AS_OF)
                    .of("S03")
                    .isAmber()
                    .days(-213, 31);
        }

        @Test
        void leavesTheWordToS01OnceOverdue() {
            Judgement judgement = dueAndForecast("2025-06-29", "2025").asOf(AS_OF);
            judgement.of("S03").isSilent();
            judgement.of("S01").isAmber().days(2);
        }

        @Test
        void isNotEvaluatedWithoutAForecast() {
            milestone("launch").due("2026").asOf(AS_OF).of("S03").isNotEvaluated("no forecast reported");
        }

        @Test
        void isNotEvaluatedWithoutADeadline() {
            milestone("launch").forecast(REPORTED, "2026").asOf(AS_OF).of("S03").isNotEvaluated("no deadline");
        }

        @Test
        void fallsSilentWhereARebaselineCoversTheForecast() {
            dueAndForecast("2026-01-15", "2026")
                    .rebaselined("2026", "2025-06-20", "steering committee")
                    .asOf(AS_OF)
                    .of("S03")
                    .isSilent();
        }
    }

    @Nested
    class S04FinishedLate {

        private static final String AS_OF = "2027-06-01";

        private ProgrammeFixture completed(String actual) {
            return milestone("launch").due("2025-12-31").completed("2027-05-01", actual);
        }

        @Test
        void isSilentWhereFinishedOnTheDeadline() {
            completed("2025-12-31").asOf(AS_OF).of("S04").isSilent();
        }

        @Test
        void isAmberWhereFinishedTheDayAfter() {
            completed("2026-01-01")
                    .asOf(AS_OF)
                    .of("S04")
                    .isAmber()
                    .on("port/launch")
                    .days(1)
                    .saying("launch was due 2025-12-31 and completed 2026-01-01: 1 day late.")
                    .restingOn(
                            "programme.yaml:10: deadline 2025-12-31", "status.csv:2: 2027-05-01: completed 2026-01-01");
        }

        @Test
        void isAmberHoweverLate() {
            completed("2026-12-31").asOf(AS_OF).of("S04").isAmber().days(365);
        }

        @Test
        void tellsTheLatenessOfAWindowAsARange() {
            completed("2026-01").asOf(AS_OF).of("S04").isAmber().days(1, 31);
        }

        @Test
        void isSilentWhereTheActualMayHaveMetTheDeadline() {
            milestone("launch")
                    .due("2025-06")
                    .completed("2026-01-10", "2025")
                    .asOf(AS_OF)
                    .of("S04")
                    .isSilent();
        }

        @Test
        void isRedWhereThePolicyGivesItARedBand() {
            completed("2026-01-30")
                    .policy("default: {finishedLate: {red: 30}}")
                    .asOf(AS_OF)
                    .of("S04")
                    .isRed();
        }

        @Test
        void isAmberADayBelowTheRedBandOfThePolicy() {
            completed("2026-01-29")
                    .policy("default: {finishedLate: {red: 30}}")
                    .asOf(AS_OF)
                    .of("S04")
                    .isAmber();
        }

        @Test
        void isSilentBelowTheAmberBandOfThePolicy() {
            completed("2026-01-09")
                    .policy("default: {bands: {amber: 10}}")
                    .asOf(AS_OF)
                    .of("S04")
                    .isSilent();
        }

        @Test
        void isNotEvaluatedWithoutADeadline() {
            milestone("launch")
                    .completed("2026-01-10", "2026-01-09")
                    .asOf(AS_OF)
                    .of("S04")
                    .isNotEvaluated("no deadline");
        }

        @Test
        void doesNotConcernAnOpenMilestone() {
            milestone("launch").due("2025").asOf(AS_OF).of("S04").isNotConcerned();
        }

        @Test
        void doesNotConcernAnActualInTheFuture() {
            completed("2027-06-02").asOf(AS_OF).of("S04").isNotConcerned();
        }
    }

    @Nested
    class S05DueSoon {

        @Test
        void isSilentEightDaysBeforeADay() {
            milestone("launch").due("2025-12-31").asOf("2025-12-23").of("S05").isSilent();
        }

        @Test
        void isInfoFromSevenDaysBeforeADay() {
            milestone("launch")
                    .due("2025-12-31")
                    .asOf("2025-12-24")
                    .of("S05")
                    .isInfo()
                    .on("port/launch")
                    .withoutDays()
                    .saying("launch is due 2025-12-31, which ends in 7 days.")
                    .restingOn("programme.yaml:10: deadline 2025-12-31");
        }

        @Test
        void isInfoOnTheDay() {
            milestone("launch").due("2025-12-31").asOf("2025-12-31").of("S05").isInfo();
        }

        @Test
        void leavesTheWordToS01OnTheDayAfter() {
            milestone("launch").due("2025-12-31").asOf("2026-01-01").of("S05").isSilent();
        }

        @Test
        void looksThirtyDaysAheadOfAMonth() {
            milestone("launch").due("2025-12").asOf("2025-11-30").of("S05").isSilent();
            milestone("launch").due("2025-12").asOf("2025-12-01").of("S05").isInfo();
        }

        @Test
        void looksNinetyDaysAheadOfAQuarter() {
            milestone("launch").due("Q4 2025").asOf("2025-10-01").of("S05").isSilent();
            milestone("launch").due("Q4 2025").asOf("2025-10-02").of("S05").isInfo();
        }

        @Test
        void looksNinetyDaysAheadOfAHalfYear() {
            milestone("launch").due("H2 2025").asOf("2025-10-01").of("S05").isSilent();
            milestone("launch").due("H2 2025").asOf("2025-10-02").of("S05").isInfo();
        }

        @Test
        void looksNinetyDaysAheadOfAYear() {
            milestone("launch").due("2025").asOf("2025-10-01").of("S05").isSilent();
            milestone("launch").due("2025").asOf("2025-10-02").of("S05").isInfo();
        }

        @Test
        void looksAsFarAheadAsThePolicySays() {
            milestone("launch")
                    .due("2025-12-31")
                    .policy("default: {dueSoon: {day: 14}}")
                    .asOf("2025-12-17")
                    .of("S05")
                    .isInfo();
        }

        @Test
        void isNotEvaluatedWithoutADeadline() {
            milestone("launch").asOf("2025-12-31").of("S05").isNotEvaluated("no deadline");
        }

        @Test
        void doesNotConcernACompletedMilestone() {
            milestone("launch")
                    .due("2025")
                    .completed("2025-12-20", "2025-12-19")
                    .asOf("2025-12-31")
                    .of("S05")
                    .isNotConcerned();
        }
    }

    @Nested
    class S06ForecastLapsed {

        @Test
        void isSilentOnTheLastDayOfTheForecast() {
            milestone("launch")
                    .forecast("2025-07-01", "2025-09")
                    .asOf("2025-09-30")
                    .of("S06")
                    .isSilent();
        }

        @Test
        void isAmberOnTheDayAfter() {
            milestone("launch")
                    .forecast("2025-07-01", "2025-09")
                    .asOf("2025-10-01")
                    .of("S06")
                    .isAmber()
                    .on("port/launch")
                    .days(1)
                    .saying("launch was forecast 2025-09; that ended 1 day ago, and nothing newer is forecast.")
                    .restingOn("status.csv:2: 2025-07-01: forecast 2025-09");
        }

        @Test
        void isAmberHoweverLongAgo() {
            milestone("launch")
                    .forecast("2025-07-01", "2025-09-30")
                    .asOf("2026-09-30")
                    .of("S06")
                    .isAmber()
                    .days(365);
        }

        @Test
        void isAmberWhereTheForecastWasForTheDayOfItsReport() {
            milestone("launch")
                    .forecast("2025-09-30", "2025-09-30")
                    .asOf("2025-10-01")
                    .of("S06")
                    .isAmber();
        }

        @Test
        void isRedWhereTheForecastWasPastOnItsOwnReportDate() {
            milestone("launch")
                    .forecast("2025-10-01", "2025-09-30")
                    .asOf("2025-10-01")
                    .of("S06")
                    .isRed()
                    .days(1);
        }

        @Test
        void isSilentOnceANewerForecastIsReported() {
            milestone("launch")
                    .forecast("2025-07-01", "2025-09")
                    .forecast("2025-10-01", "2025-12")
                    .asOf("2025-10-01")
                    .of("S06")
                    .isSilent();
        }

        @Test
        void isNotEvaluatedWithoutAForecast() {
            milestone("launch").due("2025").asOf("2025-10-01").of("S06").isNotEvaluated("no forecast reported");
        }

        @Test
        void isNotEvaluatedOnceTheForecastIsToBeDetermined() {
            milestone("launch")
                    .forecast("2025-07-01", "2025-09")
                    .forecast("2025-08-01", "TBD")
                    .asOf("2025-10-01")
                    .of("S06")
                    .isNotEvaluated("forecast is to be determined");
        }

        @Test
        void doesNotConcernACompletedMilestone() {
            milestone("launch")
                    .forecast("2025-07-01", "2025-09")
                    .completed("2025-10-01", "2025-09-30")
                    .asOf("2025-12-01")
                    .of("S06")
                    .isNotConcerned();
        }
    }

    @Nested
    class S07ActualInTheFuture {

        @Test
        void isSilentWhereTheActualIsTheAsOfDate() {
            milestone("launch")
                    .completed("2025-09-01", "2025-10-01")
                    .asOf("2025-10-01")
                    .of("S07")
                    .isSilent();
        }

        @Test
        void isRedTheDayBefore() {
            milestone("launch")
                    .completed("2025-09-01", "2025-10-01")
                    .asOf("2025-09-30")
                    .of("S07")
                    .isRed()
                    .on("port/launch")
                    .days(1)
                    .saying("launch is reported as completed 2025-10-01, 1 day after 2025-09-30.")
                    .restingOn("status.csv:2: 2025-09-01: completed 2025-10-01");
        }

        @Test
        void tellsTheDaysToAWindowAsARange() {
            milestone("launch")
                    .completed("2025-09-01", "2025-10")
                    .asOf("2025-09-30")
                    .of("S07")
                    .isRed()
                    .days(1, 31);
        }

        @Test
        void isSilentWhereTheWindowHasBegun() {
            milestone("launch")
                    .completed("2025-09-01", "2025-10")
                    .asOf("2025-10-01")
                    .of("S07")
                    .isSilent();
        }

        @Test
        void examinesAMilestoneWithoutAnActual() {
            milestone("launch").asOf("2025-10-01").of("S07").isSilent();
        }

        @Test
        void isSilentOnceTheActualIsWithdrawn() {
            milestone("launch")
                    .completed("2025-09-01", "2025-12-01")
                    .completionWithdrawn("2025-09-02")
                    .asOf("2025-10-01")
                    .of("S07")
                    .isSilent();
        }
    }

    @Nested
    class S08ProgressLag {

        /** A hundred days of work, halfway through which an even pace has done half. */
        private ProgrammeFixture done(double percent) {
            return milestone("launch").starting("2025-01-01").due("2025-04-11").percent("2025-02-20", percent);
        }

        @Test
        void isSilentBelowTenPoints() {
            done(40.1).asOf("2025-02-20").of("S08").isSilent();
        }

        @Test
        void isAmberFromTenPoints() {
            done(40).asOf("2025-02-20")
                    .of("S08")
                    .isAmber()
                    .on("port/launch")
                    .withoutDays()
                    .saying("launch is 40% done where an even pace to 2025-04-11 asks for 50%.")
                    .restingOn(
                            "programme.yaml:10: start 2025-01-01",
                            "programme.yaml:10: deadline 2025-04-11",
                            "status.csv:2: 2025-02-20: 40% done");
        }

        @Test
        void isAmberBelowTwentyPoints() {
            done(30.1).asOf("2025-02-20").of("S08").isAmber();
        }

        @Test
        void isRedFromTwentyPoints() {
            done(30).asOf("2025-02-20").of("S08").isRed();
        }

        @Test
        void isSilentAheadOfThePace() {
            done(100).asOf("2025-02-20").of("S08").isSilent();
        }

        @Test
        void judgesThePaceOfTheDayOnWhichThePercentageWasReported() {
            done(41).asOf("2025-04-01").of("S08").isSilent();
        }

        @Test
        void expectsNothingBeforeTheStart() {
            milestone("launch")
                    .starting("2025-01-01")
                    .due("2025-04-11")
                    .percent("2024-12-01", 0)
                    .asOf("2025-02-20")
                    .of("S08")
                    .isSilent();
        }

        @Test
        void expectsAllFromTheDeadlineOn() {
            milestone("launch")
                    .starting("2025-01-01")
                    .due("2025-04-11")
                    .percent("2025-06-01", 90)
                    .asOf("2025-06-01")
                    .of("S08")
                    .isAmber()
                    .saying("launch is 90% done where an even pace to 2025-04-11 asks for 100%.");
        }

        @Test
        void runsFromTheFirstDayOfTheStartToTheLastOfTheDeadline() {
            // From 2025-01-01 to 2025-12-31 are 364 days; 2025-07-02 is the 182nd.
            milestone("launch")
                    .starting("2025")
                    .due("2025")
                    .percent("2025-07-02", 40)
                    .asOf("2025-07-02")
                    .of("S08")
                    .isAmber()
                    .saying("launch is 40% done where an even pace to 2025 asks for 50%.");
        }

        @Test
        void judgesByThePointsOfThePolicy() {
            done(44).policy("default: {progress: {amber: 5, red: 6}}")
                    .asOf("2025-02-20")
                    .of("S08")
                    .isRed();
        }

        @Test
        void isNotEvaluatedWithoutAStart() {
            milestone("launch")
                    .due("2025")
                    .percent("2025-02-20", 0)
                    .asOf("2025-02-20")
                    .of("S08")
                    .isNotEvaluated("no start date");
        }

        @Test
        void isNotEvaluatedWhereTheStartHasNoFirstDay() {
            milestone("launch")
                    .starting("by 2025-01")
                    .due("2025")
                    .percent("2025-02-20", 0)
                    .asOf("2025-02-20")
                    .of("S08")
                    .isNotEvaluated("no start date");
        }

        @Test
        void isNotEvaluatedWithoutADeadline() {
            milestone("launch")
                    .starting("2025")
                    .percent("2025-02-20", 0)
                    .asOf("2025-02-20")
                    .of("S08")
                    .isNotEvaluated("no deadline");
        }

        @Test
        void isNotEvaluatedWithoutAPercentage() {
            milestone("launch")
                    .starting("2025")
                    .due("2025")
                    .asOf("2025-02-20")
                    .of("S08")
                    .isNotEvaluated("no percentage reported");
        }

        @Test
        void doesNotConcernACompletedMilestone() {
            done(0).completed("2025-02-21", "2025-02-20")
                    .asOf("2025-03-01")
                    .of("S08")
                    .isNotConcerned();
        }
    }
}
