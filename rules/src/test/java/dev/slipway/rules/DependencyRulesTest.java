package dev.slipway.rules;

import static dev.slipway.rules.ProgrammeFixture.milestone;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The rules of {@code dependencies.drl}, each at the edges of what it says. */
class DependencyRulesTest {

    private static final String REPORTED = "2025-01-15";
    private static final String AS_OF = "2025-02-01";

    @Nested
    class D01DependencyBreach {

        /** A launch forecast for the fifth of July, which waits for what is built by the date given. */
        private ProgrammeFixture builtBy(String deadline, int lagDays) {
            return milestone("build")
                    .due(deadline)
                    .and("launch")
                    .after("build", lagDays)
                    .forecast(REPORTED, "2025-07-05");
        }

        @Test
        void isSilentWhereBothComeOnTheSameDay() {
            builtBy("2025-07-05", 0).asOf(AS_OF).of("D01").isSilent();
        }

        @Test
        void isRedWhereThePredecessorComesADayLater() {
            builtBy("2025-07-06", 0)
                    .asOf(AS_OF)
                    .of("D01")
                    .isRed()
                    .on("port/launch")
                    .about("port/build")
                    .days(1)
                    .saying("launch (2025-07-05) comes before Port, build (2025-07-06) lets it, by 1 day.")
                    .restingOn(
                            "programme.yaml:10: deadline 2025-07-06",
                            "status.csv:2: 2025-01-15: forecast 2025-07-05",
                            "programme.yaml:20: port/launch after port/build");
        }

        @Test
        void addsTheLag() {
            builtBy("2025-07-05", 1)
                    .asOf(AS_OF)
                    .of("D01")
                    .isRed()
                    .days(1)
                    .restingOn(
                            "programme.yaml:10: deadline 2025-07-05",
                            "status.csv:2: 2025-01-15: forecast 2025-07-05",
                            "programme.yaml:20: port/launch after port/build+1d");
        }

        @Test
        void allowsTheOverlapOfANegativeLag() {
            builtBy("2025-07-06", -1).asOf(AS_OF).of("D01").isSilent();
        }

        @Test
        void isAmberWhereTwoMonthsMayContradict() {
            builtBy("2025-07", 0).asOf(AS_OF).of("D01").isAmber().days(-4, 26);
        }

        @Test
        void isSilentWhereAQuarterMayContradict() {
            builtBy("Q3 2025", 0).asOf(AS_OF).of("D01").isSilent();
        }

        @Test
        void isRedWhereEvenAQuarterContradictsForCertain() {
            builtBy("Q4 2025", 0).asOf(AS_OF).of("D01").isRed().days(88, 179);
        }

        @Test
        void goesByTheForecastBeforeTheDeadline() {
            milestone("build")
                    .due("2025-01-01")
                    .forecast(REPORTED, "2025-07-08")
                    .and("launch")
                    .after("build")
                    .forecast(REPORTED, "2025-07-05")
                    .asOf(AS_OF)
                    .of("D01")
                    .isRed()
                    .days(3);
        }

        @Test
        void goesByTheActualBeforeTheForecast() {
            milestone("build")
                    .forecast(REPORTED, "2025-07-08")
                    .completed("2025-01-20", "2025-01-20")
                    .and("launch")
                    .after("build")
                    .forecast(REPORTED, "2025-07-05")
                    .asOf(AS_OF)
                    .of("D01")
                    .isSilent();
        }

        @Test
        void leavesTheWordToD02WhereTheForecastHidesIt() {
            Judgement judgement = milestone("build")
                    .due("2025-07-06")
                    .and("launch")
                    .due("2025-07-05")
                    .after("build")
                    .asOf(AS_OF);
            judgement.of("D01").isSilent();
            judgement.of("D02").isRed();
        }

        @Test
        void isNotEvaluatedWhereThePredecessorHasNoDate() {
            milestone("build")
                    .and("launch")
                    .due("2025")
                    .after("build")
                    .asOf(AS_OF)
                    .of("D01")
                    .isNotEvaluated("port/build has neither deadline nor forecast");
        }

        @Test
        void isNotEvaluatedWhereTheSuccessorHasNoDate() {
            milestone("build")
                    .due("2025")
                    .and("launch")
                    .after("build")
                    .asOf(AS_OF)
                    .of("D01")
                    .isNotEvaluated("port/launch has neither deadline nor forecast");
        }

        @Test
        void doesNotConcernACompletedSuccessor() {
            builtBy("2025-07-06", 0)
                    .completed("2025-01-20", "2025-01-20")
                    .asOf(AS_OF)
                    .of("D01")
                    .isNotConcerned();
        }
    }

    @Nested
    class D02UnreportedCascade {

        /** A launch due at the end of June that waits for what is forecast to be built on the date given. */
        private ProgrammeFixture built(String forecast, int lagDays) {
            return milestone("build")
                    .forecast(REPORTED, forecast)
                    .and("launch")
                    .due("2025-06-30")
                    .after("build", lagDays);
        }

        @Test
        void isSilentWhereThePredecessorLeavesTheDeadlineItself() {
            built("2025-06-30", 0).asOf(AS_OF).of("D02").isSilent();
        }

        @Test
        void isRedWhereThePredecessorLeavesTheDayAfter() {
            built("2025-07-01", 0)
                    .asOf(AS_OF)
                    .of("D02")
                    .isRed()
                    .on("port/launch")
                    .about("")
                    .withoutDays()
                    .saying("launch is due 2025-06-30, but cannot come before 2025-07-01:"
                            + " port/build (2025-07-01) -> port/launch (2025-07-01). Its own forecast does not say so.")
                    .restingOn(
                            "programme.yaml:20: deadline 2025-06-30", "status.csv:2: 2025-01-15: forecast 2025-07-01");
        }

        @Test
        void addsTheLag() {
            built("2025-05-31", 30).asOf(AS_OF).of("D02").isSilent();
            built("2025-05-31", 31).asOf(AS_OF).of("D02").isRed();
        }

        @Test
        void goesByWhatIsCertainOfAWindow() {
            built("Q2 2025", 0).asOf(AS_OF).of("D02").isSilent();
            built("Q3 2025", 0).asOf(AS_OF).of("D02").isRed();
        }

        @Test
        void isRedWhereTheOwnForecastStillMeetsTheDeadline() {
            built("2025-07-01", 0)
                    .forecast(REPORTED, "2025-06-30")
                    .asOf(AS_OF)
                    .of("D02")
                    .isRed();
        }

        @Test
        void isSilentOnceTheOwnForecastTellsTheSlip() {
            built("2025-07-01", 0)
                    .forecast(REPORTED, "2025-07-01")
                    .asOf(AS_OF)
                    .of("D02")
                    .isSilent();
        }

        @Test
        void startsTheChainAtAMilestoneThatNothingPushes() {
            milestone("permit")
                    .forecast(REPORTED, "2025-06-01")
                    .and("build")
                    .due("2025-06-30")
                    .after("permit", 20)
                    .and("launch")
                    .due("2025-06-30")
                    .after("build", 10)
                    .asOf(AS_OF)
                    .of("D02")
                    .isRed()
                    .on("port/launch")
                    .saying(
                            "launch is due 2025-06-30, but cannot come before 2025-07-10:"
                                    + " port/build (2025-06-30) -> port/launch (2025-07-10). Its own forecast does not say so.");
        }

        @Test
        void namesTheWholeChainWhereEachPushesTheNext() {
            milestone("permit")
                    .forecast(REPORTED, "2025-06-01")
                    .and("build")
                    .due("Q2 2025")
                    .after("permit", 20)
                    .and("launch")
                    .due("2025-06-30")
                    .after("build", 10)
                    .asOf(AS_OF)
                    .of("D02")
                    .isRed()
                    .on("port/launch")
                    .saying(
                            "launch is due 2025-06-30, but cannot come before 2025-07-01: port/permit (2025-06-01) ->"
                                    + " port/build (2025-06-21) -> port/launch (2025-07-01). Its own forecast does not say so.");
        }

        @Test
        void isNotEvaluatedWhereNoPredecessorHasACertainDate() {
            milestone("build")
                    .due("by 2026")
                    .and("launch")
                    .due("2025-06-30")
                    .after("build")
                    .asOf(AS_OF)
                    .of("D02")
                    .isNotEvaluated("no predecessor has a certain date");
        }

        @Test
        void isNotEvaluatedWithoutADeadline() {
            milestone("build")
                    .due("2025")
                    .and("launch")
                    .after("build")
                    .asOf(AS_OF)
                    .of("D02")
                    .isNotEvaluated("no deadline");
        }

        @Test
        void doesNotConcernACompletedSuccessor() {
            built("2025-07-01", 0)
                    .completed("2025-01-20", "2025-01-20")
                    .asOf(AS_OF)
                    .of("D02")
                    .isNotConcerned();
        }
    }

    @Nested
    class D03OutOfSequence {

        private ProgrammeFixture launched(String day) {
            return milestone("build").and("launch").after("build").completed("2025-01-20", day);
        }

        @Test
        void isAmberWhereOnlyTheSuccessorIsComplete() {
            launched("2025-02-01")
                    .asOf(AS_OF)
                    .of("D03")
                    .isAmber()
                    .on("port/launch")
                    .about("port/build")
                    .withoutDays()
                    .saying("launch is reported complete, but Port, build, which must come before it, is not.")
                    .restingOn(
                            "programme.yaml:20: port/launch after port/build",
                            "status.csv:2: 2025-01-20: completed 2025-02-01");
        }

        @Test
        void isSilentWhereTheActualOfTheSuccessorIsADayAhead() {
            launched("2025-02-02").asOf(AS_OF).of("D03").isSilent();
        }

        @Test
        void isSilentWhereNeitherIsComplete() {
            milestone("build")
                    .and("launch")
                    .after("build")
                    .asOf(AS_OF)
                    .of("D03")
                    .isSilent();
        }

        @Test
        void isSilentWhereBothAreComplete() {
            milestone("build")
                    .completed(REPORTED, "2025-01-14")
                    .and("launch")
                    .after("build")
                    .completed(REPORTED, "2025-01-01")
                    .asOf(AS_OF)
                    .of("D03")
                    .isSilent();
        }

        @Test
        void isAmberOnceTheActualOfThePredecessorIsWithdrawn() {
            milestone("build")
                    .completed(REPORTED, "2025-01-14")
                    .completionWithdrawn("2025-01-20")
                    .and("launch")
                    .after("build")
                    .completed(REPORTED, "2025-01-15")
                    .asOf(AS_OF)
                    .of("D03")
                    .isAmber();
        }

        @Test
        void doesNotConcernAProgrammeWithoutDependencies() {
            milestone("launch").asOf(AS_OF).of("D03").isNotConcerned();
        }
    }

    @Nested
    class D04UnlinkedMilestones {

        /** A chain of so many milestones, and so many that stand alone. */
        private ProgrammeFixture milestones(int linked, int alone) {
            ProgrammeFixture programme = milestone("linked1");
            for (int i = 2; i <= linked; i++) {
                programme.and("linked" + i).after("linked" + (i - 1));
            }
            for (int i = 1; i <= alone; i++) {
                programme.and("alone" + i);
            }
            return programme;
        }

        @Test
        void isSilentAtOneInTwenty() {
            milestones(19, 1).asOf(AS_OF).of("D04").isSilent();
        }

        @Test
        void isInfoAtOneInNineteen() {
            milestones(18, 1)
                    .asOf(AS_OF)
                    .of("D04")
                    .isInfo()
                    .on("network")
                    .about("")
                    .withoutDays()
                    .saying("5% of the open milestones have no dependency: port/alone1.");
        }

        @Test
        void namesEveryUnlinkedMilestone() {
            milestones(2, 2)
                    .asOf(AS_OF)
                    .of("D04")
                    .isInfo()
                    .saying("50% of the open milestones have no dependency: port/alone1, port/alone2.");
        }

        @Test
        void passesOverCompletedMilestones() {
            milestones(2, 1)
                    .completed(REPORTED, "2025-01-14")
                    .asOf(AS_OF)
                    .of("D04")
                    .isSilent();
        }

        @Test
        void judgesByTheShareOfThePolicy() {
            milestones(18, 1)
                    .policy("default: {unlinked: {share: 0.06}}")
                    .asOf(AS_OF)
                    .of("D04")
                    .isSilent();
        }

        @Test
        void isNotEvaluatedWithoutDependencies() {
            milestone("launch").asOf(AS_OF).of("D04").isNotEvaluated("no dependencies are declared");
        }

        @Test
        void isNotEvaluatedWhereNoMilestoneIsOpen() {
            milestone("build")
                    .completed(REPORTED, "2025-01-10")
                    .and("launch")
                    .after("build")
                    .completed(REPORTED, "2025-01-14")
                    .asOf(AS_OF)
                    .of("D04")
                    .isNotEvaluated("no milestone is open");
        }
    }
}
