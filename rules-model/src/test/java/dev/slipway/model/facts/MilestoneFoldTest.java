package dev.slipway.model.facts;

import static dev.slipway.model.facts.Folding.date;
import static dev.slipway.model.facts.Folding.day;
import static dev.slipway.model.facts.Folding.facts;
import static dev.slipway.model.facts.Folding.status;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.slipway.model.alerts.InEnglish;
import dev.slipway.model.base.Evidence;
import dev.slipway.model.base.Provenance;
import dev.slipway.model.dates.DateWindow;
import dev.slipway.model.programme.Attribute;
import dev.slipway.model.programme.Milestone;
import dev.slipway.model.programme.MilestoneId;
import dev.slipway.model.programme.Rebaseline;
import dev.slipway.model.programme.Terminal;
import dev.slipway.model.status.Basis;
import dev.slipway.model.status.CapacityReading;
import dev.slipway.model.status.Health;
import dev.slipway.model.status.MilestoneUpdate;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class MilestoneFoldTest {

    private static final MilestoneId ID = new MilestoneId("alyat", "opening");
    private static final Milestone OPENING =
            Milestone.of("alyat", "opening").deadline("2025").build();

    @Test
    void theLatestForecastCounts() {
        MilestoneStatus status = status(
                OPENING,
                "2025-06-01",
                reported("2025-03-01").forecast("2025-11").build(),
                reported("2025-02-01").forecast("2025-10").build());

        assertThat(status.forecast()).isEqualTo(date("2025-11"));
        assertThat(status.forecastReport().orElseThrow().reportDate()).isEqualTo(day("2025-03-01"));
    }

    @Test
    void ofEachAttributeTheLatestStatementCounts() {
        Milestone planned = Milestone.of("alyat", "opening")
                .attribute("budget", 10)
                .attribute("contract", "K-17")
                .build();

        MilestoneStatus status = status(
                planned,
                "2025-06-01",
                reported("2025-03-01")
                        .attribute("budget", new Attribute.Amount(12))
                        .build(),
                reported("2025-02-01")
                        .attribute("budget", new Attribute.Amount(11))
                        .build(),
                reported("2025-07-01")
                        .attribute("contract", new Attribute.Text("K-18"))
                        .build());

        assertThat(status.attributes().number("budget")).hasValue(12);
        assertThat(status.attributes().text("contract")).contains("K-17");
    }

    @Test
    void aReportWithAttributesReadsBack() {
        MilestoneUpdate report = reported("2025-03-01")
                .attribute("budget", new Attribute.Amount(12.5))
                .attribute("permit", new Attribute.Date(date("2025-05-01")))
                .attribute("lot", new Attribute.Text("2025"))
                .attribute("insured", new Attribute.Truth(false))
                .build();

        assertThat(report.toJson())
                .contains(
                        "\"attributes\":{\"budget\":12.5,\"insured\":false,\"lot\":{\"text\":\"2025\"},\"permit\":\"2025-05-01\"}");
    }

    @Test
    void aBlankSaysNothing() {
        MilestoneUpdate full = reported("2025-02-01")
                .forecast("2025-10")
                .percent(20)
                .actual("2025-01-31")
                .build();
        MilestoneUpdate note = reported("2025-03-01").note("site visited").build();

        MilestoneStatus status = status(OPENING, "2025-06-01", full, note);

        assertThat(status.forecast()).isEqualTo(date("2025-10"));
        assertThat(status.percent()).hasValue(20);
        assertThat(status.actual()).isEqualTo(date("2025-01-31"));
        assertThat(status.percentReport()).contains(full);
        assertThat(status.latestReport()).contains(note);
    }

    @Test
    void aReportOfTheDayItselfCountsAndOneOfTheNextDayDoesNot() {
        MilestoneUpdate today = reported("2025-06-01").forecast("2025-10").build();
        MilestoneUpdate tomorrow = reported("2025-06-02").forecast("2025-12").build();

        assertThat(status(OPENING, "2025-06-01", today, tomorrow).forecast()).isEqualTo(date("2025-10"));
    }

    @Test
    void ofTwoReportsOfADayTheLaterMomentCounts() {
        ZoneId almaty = ZoneId.of("Asia/Almaty");
        MilestoneUpdate evening = reported("2020-01-01")
                .at(Instant.parse("2025-03-01T15:00:00Z"), almaty)
                .forecast("2025-12")
                .build();
        MilestoneUpdate morning = reported("2020-01-01")
                .at(Instant.parse("2025-02-28T22:00:00Z"), almaty)
                .forecast("2025-10")
                .build();

        assertThat(morning.reportDate()).isEqualTo(day("2025-03-01"));
        assertThat(status(OPENING, "2025-06-01", evening, morning).forecast()).isEqualTo(date("2025-12"));
    }

    @Test
    void aGreenOpinionIsHeldAgainstTheSlipOfItsOwnDay() {
        MilestoneUpdate green = reported("2026-02-01").health(Health.GREEN).build();
        MilestoneUpdate slip = reported("2026-02-01").forecast("2026-05-01").build();
        MilestoneUpdate later = reported("2026-02-02").forecast("2026-05-01").build();

        assertThat(status(OPENING, "2026-02-03", green, slip).isWatermelon()).isTrue();
        assertThat(status(OPENING, "2026-02-03", green).isWatermelon())
                .as("overdue by 32 days")
                .isTrue();
        assertThat(status(
                                OPENING,
                                "2026-02-03",
                                reported("2026-01-01").health(Health.GREEN).build(),
                                later)
                        .isWatermelon())
                .as("what came later was not known")
                .isFalse();
    }

    @Test
    void aForecastToBeDeterminedMakesTheForecastUnknown() {
        MilestoneStatus status = status(
                OPENING,
                "2025-06-01",
                reported("2025-02-01").forecast("2025-10").build(),
                reported("2025-03-01").forecast("TBD").build());

        assertThat(status.forecast().isKnown()).isFalse();
        assertThat(status.missing("forecast").map(InEnglish::text)).contains("forecast is to be determined");
        assertThat(status.expected()).isEqualTo(date("2025"));
    }

    @Test
    void theHistoryHasOneForecastADayAndSkipsUnknownDates() {
        MilestoneStatus status = status(
                OPENING,
                "2025-06-01",
                reported("2025-04-01", "b.csv", 3).forecast("2025-12").build(),
                reported("2025-04-01", "a.csv", 9).forecast("2025-11").build(),
                reported("2025-03-01").forecast("TBD").build(),
                reported("2025-02-01").forecast("2025-10").build());

        assertThat(status.history().forecasts())
                .extracting(forecast -> forecast.reportDate() + " " + forecast.window())
                .containsExactly("2025-02-01 2025-10", "2025-04-01 2025-12");
    }

    @Test
    void aForecastByADayStartsOnItsReportDate() {
        MilestoneStatus status = status(
                OPENING,
                "2025-06-01",
                reported("2025-02-01").forecast("by 2026").build());

        assertThat(status.forecast().start()).isEqualTo(day("2025-02-01"));
        assertThat(status.forecast().end()).isEqualTo(day("2026-12-31"));
    }

    @Test
    void ofOneFileTheLaterLineOfADayCounts() {
        MilestoneStatus status = status(
                OPENING,
                "2025-06-01",
                reported("2025-02-01", "a.csv", 2)
                        .forecast("2026-06")
                        .percent(10)
                        .actualWithdrawn()
                        .build(),
                reported("2025-02-01", "a.csv", 3)
                        .forecast("2025-10")
                        .percent(30)
                        .actual("2025-01")
                        .build());

        assertThat(status.forecast()).isEqualTo(date("2025-10"));
        assertThat(status.percent()).hasValue(30);
        assertThat(status.actual()).isEqualTo(date("2025-01"));
    }

    @Test
    void aBlankInALaterLineKeepsTheEarlierLine() {
        MilestoneStatus status = status(
                OPENING,
                "2025-06-01",
                reported("2025-02-01", "a.csv", 2).forecast("2025-10").build(),
                reported("2025-02-01", "a.csv", 3).percent(30).build());

        assertThat(status.forecast()).isEqualTo(date("2025-10"));
    }

    @Test
    void ofSeveralFilesTheMoreSevereStatementOfADayCounts() {
        MilestoneStatus status = status(
                OPENING,
                "2025-06-01",
                reported("2025-02-01", "a.csv", 2)
                        .forecast("2025-12")
                        .percent(10)
                        .actualWithdrawn()
                        .build(),
                reported("2025-02-01", "b.csv", 3)
                        .forecast("2025-10")
                        .percent(30)
                        .actual("2025-01")
                        .build());

        assertThat(status.forecast()).isEqualTo(date("2025-12"));
        assertThat(status.percent()).hasValue(10);
        assertThat(status.actual().isKnown()).isFalse();
    }

    @Test
    void onlyTheLastLineOfEachFileIsWeighedAgainstOtherFiles() {
        MilestoneStatus status = status(
                OPENING,
                "2025-06-01",
                reported("2025-02-01", "a.csv", 2).forecast("2027").build(),
                reported("2025-02-01", "a.csv", 3).forecast("2025-10").build(),
                reported("2025-02-01", "b.csv", 1).forecast("2025-11").build());

        assertThat(status.forecast()).isEqualTo(date("2025-11"));
    }

    @Test
    void aWithdrawnCompletionReopensTheMilestone() {
        MilestoneUpdate done = reported("2025-02-01").actual("2025-01-15").build();
        MilestoneUpdate withdrawn = reported("2025-03-01").actualWithdrawn().build();

        assertThat(status(OPENING, "2025-02-15", done, withdrawn).isCompleted()).isTrue();
        assertThat(status(OPENING, "2025-03-01", done, withdrawn).isOpen()).isTrue();
        assertThat(status(OPENING, "2025-03-01", done, withdrawn).actualReport())
                .contains(withdrawn);
    }

    @Test
    void aCompletionAfterTheDayIsKeptButDoesNotCount() {
        MilestoneUpdate early = reported("2025-02-01").actual("2025-02-02").build();

        assertThat(status(OPENING, "2025-02-01", early).isOpen()).isTrue();
        assertThat(status(OPENING, "2025-02-01", early).actual()).isEqualTo(date("2025-02-02"));
        assertThat(status(OPENING, "2025-02-02", early).isCompleted()).isTrue();
    }

    @Test
    void aCompletionInAMonthThatHasBegunCounts() {
        MilestoneUpdate thisMonth = reported("2025-02-10").actual("2025-02").build();

        assertThat(status(OPENING, "2025-02-10", thisMonth).isCompleted()).isTrue();
    }

    @Test
    void anApprovedRebaselineMovesTheDeadlineAndKeepsTheFirst() {
        Milestone milestone = Milestone.of("alyat", "opening")
                .deadline("2025")
                .rebaselined(approved("2026-06", "2025-11-03"))
                .build();

        MilestoneStatus status = status(milestone, "2025-11-03");

        assertThat(status.deadline()).isEqualTo(date("2026-06"));
        assertThat(status.firstDeadline()).isEqualTo(date("2025"));
        assertThat(InEnglish.evidence(status.evidence("deadline")))
                .extracting(Evidence::text)
                .containsExactly("deadline moved to 2026-06 on 2025-11-03 by the board: floods");
    }

    @Test
    void aRebaselineNotYetDecidedIsNotInForceAndNotEvidence() {
        Milestone milestone = Milestone.of("alyat", "opening")
                .deadline("2025")
                .rebaselined(approved("2025", "2025-11-03"))
                .build();

        MilestoneStatus status = status(milestone, "2025-11-02");

        assertThat(status.rebaseline()).isEmpty();
        assertThat(InEnglish.evidence(status.evidence("deadline")))
                .extracting(Evidence::text)
                .containsExactly("deadline 2025");
    }

    @Test
    void aRebaselineWithoutApproverOrReasonMovesNothing() {
        Milestone milestone = Milestone.of("alyat", "opening")
                .deadline("2025")
                .rebaselined(new Rebaseline(date("2027"), "", "floods", day("2025-03-01"), Provenance.none()))
                .rebaselined(new Rebaseline(date("2028"), "the board", " ", day("2025-04-01"), Provenance.none()))
                .build();

        assertThat(status(milestone, "2025-11-02").deadline()).isEqualTo(date("2025"));
    }

    @Test
    void theRebaselineDecidedLastIsInForceWhereverItIsWritten() {
        Milestone milestone = Milestone.of("alyat", "opening")
                .deadline("2025")
                .rebaselined(approved("2027", "2025-09-01"))
                .rebaselined(approved("2026", "2025-03-01"))
                .build();

        assertThat(status(milestone, "2025-06-01").deadline()).isEqualTo(date("2026"));
        assertThat(status(milestone, "2025-11-01").deadline()).isEqualTo(date("2027"));
    }

    @Test
    void ofRebaselinesDecidedOnOneDayTheLaterWrittenIsInForce() {
        Milestone milestone = Milestone.of("alyat", "opening")
                .deadline("2025")
                .rebaselined(approved("2027", "2025-03-01"))
                .rebaselined(approved("2026", "2025-03-01"))
                .build();

        assertThat(status(milestone, "2025-03-01").deadline()).isEqualTo(date("2026"));
    }

    @Test
    void aDeadlineInAReportMovesNothing() {
        MilestoneUpdate update = reported("2025-02-01").deadline(date("2029")).build();

        assertThat(status(OPENING, "2025-06-01", update).deadline()).isEqualTo(date("2025"));
    }

    @Test
    void aReportOnAnUnknownMilestoneOrTerminalIsRefused() {
        Terminal alyat = Folding.terminal("alyat", OPENING);
        MilestoneUpdate stray = MilestoneUpdate.of(day("2025-02-01"), new MilestoneId("alyat", "launch"))
                .build();
        CapacityReading astray = new CapacityReading(
                day("2025-02-01"), "baku", "TEU/year", Basis.NOMINAL, 1, DateWindow.unknown(), "", Provenance.none());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> facts(alyat, "2025-06-01", stray))
                .withMessage("programme network has no milestone alyat/launch");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> facts(alyat, "2025-06-01", astray))
                .withMessage("programme network has no terminal baku");
    }

    private static Rebaseline approved(String deadline, String on) {
        return new Rebaseline(date(deadline), "the board", "floods", day(on), Provenance.none());
    }

    private static MilestoneUpdate.Builder reported(String date) {
        return MilestoneUpdate.of(day(date), ID);
    }

    private static MilestoneUpdate.Builder reported(String date, String file, int line) {
        return reported(date).provenance(new Provenance(file, line));
    }
}
