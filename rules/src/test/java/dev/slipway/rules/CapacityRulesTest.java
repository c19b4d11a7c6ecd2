package dev.slipway.rules;

import static dev.slipway.rules.ProgrammeFixture.milestone;
import static dev.slipway.rules.ProgrammeFixture.terminal;
import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.model.dates.DateWindow;
import dev.slipway.model.programme.CapacityTarget;
import dev.slipway.model.programme.Criticality;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The rules of {@code capacity.drl}, each at the edges of what it says. */
class CapacityRulesTest {

    private static final String AS_OF = "2027-06-01";

    @Nested
    class C01DesignShortfall {

        private ProgrammeFixture planned(double planned) {
            return terminal().target(target -> target.target(1000).planned(planned));
        }

        @Test
        void isSilentWhereTheDesignMeetsTheTarget() {
            planned(1000).asOf(AS_OF).of("C01").isSilent();
        }

        @Test
        void isAmberJustBelowTheTarget() {
            planned(999)
                    .asOf(AS_OF)
                    .of("C01")
                    .isAmber()
                    .on("port")
                    .about("TEU/year")
                    .withoutDays()
                    .saying("The design provides for 999 of 1,000 TEU/year: 99%.")
                    .restingOn("programme.yaml:5: TEU/year: target 1,000, planned 999");
        }

        @Test
        void isAmberAtFourFifths() {
            planned(800).asOf(AS_OF).of("C01").isAmber();
        }

        @Test
        void isRedBelowFourFifths() {
            planned(799).asOf(AS_OF).of("C01").isRed();
        }

        @Test
        void goesByTheLatestReportOfTheDesign() {
            planned(1000)
                    .planned(900)
                    .planned(700)
                    .asOf(AS_OF)
                    .of("C01")
                    .isRed()
                    .restingOn(
                            "programme.yaml:5: TEU/year: target 1,000, planned 1,000",
                            "status.csv:3: 2024-01-02: planned 700 TEU/year [design]");
        }

        @Test
        void namesTheOwnerOfTheOpening() {
            milestone("opening")
                    .ofKind("opening")
                    .ownedBy("NC KTZ")
                    .target(target -> target.target(1000).planned(900))
                    .asOf(AS_OF)
                    .of("C01")
                    .isAmber()
                    .ownedBy("NC KTZ");
        }

        @Test
        void judgesByTheSharesOfThePolicy() {
            planned(899)
                    .policy("default: {design: {red: 0.9}}")
                    .asOf(AS_OF)
                    .of("C01")
                    .isRed();
        }

        @Test
        void isNotEvaluatedWithoutAPlannedCapacity() {
            terminal()
                    .target(target -> target.target(1000))
                    .asOf(AS_OF)
                    .of("C01")
                    .isNotEvaluated("no planned capacity");
        }

        @Test
        void isNotEvaluatedWithoutATargetValue() {
            terminal()
                    .target(target -> target.planned(1000))
                    .asOf(AS_OF)
                    .of("C01")
                    .isNotEvaluated("no target value");
        }

        @Test
        void doesNotConcernATerminalWithoutATarget() {
            terminal().planned(900).asOf(AS_OF).of("C01").isNotConcerned();
        }
    }

    @Nested
    class C02RampUpShortfall {

        private static CapacityTarget.Builder thousandFrom2024(CapacityTarget.Builder target) {
            return target.target(1000).from(DateWindow.parse("2024"));
        }

        private ProgrammeFixture handled(double total, String period) {
            return terminal().target(C02RampUpShortfall::thousandFrom2024).handled(total, period);
        }

        @Test
        void isSilentAtNineTenthsOfWhatTheFirstYearExpects() {
            handled(360, "2025").asOf(AS_OF).of("C02").isSilent();
        }

        @Test
        void isAmberBelowNineTenths() {
            handled(359, "2025")
                    .asOf(AS_OF)
                    .of("C02")
                    .isAmber()
                    .on("port")
                    .about("TEU/year")
                    .withoutDays()
                    .saying("Handles 359 TEU/year, 89% of the 40% of 1,000 expected in year 1.")
                    .restingOn(
                            "programme.yaml:5: TEU/year: target 1,000, from 2024",
                            "status.csv:2: 2024-01-01: throughput 359 TEU/year over 2025 [operator]");
        }

        @Test
        void isAmberAtThreeQuarters() {
            handled(300, "2025").asOf(AS_OF).of("C02").isAmber();
        }

        @Test
        void isRedBelowThreeQuarters() {
            handled(299, "2025").asOf(AS_OF).of("C02").isRed();
        }

        @Test
        void expectsSeventyPercentInTheSecondYear() {
            handled(630, "2026").asOf(AS_OF).of("C02").isSilent();
            handled(629, "2026").asOf(AS_OF).of("C02").isAmber();
        }

        @Test
        void expectsAllFromTheThirdYearOn() {
            handled(899, "2027").asOf(AS_OF).of("C02").isAmber();
            handled(899, "2030").asOf(AS_OF).of("C02").isAmber();
        }

        @Test
        void countsTheSecondYearFromItsFirstDay() {
            terminal()
                    .target(C02RampUpShortfall::thousandFrom2024)
                    .handled(365, "2025-01-02", "2026-01-01")
                    .asOf(AS_OF)
                    .of("C02")
                    .isRed()
                    .saying("Handles 365 TEU/year, 52% of the 70% of 1,000 expected in year 2.");
        }

        @Test
        void goesByTheRampOfTheTargetBeforeThatOfThePolicy() {
            terminal()
                    .target(target -> thousandFrom2024(target).ramp(List.of(20.0)))
                    .handled(179, "2029")
                    .asOf(AS_OF)
                    .of("C02")
                    .isAmber()
                    .saying("Handles 179 TEU/year, 89% of the 20% of 1,000 expected in year 5.");
        }

        @Test
        void takesTheRampOfThePolicy() {
            handled(360, "2025")
                    .policy("default: {rampUp: {years: [80, 100]}}")
                    .asOf(AS_OF)
                    .of("C02")
                    .isRed();
        }

        @Test
        void makesAYearOfNinetyDays() {
            terminal()
                    .target(C02RampUpShortfall::thousandFrom2024)
                    .handled(90, "2025-01-01", "2025-03-31")
                    .asOf(AS_OF)
                    .of("C02")
                    .isSilent();
        }

        @Test
        void isNotEvaluatedOnEightyNineDays() {
            terminal()
                    .target(C02RampUpShortfall::thousandFrom2024)
                    .handled(1, "2025-01-01", "2025-03-30")
                    .asOf(AS_OF)
                    .of("C02")
                    .isNotEvaluated("throughput covers 89 days, 90 are needed");
        }

        @Test
        void addsUpPeriodsThatDoNotOverlap() {
            handled(150, "H1 2025")
                    .handled(149, "H2 2025")
                    .asOf(AS_OF)
                    .of("C02")
                    .isRed()
                    .saying("Handles 299 TEU/year, 74% of the 40% of 1,000 expected in year 1.");
        }

        @Test
        void countsNoDayTwice() {
            handled(360, "2025").handled(10, "Q4 2025").asOf(AS_OF).of("C02").isRed();
        }

        @Test
        void isNotEvaluatedWithoutAReading() {
            terminal()
                    .target(C02RampUpShortfall::thousandFrom2024)
                    .asOf(AS_OF)
                    .of("C02")
                    .isNotEvaluated("no throughput reported with its period");
        }

        @Test
        void isNotEvaluatedWhereTheReadingHasNoPeriod() {
            handled(1, "").asOf(AS_OF).of("C02").isNotEvaluated("no throughput reported with its period");
        }

        @Test
        void isNotEvaluatedWhereTheTargetDoesNotSayFromWhen() {
            terminal()
                    .target(target -> target.target(1000))
                    .handled(1, "2025")
                    .asOf(AS_OF)
                    .of("C02")
                    .isNotEvaluated("no from date to count the ramp-up from");
        }

        @Test
        void isNotEvaluatedBeforeTheRampUpBegins() {
            handled(1, "2024").asOf(AS_OF).of("C02").isNotEvaluated("the ramp-up had not begun by the last reading");
        }

        @Test
        void isNotEvaluatedWithoutATargetValue() {
            terminal()
                    .target(target -> target.from(DateWindow.parse("2024")))
                    .handled(1, "2025")
                    .asOf(AS_OF)
                    .of("C02")
                    .isNotEvaluated("no target value");
        }
    }

    @Nested
    class C03OverUtilised {

        private ProgrammeFixture handled(double total) {
            return terminal().nominal(1000).handled(total, "2025");
        }

        @Test
        void isSilentAtSeventyPercent() {
            handled(700).asOf(AS_OF).of("C03").isSilent();
        }

        @Test
        void isInfoAboveSeventyPercent() {
            handled(701)
                    .asOf(AS_OF)
                    .of("C03")
                    .isInfo()
                    .on("port")
                    .about("TEU/year")
                    .withoutDays()
                    .saying("Handles 701 TEU/year, 70% of its nominal 1,000.")
                    .restingOn(
                            "status.csv:3: 2024-01-02: throughput 701 TEU/year over 2025 [operator]",
                            "status.csv:2: 2024-01-01: nominal 1,000 TEU/year [operator]");
        }

        @Test
        void isInfoAtEightyPercent() {
            handled(800).asOf(AS_OF).of("C03").isInfo();
        }

        @Test
        void isAmberAboveEightyPercent() {
            handled(801).asOf(AS_OF).of("C03").isAmber();
        }

        @Test
        void isAmberAtNinetyPercent() {
            handled(900).asOf(AS_OF).of("C03").isAmber();
        }

        @Test
        void isRedAboveNinetyPercent() {
            handled(901).asOf(AS_OF).of("C03").isRed();
        }

        @Test
        void judgesByTheSharesOfThePolicyForAKindOfTerminal() {
            handled(701)
                    .policy("selectors: [{terminal: port, utilisation: {red: 0.7}}]")
                    .asOf(AS_OF)
                    .of("C03")
                    .isRed();
        }

        @Test
        void isNotEvaluatedWithoutANominalCapacity() {
            terminal().handled(701, "2025").asOf(AS_OF).of("C03").isNotEvaluated("no nominal capacity reported");
        }

        @Test
        void isNotEvaluatedWhereTheNominalCapacityIsNought() {
            handled(701).nominal(0).asOf(AS_OF).of("C03").isNotEvaluated("no nominal capacity reported");
        }

        @Test
        void isNotEvaluatedWithoutThroughput() {
            terminal().nominal(1000).asOf(AS_OF).of("C03").isNotEvaluated("no throughput reported with its period");
        }

        @Test
        void isNotEvaluatedOnTooFewDays() {
            terminal()
                    .nominal(1000)
                    .handled(999, "2025-01")
                    .asOf(AS_OF)
                    .of("C03")
                    .isNotEvaluated("throughput covers 31 days, 90 are needed");
        }

        @Test
        void doesNotConcernATerminalOfWhichNoCapacityIsKnown() {
            terminal().asOf(AS_OF).of("C03").isNotConcerned();
        }
    }

    @Nested
    class C04CapacityGap {

        private static final String AS_OF = "2025-06-01";

        private static CapacityTarget.Builder neededByMidYear(CapacityTarget.Builder target) {
            return target.target(365).demand(36500).needBy(DateWindow.parse("2026-06-30"));
        }

        private ProgrammeFixture opening(String forecast) {
            return milestone("opening")
                    .ofKind("opening")
                    .ownedBy("NC KTZ")
                    .forecast("2025-05-01", forecast)
                    .target(C04CapacityGap::neededByMidYear);
        }

        @Test
        void isSilentWhereTheTerminalOpensOnTheDayOfNeed() {
            opening("2026-06-30").asOf(AS_OF).of("C04").isSilent();
        }

        @Test
        void isAmberWhereItOpensTheDayAfter() {
            opening("2026-07-01")
                    .asOf(AS_OF)
                    .of("C04")
                    .isAmber()
                    .on("port")
                    .about("TEU/year")
                    .ownedBy("NC KTZ")
                    .days(1)
                    .saying("Needed by 2026-06-30, but opening is forecast 2026-07-01:"
                            + " 1 day without room for about 100 TEU.")
                    .restingOn(
                            "programme.yaml:5: TEU/year: target 365, needed by 2026-06-30, demand 36,500",
                            "status.csv:2: 2025-05-01: forecast 2026-07-01");
        }

        @Test
        void isAmberAtTwentyNineDays() {
            opening("2026-07-29").asOf(AS_OF).of("C04").isAmber().days(29);
        }

        @Test
        void isRedFromThirtyDays() {
            opening("2026-07-30").asOf(AS_OF).of("C04").isRed().days(30);
        }

        @Test
        void judgesTheMiddleOfAWindow() {
            opening("2026-07").asOf(AS_OF).of("C04").isAmber().days(1, 31);
        }

        @Test
        void isSilentWhereItOnlyMayOpenAfterTheNeed() {
            opening("2026").asOf(AS_OF).of("C04").isSilent();
        }

        @Test
        void reckonsTheLossFromTheTargetWhereNoDemandIsStated() {
            milestone("opening")
                    .ofKind("opening")
                    .forecast("2025-05-01", "2026-07-10")
                    .target(target -> target.target(365).needBy(DateWindow.parse("2026-06-30")))
                    .asOf(AS_OF)
                    .of("C04")
                    .isAmber()
                    .saying("Needed by 2026-06-30, but opening is forecast 2026-07-10:"
                            + " 10 days without room for about 10 TEU.");
        }

        @Test
        void goesByTheOpeningBeforeTheLaunch() {
            milestone("launch")
                    .ofKind("launch")
                    .forecast("2025-05-01", "2027")
                    .and("opening")
                    .ofKind("opening")
                    .forecast("2025-05-01", "2026-07-01")
                    .target(C04CapacityGap::neededByMidYear)
                    .asOf(AS_OF)
                    .of("C04")
                    .isAmber()
                    .days(1);
        }

        @Test
        void judgesByTheBandsOfTheOpeningMilestone() {
            opening("2026-07-14")
                    .ofCriticality(Criticality.HIGH)
                    .policy("selectors: [{criticality: high, bands: {red: 14}}]")
                    .asOf(AS_OF)
                    .of("C04")
                    .isRed();
        }

        @Test
        void isSilentOnceTheTerminalIsOpen() {
            opening("2026-07-30")
                    .completed("2025-05-20", "2025-05-19")
                    .asOf(AS_OF)
                    .of("C04")
                    .isSilent();
        }

        @Test
        void isNotEvaluatedWithoutADateOfNeed() {
            milestone("opening")
                    .ofKind("opening")
                    .forecast("2025-05-01", "2026")
                    .target(target -> target.target(365))
                    .asOf(AS_OF)
                    .of("C04")
                    .isNotEvaluated("no needBy date");
        }

        @Test
        void isNotEvaluatedWithoutAnOpeningMilestone() {
            milestone("approval")
                    .ofKind("approval")
                    .target(C04CapacityGap::neededByMidYear)
                    .asOf(AS_OF)
                    .of("C04")
                    .isNotEvaluated("no milestone of kind opening, launch or establishment");
        }

        @Test
        void isNotEvaluatedWithoutAForecastOfTheOpening() {
            milestone("opening")
                    .ofKind("opening")
                    .target(C04CapacityGap::neededByMidYear)
                    .asOf(AS_OF)
                    .of("C04")
                    .isNotEvaluated("no forecast reported");
        }
    }

    @Nested
    class C05ImplausibleReading {

        /** A yard that can turn over 7,300 TEU in a year, and what the operator says of it. */
        private ProgrammeFixture nominal(double perYear) {
            return terminal().target(target -> target.slots(100).dwell(5)).nominal(perYear);
        }

        private ProgrammeFixture carried(double tonnes) {
            return terminal().handled(100, "2025").tonnes(tonnes, "2025");
        }

        @Test
        void isSilentAtHalfMoreThanTheYardAllows() {
            nominal(10950).asOf(AS_OF).of("C05").isSilent();
        }

        @Test
        void isInfoAboveHalfMoreThanTheYardAllows() {
            nominal(10951)
                    .asOf(AS_OF)
                    .of("C05")
                    .isInfo()
                    .on("port")
                    .about("TEU/year")
                    .withoutDays()
                    .restingOn(
                            "status.csv:2: 2024-01-01: nominal 10,951 TEU/year [operator]",
                            "programme.yaml:5: TEU/year: 100 slots, dwell 5 days");
        }

        @Test
        void isSilentAtHalfOfWhatTheYardAllows() {
            nominal(3650).asOf(AS_OF).of("C05").isSilent();
        }

        @Test
        void isInfoBelowHalfOfWhatTheYardAllows() {
            nominal(3649).asOf(AS_OF).of("C05").isInfo();
        }

        @Test
        void isSilentAtEightTonnesPerTeu() {
            carried(800).asOf(AS_OF).of("C05").isSilent();
        }

        @Test
        void isInfoBelowEightTonnesPerTeu() {
            carried(799)
                    .asOf(AS_OF)
                    .of("C05")
                    .isInfo()
                    .about("TEU/year")
                    .restingOn(
                            "status.csv:2: 2024-01-01: throughput 100 TEU/year over 2025 [operator]",
                            "status.csv:3: 2024-01-02: throughput 799 tonnes/year over 2025 [operator]");
        }

        @Test
        void isSilentAtTwentyTonnesPerTeu() {
            carried(2000).asOf(AS_OF).of("C05").isSilent();
        }

        @Test
        void isInfoAboveTwentyTonnesPerTeu() {
            carried(2001).asOf(AS_OF).of("C05").isInfo();
        }

        @Test
        void weighsNoTeuOfOnePeriodAgainstTonnesOfAnother() {
            Judgement judgement =
                    terminal().handled(100, "2025").tonnes(1, "2026").asOf(AS_OF);
            assertThatNothingIsExamined(judgement);
        }

        private void assertThatNothingIsExamined(Judgement judgement) {
            RuleVerdict verdict = judgement.of("C05");
            assertThat(verdict.account().examined()).isZero();
        }

        @Test
        void judgesByTheTonnesOfThePolicy() {
            carried(1300)
                    .policy("default: {plausible: {mostTonnes: 12}}")
                    .asOf(AS_OF)
                    .of("C05")
                    .isInfo();
        }

        @Test
        void isNotEvaluatedWhereThereIsNothingToCheckAgainst() {
            terminal()
                    .nominal(1000)
                    .asOf(AS_OF)
                    .of("C05")
                    .isNotEvaluated("neither nominal capacity with slots and dwell, nor tonnes and TEU of one period");
        }
    }

    @Nested
    class C06CapacityConflict {

        @Test
        void isSilentAtATenthOfTheLarger() {
            terminal()
                    .nominal(1000, "operator")
                    .nominal(900, "press")
                    .asOf(AS_OF)
                    .of("C06")
                    .isSilent();
        }

        @Test
        void isAmberAboveATenthOfTheLarger() {
            terminal()
                    .nominal(1000, "operator")
                    .nominal(899, "press")
                    .asOf(AS_OF)
                    .of("C06")
                    .isAmber();
        }

        @Test
        void tellsBothFiguresAndWhereTheyStand() {
            terminal()
                    .nominal(66500, "index1520")
                    .nominal(133000, "timesca")
                    .asOf(AS_OF)
                    .of("C06")
                    .isAmber()
                    .on("port")
                    .about("TEU/year nominal")
                    .withoutDays()
                    .saying("Sources differ by 50% on nominal TEU/year: 66,500 (index1520), 133,000 (timesca).")
                    .restingOn(
                            "status.csv:2: 2024-01-01: nominal 66,500 TEU/year [index1520]",
                            "status.csv:3: 2024-01-02: nominal 133,000 TEU/year [timesca]");
        }

        @Test
        void comparesTheLatestReadingOfEachSource() {
            terminal()
                    .nominal(500, "operator")
                    .nominal(1000, "press")
                    .nominal(1000, "operator")
                    .asOf(AS_OF)
                    .of("C06")
                    .isSilent();
        }

        @Test
        void comparesPeriodsThatOverlap() {
            terminal()
                    .nominal(1000, "operator", "2025")
                    .nominal(500, "press", "Q4 2025")
                    .asOf(AS_OF)
                    .of("C06")
                    .isAmber();
        }

        @Test
        void doesNotCompareYearsApart() {
            terminal()
                    .nominal(1000, "operator", "2025")
                    .nominal(500, "press", "2026")
                    .asOf(AS_OF)
                    .of("C06")
                    .isSilent();
        }

        @Test
        void comparesAReadingWithoutAPeriodWithAny() {
            terminal()
                    .nominal(1000, "operator", "2025")
                    .nominal(500, "press")
                    .asOf(AS_OF)
                    .of("C06")
                    .isAmber();
        }

        @Test
        void judgesByTheShareOfThePolicy() {
            terminal()
                    .nominal(1000, "operator")
                    .nominal(900, "press")
                    .policy("default: {conflict: {share: 0.09}}")
                    .asOf(AS_OF)
                    .of("C06")
                    .isAmber();
        }

        @Test
        void isNotEvaluatedWithOneSource() {
            terminal().nominal(1000, "operator").asOf(AS_OF).of("C06").isNotEvaluated("only one source");
        }

        @Test
        void doesNotConcernATerminalWithoutReadings() {
            terminal()
                    .target(target -> target.target(1000))
                    .asOf(AS_OF)
                    .of("C06")
                    .isNotConcerned();
        }
    }
}
