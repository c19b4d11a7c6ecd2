package dev.slipway.model.facts;

import static dev.slipway.model.facts.Folding.day;
import static dev.slipway.model.facts.Folding.facts;
import static dev.slipway.model.facts.Folding.terminal;
import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.model.alerts.InEnglish;
import dev.slipway.model.base.Provenance;
import dev.slipway.model.programme.Cancellation;
import dev.slipway.model.programme.Milestone;
import dev.slipway.model.programme.MilestoneId;
import dev.slipway.model.status.MilestoneUpdate;
import dev.slipway.model.status.State;
import java.util.List;
import org.junit.jupiter.api.Test;

class ContradictionFoldTest {

    private static final MilestoneId ID = new MilestoneId("alyat", "opening");
    private static final String TODAY = "2025-09-01";

    private final MilestoneUpdate done =
            reported("2025-06-01", "a.csv", 2).percent(100).build();
    private final MilestoneUpdate opened =
            reported("2025-07-01", "a.csv", 3).actual("2025-06-30").build();

    @Test
    void noReportsContradictEachOther() {
        assertThat(found()).isEmpty();
        assertThat(found(done, opened)).isEmpty();
    }

    @Test
    void completionsWithoutADayAreOneDoubtOfTheirTerminal() {
        assertThat(found(done)).singleElement().satisfies(doubt -> {
            assertThat(doubt.about()).isEqualTo("no completion date");
            assertThat(doubt.subject()).isEqualTo("alyat");
            assertThat(doubt.statements()).containsExactly(done);
        });
    }

    @Test
    void aPercentageBeforeTheCompletionContradictsNothing() {
        assertThat(found(reported("2025-06-01", "a.csv", 2).percent(60).build(), opened))
                .isEmpty();
    }

    @Test
    void aPercentageThatFallsByTenPointsIsADoubt() {
        MilestoneUpdate before = reported("2025-06-01", "a.csv", 2).percent(60).build();
        MilestoneUpdate now = reported("2025-07-01", "a.csv", 2).percent(50).build();

        assertFound("percent fell", List.of(before, now), before, now);
        assertThat(found(before, now)).allMatch(Contradiction::isNoticeable);
        assertThat(found(before, reported("2025-07-01", "a.csv", 2).percent(51).build()))
                .noneMatch(Contradiction::isNoticeable);
    }

    @Test
    void aReopeningIsADoubtUntilTheNextReport() {
        MilestoneUpdate reopened =
                reported("2025-08-01", "a.csv", 4).state(State.STARTED).build();

        assertFound("reopened", List.of(reopened), opened, reopened);
        assertThat(found(
                        opened,
                        reopened,
                        reported("2025-08-02", "a.csv", 5).percent(70).build()))
                .isEmpty();
    }

    @Test
    void aRowThatIsOpenAndReachedIsADoubt() {
        MilestoneUpdate both = reported("2025-08-01", "a.csv", 4)
                .state(State.STARTED)
                .actual("2025-07-31")
                .build();

        assertFound("open though reached", List.of(both), both);
    }

    @Test
    void aMilestoneClosedWithAllItsPartsOpenIsADoubt() {
        MilestoneUpdate closed = reported("2025-08-01", "a.csv", 4)
                .actual("2025-07-31")
                .percent(0)
                .build();

        assertFound("all parts open", List.of(closed), closed);
    }

    @Test
    void afterADecisionToCancelOnlyWorkThatGoesOnIsADoubt() {
        Milestone cancelled = Milestone.of("alyat", "opening")
                .cancelled(new Cancellation(day("2025-07-01"), "board", "no demand", Provenance.none()))
                .build();
        MilestoneUpdate started =
                reported("2025-07-02", "a.csv", 2).state(State.STARTED).build();

        assertThat(facts(terminal("alyat", cancelled), TODAY, started).subjects())
                .filteredOn(Contradiction.class::isInstance)
                .extracting(Subject::about)
                .containsExactly("open after cancellation");
        assertThat(facts(
                                terminal("alyat", cancelled),
                                TODAY,
                                reported("2025-07-02", "a.csv", 2)
                                        .actualAbsent()
                                        .build())
                        .subjects())
                .as("a cell that is empty says nothing")
                .noneMatch(Contradiction.class::isInstance);
        assertThat(facts(
                                terminal("alyat", cancelled),
                                TODAY,
                                reported("2025-07-02", "a.csv", 2)
                                        .actual("2025-06-30")
                                        .build())
                        .subjects())
                .as("it was reached, and is not open")
                .noneMatch(Contradiction.class::isInstance);
    }

    @Test
    void rowsOfOneFileAndDayThatDifferAreADoubt() {
        MilestoneUpdate one =
                reported("2025-06-01", "a.csv", 2).forecast("2025-10").build();
        MilestoneUpdate other =
                reported("2025-06-01", "a.csv", 3).forecast("2025-11").build();

        assertFound("rows differ", List.of(one, other), one, other);
        assertThat(found(one, reported("2025-06-01", "a.csv", 3).percent(10).build()))
                .isEmpty();
    }

    @Test
    void actualBelowAHundredPercentRestsOnBoth() {
        MilestoneUpdate almost = reported("2025-08-01", "a.csv", 4).percent(99).build();

        assertFound("actual below 100 percent", List.of(almost, opened), opened, almost);
    }

    @Test
    void bothInOneReportAreOneStatement() {
        MilestoneUpdate both = reported("2025-08-01", "a.csv", 4)
                .percent(99)
                .actual("2025-07-31")
                .build();

        assertFound("actual below 100 percent", List.of(both), both);
    }

    @Test
    void actualWithdrawnRestsOnTheWithdrawal() {
        MilestoneUpdate withdrawn =
                reported("2025-08-01", "a.csv", 4).actualWithdrawn().build();

        assertFound("actual withdrawn", List.of(withdrawn), opened, withdrawn);
        assertThat(found(
                        opened,
                        withdrawn,
                        reported("2025-08-02", "a.csv", 5).percent(70).build()))
                .isEmpty();
    }

    @Test
    void sourcesThatDisagreeAreNamedEach() {
        MilestoneUpdate one =
                reported("2025-06-01", "a.csv", 2).forecast("2025-10").build();
        MilestoneUpdate same =
                reported("2025-06-01", "b.csv", 2).forecast("2025-10-31").build();
        MilestoneUpdate other =
                reported("2025-06-01", "c.csv", 2).forecast("2025-11").build();

        assertThat(found(one, same)).isEmpty();
        assertFound("sources disagree", List.of(other, same, one), one, same, other);
    }

    @Test
    void forecastAndActualThatDisagreeAreOneFinding() {
        MilestoneUpdate one = reported("2025-06-01", "a.csv", 2)
                .forecast("2025-10")
                .actual("2025-05-30")
                .build();
        MilestoneUpdate other = reported("2025-06-01", "b.csv", 2)
                .forecast("2025-11")
                .actual("2025-05-31")
                .build();

        assertFound("sources disagree", List.of(other, one), one, other);
    }

    @Test
    void sourcesOfDifferentDaysDoNotDisagree() {
        assertThat(found(
                        reported("2025-06-01", "a.csv", 2).forecast("2025-10").build(),
                        reported("2025-06-02", "b.csv", 2).forecast("2025-11").build()))
                .isEmpty();
    }

    @Test
    void aDateAndNoDateDisagreeButTwoUnknownDatesDoNot() {
        MilestoneUpdate dated =
                reported("2025-06-01", "a.csv", 2).forecast("2025-10").build();
        MilestoneUpdate undated =
                reported("2025-06-01", "b.csv", 2).forecast("TBD").build();
        MilestoneUpdate alsoUndated =
                reported("2025-06-01", "c.csv", 2).forecast("n/a").build();

        assertFound("sources disagree", List.of(undated, dated), dated, undated);
        assertThat(found(undated, alsoUndated)).isEmpty();
    }

    @Test
    void onlyTheLastRowOfEachFileIsCompared() {
        assertThat(found(
                        reported("2025-06-01", "a.csv", 2).forecast("2025-10").build(),
                        reported("2025-06-01", "a.csv", 3).forecast("2025-11").build(),
                        reported("2025-06-01", "b.csv", 2).forecast("2025-11").build()))
                .extracting(Contradiction::about)
                .containsExactly("rows differ");
    }

    @Test
    void theLatestDayThatStatesADateIsCompared() {
        MilestoneUpdate one =
                reported("2025-06-01", "a.csv", 2).forecast("2025-10").build();
        MilestoneUpdate other =
                reported("2025-06-01", "b.csv", 2).forecast("2025-11").build();

        assertFound(
                "sources disagree",
                List.of(other, one),
                one,
                other,
                reported("2025-07-01", "a.csv", 3).percent(10).build());
        assertThat(found(
                        one,
                        other,
                        reported("2025-07-01", "a.csv", 3).forecast("2025-11").build()))
                .isEmpty();
    }

    @Test
    void aWithdrawalDisagreesWithAnActual() {
        assertThat(found(
                        reported("2025-06-01", "a.csv", 2).actual("2025-05-30").build(),
                        reported("2025-06-01", "b.csv", 2).actualWithdrawn().build()))
                .extracting(Contradiction::about)
                .containsExactly("sources disagree");
    }

    @Test
    void weakEvidenceRestsOnTheReportOfTheActual() {
        MilestoneUpdate signed = reported("2025-07-01", "a.csv", 3)
                .actual("2025-06-30")
                .evidence("Memorandum of understanding")
                .build();

        assertFound("weak evidence", List.of(signed), signed);
    }

    @Test
    void everyKindIsFoundOnce() {
        MilestoneUpdate doubtful = reported("2025-07-01", "a.csv", 3)
                .actual("2025-06-30")
                .percent(50)
                .evidence("contract")
                .build();
        MilestoneUpdate other =
                reported("2025-07-01", "b.csv", 3).actual("2025-06-29").build();

        assertThat(found(doubtful, other))
                .extracting(Contradiction::about)
                .containsExactly("actual below 100 percent", "sources disagree", "weak evidence");
    }

    @Test
    void whatIsReportedLaterIsNotKnown() {
        assertThat(found(reported("2025-09-02", "a.csv", 2).percent(100).build()))
                .isEmpty();
    }

    private static void assertFound(String kind, List<MilestoneUpdate> statements, MilestoneUpdate... reports) {
        List<Contradiction> found = found(reports);

        assertThat(found).extracting(Contradiction::about).containsExactly(kind);
        assertThat(found.get(0).subject()).isEqualTo("alyat/opening");
        assertThat(found.get(0).statements()).isEqualTo(statements);
        assertThat(InEnglish.text(found.get(0).values().get("contradiction"))).isNotEmpty();
    }

    private static List<Contradiction> found(MilestoneUpdate... reports) {
        Milestone opening = Milestone.of("alyat", "opening").kind("opening").build();
        return facts(terminal("alyat", opening), TODAY, reports).contradictions();
    }

    private static MilestoneUpdate.Builder reported(String date, String file, int line) {
        return MilestoneUpdate.of(day(date), ID).provenance(new Provenance(file, line));
    }
}
