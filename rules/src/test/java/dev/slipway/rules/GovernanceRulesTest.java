package dev.slipway.rules;

import static dev.slipway.rules.ProgrammeFixture.milestone;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.slipway.model.alerts.Alert;
import dev.slipway.model.base.Severity;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules of {@code governance.drl}, each at the edges of what it says. */
class GovernanceRulesTest {

    private static final String AS_OF = "2025-09-01";

    @Nested
    class G01NoDeadline {

        @Test
        void isAmberWithoutADeadline() {
            milestone("launch")
                    .ownedBy("NC KTZ")
                    .percent("2025-06-01", 10)
                    .asOf(AS_OF)
                    .of("G01")
                    .isAmber()
                    .on("port/launch")
                    .about("")
                    .ownedBy("NC KTZ")
                    .withoutDays()
                    .saying("launch has no deadline.")
                    .restingOn("status.csv:2: 2025-06-01: 10% done");
        }

        @Test
        void isAmberWhereTheDeadlineIsToBeDetermined() {
            milestone("launch").due("TBD").asOf(AS_OF).of("G01").isAmber();
        }

        @Test
        void isSilentWithADeadline() {
            milestone("launch").due("by 2026").asOf(AS_OF).of("G01").isSilent();
        }

        @Test
        void isAmberUntilTheDayBeforeADeadlineIsDecided() {
            milestone("launch")
                    .rebaselined("2026", "2025-09-02", "steering committee")
                    .asOf(AS_OF)
                    .of("G01")
                    .isAmber();
        }

        @Test
        void isSilentFromTheDayOnWhichADeadlineIsDecided() {
            milestone("launch")
                    .rebaselined("2026", "2025-09-01", "steering committee")
                    .asOf(AS_OF)
                    .of("G01")
                    .isSilent();
        }

        @Test
        void isAmberWhereTheDeadlineIsGivenUp() {
            milestone("launch")
                    .due("2025")
                    .rebaselined("TBD", "2025-06-01", "steering committee")
                    .asOf(AS_OF)
                    .of("G01")
                    .isAmber();
        }

        @Test
        void countsNoDeadlineThatAReportStates() {
            milestone("launch")
                    .deadlineStated("2025-06-01", "2026")
                    .asOf(AS_OF)
                    .of("G01")
                    .isAmber();
        }

        @Test
        void concernsACompletedMilestoneToo() {
            milestone("launch")
                    .completed("2025-06-01", "2025-05-31")
                    .asOf(AS_OF)
                    .of("G01")
                    .isAmber();
        }
    }

    @Nested
    class G02UnapprovedRebaseline {

        private ProgrammeFixture stated(String reportedOn, String deadline) {
            return milestone("launch").due("2025").deadlineStated(reportedOn, deadline);
        }

        @Test
        void isSilentWhereNobodyChangedTheDeadline() {
            milestone("launch").due("2025").asOf(AS_OF).of("G02").isSilent();
        }

        @Test
        void isSilentWhereTheChangeIsApproved() {
            milestone("launch")
                    .due("2025")
                    .rebaselined("2026", "2025-06-01", "steering committee")
                    .asOf(AS_OF)
                    .of("G02")
                    .isSilent();
        }

        @Test
        void isRedWithoutAnApproverFromTheDayOfTheDecision() {
            milestone("launch")
                    .due("2025")
                    .rebaselined("2026", "2025-09-01", "")
                    .asOf(AS_OF)
                    .of("G02")
                    .isRed()
                    .on("port/launch")
                    .about("")
                    .withoutDays()
                    .saying("The deadline of launch was changed without approver and reason; the change does not"
                            + " count.");
        }

        @Test
        void isSilentTheDayBeforeTheDecision() {
            milestone("launch")
                    .due("2025")
                    .rebaselined("2026", "2025-09-02", "")
                    .asOf(AS_OF)
                    .of("G02")
                    .isSilent();
        }

        @Test
        void isRedWithoutAReason() {
            milestone("launch")
                    .due("2025")
                    .rebaselined("2026", "2025-06-01", "steering committee", "")
                    .asOf(AS_OF)
                    .of("G02")
                    .isRed();
        }

        @Test
        void isRedEvenWhereALaterChangeIsApproved() {
            milestone("launch")
                    .due("2025")
                    .rebaselined("2026", "2025-06-01", "")
                    .rebaselined("2026-06", "2025-07-01", "steering committee")
                    .asOf(AS_OF)
                    .of("G02")
                    .isRed();
        }

        @Test
        void isRedWhereThereWasNoDeadlineToChange() {
            milestone("launch")
                    .rebaselined("2026", "2025-06-01", "")
                    .asOf(AS_OF)
                    .of("G02")
                    .isRed();
        }

        @ParameterizedTest
        @ValueSource(strings = {"2025-12-30", "2026-01-01", "2025-12-01", "by 2026"})
        void isRedWhereAReportStatesADeadlineThatEndsOnAnotherDay(String deadline) {
            stated("2025-06-01", deadline)
                    .asOf(AS_OF)
                    .of("G02")
                    .isRed()
                    .restingOn("status.csv:2: 2025-06-01: deadline " + deadline);
        }

        @ParameterizedTest
        @ValueSource(strings = {"2025", "2025-12-31", "2025-12", "Q4 2025", "by 2025"})
        void isSilentWhereAReportStatesADeadlineThatEndsOnTheSameDay(String deadline) {
            stated("2025-06-01", deadline).asOf(AS_OF).of("G02").isSilent();
        }

        @Test
        void readsADeadlineToBeDeterminedAsNothingSaid() {
            stated("2025-06-01", "TBD").asOf(AS_OF).of("G02").isSilent();
            stated("2025-06-01", "2026")
                    .deadlineStated("2025-07-01", "TBD")
                    .asOf(AS_OF)
                    .of("G02")
                    .isRed();
        }

        @Test
        void isSilentOnceAReportStatesTheRightDeadlineAgain() {
            stated("2025-06-01", "2026")
                    .deadlineStated("2025-07-01", "2025")
                    .asOf(AS_OF)
                    .of("G02")
                    .isSilent();
        }

        @Test
        void doesNotKnowWhatIsReportedAfterTheAsOfDate() {
            stated("2025-09-02", "2026").asOf(AS_OF).of("G02").isSilent();
            stated("2025-09-01", "2026").asOf(AS_OF).of("G02").isRed();
        }

        @Test
        void isSilentWhereAReportStatesTheFirstDeadlineOrOneApproved() {
            ProgrammeFixture first = stated("2025-08-01", "2025");
            first.rebaselined("2026", "2025-06-01", "steering committee")
                    .asOf(AS_OF)
                    .of("G02")
                    .isSilent();
            ProgrammeFixture approved = stated("2025-08-01", "2026");
            approved.rebaselined("2026", "2025-06-01", "steering committee")
                    .asOf(AS_OF)
                    .of("G02")
                    .isSilent();
        }

        @Test
        void isRedUntilTheDayBeforeTheStatedDeadlineIsApproved() {
            stated("2025-08-01", "2026")
                    .rebaselined("2026", "2025-09-02", "steering committee")
                    .asOf(AS_OF)
                    .of("G02")
                    .isRed();
        }

        @Test
        void isSilentWhereTheProgrammeGivesNoDeadlineToDifferFrom() {
            milestone("launch")
                    .deadlineStated("2025-06-01", "2026")
                    .asOf(AS_OF)
                    .of("G02")
                    .isSilent();
        }

        @Test
        void readsTheLaterLineOfAFileOfOneDay() {
            stated("2025-06-01", "2026")
                    .deadlineStated("2025-06-01", "2025")
                    .asOf(AS_OF)
                    .of("G02")
                    .isSilent();
        }

        @Test
        void readsTheLaterDeadlineOfTwoFilesOfOneDay() {
            stated("2025-06-01", "2026")
                    .in("zebra.csv")
                    .deadlineStated("2025-06-01", "2025")
                    .asOf(AS_OF)
                    .of("G02")
                    .isRed();
        }

        @Test
        void concernsACompletedMilestoneToo() {
            stated("2025-06-01", "2026")
                    .completed("2025-08-01", "2025-07-31")
                    .asOf(AS_OF)
                    .of("G02")
                    .isRed();
        }
    }

    @Nested
    class G03WeakForecast {

        private ProgrammeFixture forecast(String forecast) {
            return milestone("launch").due("2025-12-31").forecastBy("NC KTZ", "", "2025-06-01", forecast);
        }

        @Test
        void isAmberAHundredAndEightyDaysBeforeTheDeadline() {
            forecast("Q4 2025")
                    .asOf("2025-07-04")
                    .of("G03")
                    .isAmber()
                    .on("port/launch")
                    .about("")
                    .withoutDays()
                    .saying("launch is due 2025-12-31, but forecast no closer than Q4 2025.")
                    .restingOn(
                            "programme.yaml:10: deadline 2025-12-31",
                            "status.csv:2: 2025-06-01: forecast Q4 2025 [NC KTZ]");
        }

        @Test
        void isSilentADayEarlier() {
            forecast("Q4 2025").asOf("2025-07-03").of("G03").isSilent();
        }

        @Test
        void isAmberOnTheLastDayOfTheDeadline() {
            forecast("Q4 2025").asOf("2025-12-31").of("G03").isAmber();
        }

        @Test
        void isSilentTheDayAfter() {
            forecast("Q4 2025").asOf("2026-01-01").of("G03").isSilent();
        }

        @ParameterizedTest
        @ValueSource(strings = {"Q1 2026", "H2 2025", "mid 2026", "2025", "by 2026"})
        void isAmberWhereTheForecastIsCoarserThanAMonth(String forecast) {
            forecast(forecast).asOf(AS_OF).of("G03").isAmber();
        }

        @ParameterizedTest
        @ValueSource(strings = {"2025-12", "December 2025", "by 2025-12", "2025-12-24"})
        void isSilentWhereTheForecastIsAMonthOrADay(String forecast) {
            forecast(forecast).asOf(AS_OF).of("G03").isSilent();
        }

        @Test
        void judgesByTheLeadOfThePolicy() {
            forecast("Q4 2025")
                    .policy("default: {weakForecast: {lead: 181}}")
                    .asOf("2025-07-03")
                    .of("G03")
                    .isAmber();
        }

        @Test
        void isNotEvaluatedWithoutADeadline() {
            milestone("launch")
                    .forecastBy("NC KTZ", "", "2025-06-01", "2025")
                    .asOf(AS_OF)
                    .of("G03")
                    .isNotEvaluated("no deadline");
        }

        @Test
        void isNotEvaluatedWithoutAForecast() {
            milestone("launch").due("2025").asOf(AS_OF).of("G03").isNotEvaluated("no forecast reported");
        }

        @Test
        void isNotEvaluatedWhereTheForecastIsToBeDetermined() {
            forecast("TBD").asOf(AS_OF).of("G03").isNotEvaluated("forecast is to be determined");
        }

        @Test
        void doesNotConcernACompletedMilestone() {
            milestone("launch")
                    .due("2025-12-31")
                    .forecast("2025-06-01", "2025")
                    .completed("2025-08-01", "2025-07-31")
                    .asOf(AS_OF)
                    .of("G03")
                    .isNotConcerned();
        }

        @Test
        void isInfoOnTheTerminalWhereNobodySignedAForecast() {
            milestone("launch")
                    .due("2025-12-31")
                    .forecast("2025-06-01", "2025-12")
                    .asOf(AS_OF)
                    .of("G03")
                    .isInfo()
                    .on("port")
                    .about("")
                    .withoutDays()
                    .saying("1 forecast names neither author nor source.")
                    .restingOn("status.csv:2: 2025-06-01: forecast 2025-12");
        }

        @Test
        void isOneInfoForAllForecastsOfATerminal() {
            milestone("launch")
                    .due("2025-12-31")
                    .forecast("2025-06-01", "2025-12")
                    .and("opening")
                    .due("2025-12-31")
                    .forecast("2025-06-01", "2025-11")
                    .asOf(AS_OF)
                    .of("G03")
                    .isInfo()
                    .on("port")
                    .saying("2 forecasts name neither author nor source.")
                    .restingOn(
                            "status.csv:2: 2025-06-01: forecast 2025-12", "status.csv:3: 2025-06-01: forecast 2025-11");
        }

        @ParameterizedTest
        @CsvSource({"NC KTZ,''", "'',portnews 370188"})
        void isSilentWhereEitherAuthorOrSourceIsNamed(String author, String source) {
            milestone("launch")
                    .due("2025-12-31")
                    .forecastBy(author, source, "2025-06-01", "2025-12")
                    .asOf(AS_OF)
                    .of("G03")
                    .isSilent();
        }

        @Test
        void judgesTheReportOfTheForecastInForce() {
            milestone("launch")
                    .due("2025-12-31")
                    .forecast("2025-06-01", "2025-12")
                    .forecastBy("NC KTZ", "", "2025-07-01", "2025-12")
                    .percent("2025-08-01", 50)
                    .asOf(AS_OF)
                    .of("G03")
                    .isSilent();
        }

        @Test
        void isInfoWithoutADeadlineToo() {
            milestone("launch")
                    .forecast("2025-06-01", "2025-12")
                    .asOf(AS_OF)
                    .of("G03")
                    .isInfo();
        }

        @Test
        void tellsBothOfAForecastThatIsCoarseAndUnsigned() {
            RuleVerdict verdict = milestone("launch")
                    .due("2025-12-31")
                    .forecast("2025-06-01", "2025")
                    .asOf(AS_OF)
                    .of("G03");

            assertThat(verdict.alerts())
                    .extracting(Alert::severity, Alert::subject)
                    .containsExactly(tuple(Severity.AMBER, "port/launch"), tuple(Severity.INFO, "port"));
        }
    }

    @Nested
    class G04CompleteWithoutActual {

        private ProgrammeFixture done(double percent) {
            return milestone("launch").due("2025").percent("2025-06-01", percent);
        }

        @Test
        void isRedAtAHundredPercent() {
            done(100)
                    .asOf(AS_OF)
                    .of("G04")
                    .isRed()
                    .on("port/launch")
                    .about("complete without actual")
                    .withoutDays()
                    .saying("The reports on launch contradict each other: complete without actual.")
                    .restingOn("status.csv:2: 2025-06-01: 100% done");
        }

        @Test
        void isSilentBelowAHundredPercent() {
            done(99.9).asOf(AS_OF).of("G04").isSilent();
        }

        @Test
        void isSilentWithTheActual() {
            done(100)
                    .completed("2025-06-01", "2025-06-01")
                    .asOf(AS_OF)
                    .of("G04")
                    .isSilent();
        }

        @Test
        void countsAnActualInTheFutureAsNone() {
            done(100)
                    .completed("2025-07-01", "2025-09-02")
                    .asOf(AS_OF)
                    .of("G04")
                    .isRed()
                    .about("complete without actual")
                    .restingOn("status.csv:2: 2025-06-01: 100% done", "status.csv:3: 2025-07-01: completed 2025-09-02");
        }

        @Test
        void judgesTheLatestPercentage() {
            done(100).percent("2025-07-01", 90).asOf(AS_OF).of("G04").isSilent();
        }
    }

    @Nested
    class G04ActualBelowHundredPercent {

        @Test
        void isRedWhereTheLatestPercentageIsBelowAHundred() {
            milestone("launch")
                    .percent("2025-07-01", 99.9)
                    .completed("2025-06-01", "2025-06-01")
                    .asOf(AS_OF)
                    .of("G04")
                    .isRed()
                    .about("actual below 100 percent")
                    .restingOn(
                            "status.csv:2: 2025-07-01: 99.9% done", "status.csv:3: 2025-06-01: completed 2025-06-01");
        }

        @Test
        void isSilentWithoutAPercentage() {
            milestone("launch")
                    .completed("2025-06-01", "2025-06-01")
                    .asOf(AS_OF)
                    .of("G04")
                    .isSilent();
        }

        @Test
        void isSilentWhileTheActualIsInTheFuture() {
            milestone("launch")
                    .percent("2025-07-01", 80)
                    .completed("2025-07-01", "2025-09-02")
                    .asOf(AS_OF)
                    .of("G04")
                    .isSilent();
        }
    }

    @Nested
    class G04ActualWithdrawn {

        private ProgrammeFixture withdrawn() {
            return milestone("launch").completed("2025-06-01", "2025-05-31").completionWithdrawn("2025-07-01");
        }

        @Test
        void isRedFromTheDayOfTheWithdrawal() {
            withdrawn()
                    .asOf("2025-07-01")
                    .of("G04")
                    .isRed()
                    .about("actual withdrawn")
                    .restingOn("status.csv:3: 2025-07-01: completion withdrawn");
        }

        @Test
        void isSilentTheDayBefore() {
            withdrawn().asOf("2025-06-30").of("G04").isSilent();
        }

        @Test
        void isSilentOnceCompletionIsReportedAgain() {
            withdrawn()
                    .completed("2025-08-01", "2025-07-31")
                    .asOf(AS_OF)
                    .of("G04")
                    .isSilent();
        }
    }

    @Nested
    class G04SourcesDisagree {

        private ProgrammeFixture forecasts(String one, String other) {
            return milestone("launch")
                    .in("a.csv")
                    .forecast("2025-06-01", one)
                    .in("b.csv")
                    .forecast("2025-06-01", other);
        }

        @Test
        void isRedWhereTwoFilesForecastDifferentDaysOnOneDay() {
            forecasts("2025-10-31", "2025-11-01")
                    .asOf(AS_OF)
                    .of("G04")
                    .isRed()
                    .about("sources disagree")
                    .restingOn("b.csv:3: 2025-06-01: forecast 2025-11-01", "a.csv:2: 2025-06-01: forecast 2025-10-31");
        }

        @Test
        void isSilentWhereTheirWindowsEndOnTheSameDay() {
            forecasts("2025-12-31", "Q4 2025").asOf(AS_OF).of("G04").isSilent();
        }

        @Test
        void isRedWhereOneFileKnowsADayAndTheOtherNone() {
            forecasts("2025-12-31", "TBD").asOf(AS_OF).of("G04").isRed().about("sources disagree");
        }

        @Test
        void isSilentWhereBothKnowNone() {
            forecasts("TBD", "n/a").asOf(AS_OF).of("G04").isSilent();
        }

        @Test
        void isSilentWithinOneFile() {
            milestone("launch")
                    .forecast("2025-06-01", "2025-10")
                    .forecast("2025-06-01", "2025-11")
                    .asOf(AS_OF)
                    .of("G04")
                    .isSilent();
        }

        @Test
        void comparesTheLastLineOfEachFile() {
            milestone("launch")
                    .in("a.csv")
                    .forecast("2025-06-01", "2025-10")
                    .forecast("2025-06-01", "2025-11")
                    .in("b.csv")
                    .forecast("2025-06-01", "2025-11")
                    .asOf(AS_OF)
                    .of("G04")
                    .isSilent();
        }

        @Test
        void isSilentWhereTheFilesAreOfDifferentDays() {
            milestone("launch")
                    .in("a.csv")
                    .forecast("2025-06-01", "2025-10")
                    .in("b.csv")
                    .forecast("2025-06-02", "2025-11")
                    .asOf(AS_OF)
                    .of("G04")
                    .isSilent();
        }

        @Test
        void judgesTheLatestDayOnWhichADateWasStated() {
            forecasts("2025-10", "2025-11")
                    .percent("2025-07-01", 10)
                    .asOf(AS_OF)
                    .of("G04")
                    .isRed();
            forecasts("2025-10", "2025-11")
                    .forecast("2025-07-01", "2025-11")
                    .asOf(AS_OF)
                    .of("G04")
                    .isSilent();
        }

        @Test
        void comparesActualsByThemselves() {
            milestone("launch")
                    .in("a.csv")
                    .completed("2025-06-01", "2025-05-30")
                    .in("b.csv")
                    .completed("2025-06-01", "2025-05-31")
                    .forecast("2025-07-01", "2025-05-31")
                    .asOf(AS_OF)
                    .of("G04")
                    .isRed()
                    .about("sources disagree");
        }

        @Test
        void tellsAWithdrawalFromAnActual() {
            RuleVerdict verdict = milestone("launch")
                    .in("a.csv")
                    .completed("2025-06-01", "2025-05-30")
                    .in("b.csv")
                    .completionWithdrawn("2025-06-01")
                    .asOf(AS_OF)
                    .of("G04");

            assertThat(verdict.alerts())
                    .extracting(Alert::about)
                    .containsExactly("actual withdrawn", "sources disagree");
        }
    }

    @Nested
    class G04WeakEvidence {

        private RuleVerdict completed(String kind, String evidence) {
            return milestone("launch")
                    .ofKind(kind)
                    .completed("2025-06-01", "2025-05-31", evidence)
                    .asOf(AS_OF)
                    .of("G04");
        }

        @Test
        void isRedWhereAMemorandumIsToProveAnOpening() {
            completed("opening", "Memorandum of 25 June 2024")
                    .isRed()
                    .about("weak evidence")
                    .saying("The reports on launch contradict each other: weak evidence.")
                    .restingOn("status.csv:2: 2025-06-01: completed 2025-05-31; Memorandum of 25 June 2024");
        }

        @ParameterizedTest
        @CsvSource({
            "approval, contract signed",
            "approval, Agreement",
            "construction-start, building permit",
            "construction-start, approval by the ministry",
            "construction-complete, groundbreaking ceremony",
            "construction-complete, Construction start in spring",
            "establishment, handover",
            "opening, construction complete",
            "launch, MOU"
        })
        void isRedWhereTheEvidenceIsBelowWhatTheKindRequires(String kind, String evidence) {
            completed(kind, evidence).isRed().about("weak evidence");
        }

        @ParameterizedTest
        @CsvSource({
            "approval, permit of the city",
            "construction-start, groundbreaking ceremony",
            "construction-complete, handover protocol",
            "construction-start, memorandum and groundbreaking",
            "opening, photograph of the first train",
            "opening, ''",
            "customs, memorandum",
            "'', memorandum"
        })
        void isSilentWhereTheEvidenceIsEnoughOrNamesNothing(String kind, String evidence) {
            completed(kind, evidence).isSilent();
        }

        @Test
        void judgesTheReportWhoseActualStands() {
            milestone("launch")
                    .ofKind("opening")
                    .completed("2025-06-01", "2025-05-31", "memorandum")
                    .completed("2025-07-01", "2025-05-31", "timetable of the first train")
                    .asOf(AS_OF)
                    .of("G04")
                    .isSilent();
        }

        @Test
        void isSilentWhileTheActualIsInTheFuture() {
            milestone("launch")
                    .ofKind("opening")
                    .completed("2025-06-01", "2025-09-02", "memorandum")
                    .asOf(AS_OF)
                    .of("G04")
                    .isSilent();
        }
    }
}
