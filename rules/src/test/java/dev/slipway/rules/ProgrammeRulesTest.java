package dev.slipway.rules;

import static dev.slipway.rules.ProgrammeFixture.milestone;
import static dev.slipway.rules.ProgrammeFixture.terminal;

import java.time.LocalDate;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The rules of {@code programme.drl}, each at the edges of what it says. */
class ProgrammeRulesTest {

    /** Milestones due on 2025-06-30, so many of them completed the day before. */
    private static ProgrammeFixture dueInJune(int due, int completed) {
        ProgrammeFixture programme = terminal();
        for (int i = 1; i <= due; i++) {
            programme.and("m" + i).due("2025-06-30");
            if (i <= completed) {
                programme.completed("2025-06-30", "2025-06-29");
            }
        }
        return programme;
    }

    @Nested
    class P01BaselineExecutionIndex {

        private static final String AS_OF = "2025-09-01";

        @Test
        void isSilentAtNinetyFivePercent() {
            dueInJune(20, 19).asOf(AS_OF).of("P01").isSilent();
        }

        @Test
        void isAmberBelowNinetyFivePercent() {
            dueInJune(19, 18).asOf(AS_OF).of("P01").isAmber();
        }

        @Test
        void isAmberAtNinetyPercent() {
            dueInJune(10, 9)
                    .asOf(AS_OF)
                    .of("P01")
                    .isAmber()
                    .on("network")
                    .about("")
                    .withoutDays()
                    .saying("Milestones reported complete are 90% of those due by 2025-09-01.");
        }

        @Test
        void isRedBelowNinetyPercent() {
            dueInJune(9, 8)
                    .asOf(AS_OF)
                    .of("P01")
                    .isRed()
                    .saying("Milestones reported complete are 88% of those due by 2025-09-01.");
        }

        @Test
        void countsAsDueFromTheLastDayOfTheDeadline() {
            milestone("launch").due("2025-06").asOf("2025-06-29").of("P01").isNotEvaluated("no milestone was due yet");
            milestone("launch").due("2025-06").asOf("2025-06-30").of("P01").isRed();
        }

        @Test
        void countsAsReachedFromTheLastDayOfTheActual() {
            completedInJune().asOf("2025-06-29").of("P01").isRed();
            completedInJune().asOf("2025-06-30").of("P01").isSilent();
        }

        private ProgrammeFixture completedInJune() {
            return milestone("launch").due("2025-05").completed("2025-06-20", "2025-06");
        }

        @Test
        void countsLateCompletionsAndThoseAheadOfTheirDeadlineOrWithoutOne() {
            ProgrammeFixture early =
                    milestone("launch").due("2025-06").and("opening").due("2026");
            early.completed("2025-06-20", "2025-06-01").asOf(AS_OF).of("P01").isSilent();
            ProgrammeFixture undated = milestone("launch").due("2025-06").and("opening");
            undated.completed("2025-06-20", "2025-06-01").asOf(AS_OF).of("P01").isSilent();
            ProgrammeFixture late = milestone("launch").due("2025-06");
            late.completed("2025-08-20", "2025-08-01").asOf(AS_OF).of("P01").isSilent();
        }

        @Test
        void judgesByTheSharesOfThePolicy() {
            dueInJune(10, 9)
                    .policy("default: {execution: {amber: 0.92, red: 0.91}}")
                    .asOf(AS_OF)
                    .of("P01")
                    .isRed();
        }

        @Test
        void isNotEvaluatedWithoutDeadlines() {
            milestone("launch").asOf(AS_OF).of("P01").isNotEvaluated("no milestone was due yet");
        }
    }

    @Nested
    class P02HitRate {

        private static final String AS_OF = "2025-09-01";

        @Test
        void isSilentAtNinetyFivePercent() {
            dueInJune(20, 19).asOf(AS_OF).of("P02").isSilent();
        }

        @Test
        void isAmberBelowNinetyFivePercent() {
            dueInJune(19, 18)
                    .asOf(AS_OF)
                    .of("P02")
                    .isAmber()
                    .on("network")
                    .about("")
                    .withoutDays()
                    .saying("Of the milestones due by 2025-09-01, 94% are reported complete in time.");
        }

        @Test
        void isAmberAtMost() {
            dueInJune(1, 0).asOf(AS_OF).of("P02").isAmber();
        }

        @Test
        void countsACompletionOnTheLastDayOfTheDeadlineButNoneOnTheDayAfter() {
            milestone("launch")
                    .due("2025-06")
                    .completed("2025-07-01", "2025-06-30")
                    .asOf(AS_OF)
                    .of("P02")
                    .isSilent();
            milestone("launch")
                    .due("2025-06")
                    .completed("2025-07-01", "2025-07-01")
                    .asOf(AS_OF)
                    .of("P02")
                    .isAmber();
        }

        @Test
        void countsNoCompletionAheadOfADeadlineThatIsNotDueYet() {
            milestone("launch")
                    .due("2025-06")
                    .and("opening")
                    .due("2026")
                    .completed("2025-06-20", "2025-06-01")
                    .asOf(AS_OF)
                    .of("P02")
                    .isAmber()
                    .saying("Of the milestones due by 2025-09-01, 0% are reported complete in time.");
        }

        @Test
        void countsByTheDeadlineInForce() {
            milestone("launch")
                    .due("2025-06")
                    .rebaselined("2025-07", "2025-05-01", "steering committee")
                    .completed("2025-07-20", "2025-07-15")
                    .asOf(AS_OF)
                    .of("P02")
                    .isSilent();
        }

        @Test
        void judgesByTheShareOfThePolicy() {
            dueInJune(10, 9)
                    .policy("default: {hitRate: {amber: 0.9}}")
                    .asOf(AS_OF)
                    .of("P02")
                    .isSilent();
        }

        @Test
        void isNotEvaluatedBeforeAnythingWasDue() {
            milestone("launch").due("2026").asOf(AS_OF).of("P02").isNotEvaluated("no milestone was due yet");
        }
    }

    /**
     * A programme that started on 2025-01-01, with so many milestones of weight 1, one due at the end of each month
     * that follows: the planned value after k months is k. The first so many are completed, each when it was due.
     */
    private static ProgrammeFixture monthly(int milestones, int completed) {
        ProgrammeFixture programme = terminal().networkStarting("2025-01-01");
        for (int month = 1; month <= milestones; month++) {
            String due = monthsAfterStart(month);
            programme.and("m" + month).due(due);
            if (month <= completed) {
                programme.completed(due, due);
            }
        }
        return programme;
    }

    private static String monthsAfterStart(int months) {
        return LocalDate.parse("2025-01-01").plusMonths(months).toString();
    }

    @Nested
    class P03EarnedSchedule {

        @Test
        void isSilentOnPlan() {
            monthly(10, 6).asOf(monthsAfterStart(6)).of("P03").isSilent();
        }

        @Test
        void isAmberADayBehindPlan() {
            // 6 / (6 + 1/31) = 0.995
            monthly(10, 6).asOf("2025-07-02").of("P03").isAmber();
        }

        @Test
        void isAmberAtNineTenths() {
            monthly(12, 9)
                    .asOf(monthsAfterStart(10))
                    .of("P03")
                    .isAmber()
                    .on("network")
                    .about("")
                    .withoutDays()
                    .saying("For each month that passed, 0.9 months of the plan were earned.")
                    .restingOn("programme.yaml:1: start 2025-01-01");
        }

        @Test
        void isRedBelowNineTenths() {
            // 9 / (10 + 1/30) = 0.897
            monthly(12, 9).asOf("2025-11-02").of("P03").isRed();
        }

        @Test
        void tellsWhatIsEarnedBetweenTwoMonthsByProportion() {
            // Five of weight 1 and one of weight 1/2, due in months 1 to 5 and 10, are earned: EV = 5.5.
            // PV(5) = 5 and PV(6) = 6, so ES = 5.5; over AT = 6 that is 0.917.
            monthly(9, 5)
                    .and("half")
                    .due(monthsAfterStart(10))
                    .weighing(0.5)
                    .completed(monthsAfterStart(5), monthsAfterStart(5))
                    .asOf(monthsAfterStart(6))
                    .of("P03")
                    .isAmber()
                    .saying("For each month that passed, 0.92 months of the plan were earned.");
        }

        @Test
        void countsTimeUntilTheLastCompletionOnceAllIsComplete() {
            monthly(10, 10).asOf("2027-01-01").of("P03").isSilent();
        }

        @Test
        void isRedWhereAllIsCompleteButTooLate() {
            // ES = PD = 10 months, AT = 12 months: 0.83.
            monthly(9, 9)
                    .and("last")
                    .due(monthsAfterStart(10))
                    .completed(monthsAfterStart(12), monthsAfterStart(12))
                    .asOf("2027-01-01")
                    .of("P03")
                    .isRed()
                    .saying("For each month that passed, 0.83 months of the plan were earned.");
        }

        @Test
        void leavesOutMilestonesWithoutADeadline() {
            monthly(10, 6)
                    .and("undated")
                    .weighing(100)
                    .asOf(monthsAfterStart(6))
                    .of("P03")
                    .isSilent();
        }

        @Test
        void judgesByTheNumbersOfThePolicy() {
            monthly(2, 0)
                    .policy("default: {earnedSchedule: {milestones: 2, months: 1}}")
                    .asOf(monthsAfterStart(1))
                    .of("P03")
                    .isRed();
            monthly(10, 5)
                    .policy("default: {earnedSchedule: {amber: 0.83}}")
                    .asOf(monthsAfterStart(6))
                    .of("P03")
                    .isSilent();
        }

        @Test
        void isNotEvaluatedADayBeforeThreeMonths() {
            monthly(10, 0)
                    .asOf("2025-03-31")
                    .of("P03")
                    .isNotEvaluated("too few milestones, or too early, for an earned schedule");
        }

        @Test
        void speaksFromThreeMonths() {
            monthly(10, 0).asOf("2025-04-01").of("P03").isRed();
        }

        @Test
        void isNotEvaluatedWithNineMilestonesThatHaveADeadline() {
            monthly(9, 0)
                    .and("undated")
                    .asOf(monthsAfterStart(6))
                    .of("P03")
                    .isNotEvaluated("too few milestones, or too early, for an earned schedule");
        }

        @Test
        void isNotEvaluatedWhereAllWasDueByTheStart() {
            ProgrammeFixture programme = terminal().networkStarting("2025-01-01");
            for (int i = 1; i <= 10; i++) {
                programme.and("m" + i).due("2025-01-01");
            }
            programme
                    .asOf("2025-07-01")
                    .of("P03")
                    .isNotEvaluated("too few milestones, or too early, for an earned schedule");
        }

        @Test
        void isNotEvaluatedWithoutAStart() {
            dueInJune(10, 0).asOf("2025-09-01").of("P03").isNotEvaluated("the programme has no start");
        }

        @Test
        void isNotEvaluatedWhereTheStartHasNoFirstDay() {
            dueInJune(10, 0)
                    .networkStarting("by 2025-01")
                    .asOf("2025-09-01")
                    .of("P03")
                    .isNotEvaluated("the programme has no start");
        }
    }

    @Nested
    class P04ForecastOverrun {

        /** Five of ten months of the plan were earned in six: SPI(t) = 5/6, and ten months become twelve. */
        private ProgrammeFixture networkDue(String deadline) {
            return monthly(10, 5).networkDue(deadline);
        }

        @Test
        void isSilentWhereTheNetworkIsDueInTwelveMonths() {
            networkDue("2026-01-01").asOf("2025-07-01").of("P04").isSilent();
        }

        @Test
        void isRedWhereTheNetworkIsDueADayEarlier() {
            networkDue("2025-12-31")
                    .asOf("2025-07-01")
                    .of("P04")
                    .isRed()
                    .on("network")
                    .about("")
                    .withoutDays()
                    .saying("At the pace so far all is reached 12 months after the start; 2025-12-31 leaves 11.97.")
                    .restingOn("programme.yaml:1: network deadline 2025-12-31", "programme.yaml:1: start 2025-01-01");
        }

        @Test
        void countsToTheLastDayOfTheDeadline() {
            networkDue("by 2026").asOf("2025-07-01").of("P04").isSilent();
        }

        @Test
        void isRedWhereTheNetworkWasDueBeforeItsStart() {
            networkDue("2024-12").asOf("2025-07-01").of("P04").isRed();
        }

        @Test
        void isNotEvaluatedWhereNothingIsEarned() {
            monthly(10, 0)
                    .networkDue("2025-12-31")
                    .asOf("2025-07-01")
                    .of("P04")
                    .isNotEvaluated("nothing is earned yet");
        }

        @Test
        void isNotEvaluatedWhereNextToNothingIsEarned() {
            monthly(10, 0)
                    .and("trifle")
                    .due(monthsAfterStart(1))
                    .weighing(1e-9)
                    .completed(monthsAfterStart(1), monthsAfterStart(1))
                    .networkDue("2025-12-31")
                    .asOf("2025-07-01")
                    .of("P04")
                    .isNotEvaluated("nothing is earned yet");
        }

        @Test
        void isNotEvaluatedWithoutANetworkDeadline() {
            monthly(10, 5).asOf("2025-07-01").of("P04").isNotEvaluated("the programme has no deadline");
        }

        @Test
        void isNotEvaluatedWithoutAStart() {
            dueInJune(10, 5)
                    .networkDue("2026")
                    .asOf("2025-09-01")
                    .of("P04")
                    .isNotEvaluated("the programme has no start");
        }

        @Test
        void isNotEvaluatedWithTooFewMilestones() {
            monthly(9, 5)
                    .networkDue("2026")
                    .asOf("2025-07-01")
                    .of("P04")
                    .isNotEvaluated("too few milestones, or too early, for an earned schedule");
        }
    }

    @Nested
    class P05NetworkIncomplete {

        private static final String REPORTED = "2025-05-01";
        private static final String AS_OF = "2025-06-01";

        private ProgrammeFixture forecast(String forecast) {
            return milestone("launch").forecast(REPORTED, forecast).networkDue("2026-12-15");
        }

        @Test
        void isSilentWhereEveryForecastMeetsTheNetworkDeadline() {
            forecast("2026-12-15").asOf(AS_OF).of("P05").isSilent();
        }

        @Test
        void isRedWhereAMemberIsForecastForTheDayAfter() {
            forecast("2026-12-16")
                    .asOf(AS_OF)
                    .of("P05")
                    .isRed()
                    .on("network")
                    .about("")
                    .withoutDays()
                    .saying("The network is due 2026-12-15; not in time, or in doubt: port/launch.")
                    .restingOn(
                            "programme.yaml:1: network deadline 2026-12-15",
                            "status.csv:2: 2025-05-01: forecast 2026-12-16");
        }

        @Test
        void isAmberWhereOnlyTheEndOfAForecastIsPastTheDeadline() {
            forecast("2026-12").asOf(AS_OF).of("P05").isAmber();
        }

        @Test
        void isRedWhereOneMemberIsLateAndAnotherInDoubt() {
            forecast("2026-12")
                    .and("opening")
                    .forecast(REPORTED, "2027")
                    .asOf(AS_OF)
                    .of("P05")
                    .isRed()
                    .saying("The network is due 2026-12-15; not in time, or in doubt: port/launch, port/opening.");
        }

        @Test
        void isSilentOnTheLastDayWhereNothingIsForecastLater() {
            milestone("launch")
                    .networkDue("by 2026")
                    .asOf("2026-12-31")
                    .of("P05")
                    .isSilent();
        }

        @Test
        void isRedTheDayAfterWhileAMemberIsOpen() {
            milestone("launch")
                    .networkDue("by 2026")
                    .asOf("2027-01-01")
                    .of("P05")
                    .isRed()
                    .saying("The network is due by 2026; not in time, or in doubt: port/launch.");
        }

        @Test
        void isSilentOnceEveryMemberIsComplete() {
            forecast("2027")
                    .completed(REPORTED, "2025-05-01")
                    .asOf("2027-01-01")
                    .of("P05")
                    .isSilent();
        }

        @Test
        void isNotEvaluatedWithoutANetworkDeadline() {
            milestone("launch").asOf(AS_OF).of("P05").isNotEvaluated("the programme has no deadline");
        }

        @Test
        void isNotEvaluatedWithoutMembers() {
            terminal().networkDue("2026").asOf(AS_OF).of("P05").isNotEvaluated("the programme has no milestones");
        }
    }
}
