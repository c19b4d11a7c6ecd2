package dev.slipway.model.facts.state;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.model.base.Provenance;
import dev.slipway.model.dates.DateWindow;
import dev.slipway.model.programme.Cancellation;
import dev.slipway.model.programme.Milestone;
import dev.slipway.model.programme.MilestoneId;
import dev.slipway.model.status.MilestoneUpdate;
import dev.slipway.model.status.State;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class StateFoldTest {

    private static final MilestoneId ID = new MilestoneId("alyat", "opening");
    private static final LocalDate TODAY = LocalDate.of(2025, 9, 1);

    @Test
    void whatNobodySaysAnythingOfIsPlanned() {
        assertThat(folded().state()).isEqualTo(State.PLANNED);
        assertThat(folded().actual().isKnown()).isFalse();
    }

    @Test
    void workThatHasBegunIsStartedWithoutAWord() {
        assertThat(folded(on("2025-06-01").percent(1).build()).state()).isEqualTo(State.STARTED);
        assertThat(folded(on("2025-06-01").percent(0).build()).state()).isEqualTo(State.PLANNED);
    }

    @Test
    void doneWithoutADayHappenedAfterItWasLastCalledOpen() {
        MilestoneState state = folded(
                on("2025-04-30").percent(80).build(),
                on("2025-05-31").state(State.DONE).build(),
                on("2025-06-30").state(State.DONE).build());

        assertThat(state.state()).isEqualTo(State.DONE);
        assertThat(state.isUndated()).isTrue();
        assertThat(state.actual().start()).isEqualTo("2025-05-01");
        assertThat(state.actual().end()).isEqualTo("2025-05-31");
        assertThat(state.actual()).hasToString("by 2025-05-31");
    }

    @Test
    void doneWithoutADayAndNeverCalledOpenHasNoFirstDay() {
        MilestoneState state = folded(on("2025-05-31").percent(100).build());

        assertThat(state.state()).isEqualTo(State.DONE);
        assertThat(state.actual().hasStart()).isFalse();
        assertThat(state.actual().end()).isEqualTo("2025-05-31");
    }

    @Test
    void aForecastOrAnOpenWordSaysThatItIsOpen() {
        assertThat(folded(
                                on("2025-04-30").forecast("2025-07").build(),
                                on("2025-05-31").state(State.DONE).build())
                        .actual()
                        .start())
                .isEqualTo("2025-05-01");
        assertThat(folded(
                                on("2025-04-29").state(State.PLANNED).build(),
                                on("2025-05-31").state(State.DONE).build())
                        .actual()
                        .start())
                .isEqualTo("2025-04-30");
    }

    @Test
    void aDayStatedBeforeOrAfterIsKept() {
        DateWindow day = DateWindow.parse("2025-05-20");
        MilestoneUpdate dated = on("2025-05-31").actual(day).build();
        MilestoneUpdate undated = on("2025-06-30").state(State.DONE).build();
        MilestoneUpdate before = on("2025-04-30").state(State.DONE).build();

        assertThat(folded(dated, undated).actual()).isEqualTo(day);
        assertThat(folded(before, dated).actual()).isEqualTo(day);
        assertThat(folded(dated, undated).isUndated()).isFalse();
    }

    @Test
    void anOpenWordAfterACompletionReopensIt() {
        MilestoneUpdate done = on("2025-05-31").actual("2025-05-20").build();
        MilestoneUpdate reopened = on("2025-06-30").state(State.STARTED).build();

        MilestoneState state = folded(done, reopened);
        assertThat(state.state()).isEqualTo(State.STARTED);
        assertThat(state.actual().isKnown()).isFalse();
        assertThat(state.reopening()).contains(reopened);
        assertThat(folded(done, reopened, on("2025-07-31").percent(90).build()).reopening())
                .isEmpty();
        assertThat(folded(done, reopened, on("2025-07-31").state(State.DONE).build())
                        .actual()
                        .start())
                .isEqualTo("2025-07-01");
    }

    @Test
    void anEmptiedCompletionReopensIt() {
        MilestoneUpdate done = on("2025-05-31").actual("2025-05-20").build();
        MilestoneUpdate emptied = on("2025-06-30").actualAbsent().build();

        assertThat(folded(done, emptied).state()).isEqualTo(State.PLANNED);
        assertThat(folded(done, emptied).reopening()).contains(emptied);
    }

    @Test
    void aHundredPercentWithAnEmptyDateIsDone() {
        assertThat(folded(on("2025-06-30").actualAbsent().percent(100).build()).state())
                .isEqualTo(State.DONE);
    }

    @Test
    void aPercentageBelowAHundredTakesBackOnlyWhatAHundredSaid() {
        MilestoneUpdate full = on("2025-05-31").percent(100).build();
        MilestoneUpdate less = on("2025-06-30").percent(60).build();

        assertThat(folded(full, less).state()).isEqualTo(State.STARTED);
        assertThat(folded(on("2025-05-31").state(State.DONE).build(), less).state())
                .isEqualTo(State.DONE);
    }

    @Test
    void onHoldLastsUntilAnotherWord() {
        MilestoneUpdate held = on("2025-05-31").state(State.ON_HOLD).build();

        assertThat(folded(held, on("2025-06-30").percent(40).build()).state()).isEqualTo(State.ON_HOLD);
        assertThat(folded(held, on("2025-06-30").state(State.STARTED).build()).state())
                .isEqualTo(State.STARTED);
    }

    @Test
    void aLaterOpenWordEndsAReportedCancellationButAnEmptyCellDoesNot() {
        MilestoneUpdate cancelled = on("2025-05-31").state(State.CANCELLED).build();

        assertThat(folded(cancelled).state()).isEqualTo(State.CANCELLED);
        assertThat(folded(cancelled, on("2025-06-30").actualAbsent().build()).state())
                .isEqualTo(State.CANCELLED);
        assertThat(folded(cancelled, on("2025-06-30").state(State.PLANNED).build())
                        .state())
                .isEqualTo(State.PLANNED);
    }

    @Test
    void anApprovedDecisionCountsFromItsDayWhateverIsReported() {
        MilestoneUpdate started = on("2025-08-01").state(State.STARTED).build();

        assertThat(decided("2025-07-01", "board", started).state()).isEqualTo(State.CANCELLED);
        assertThat(decided("2025-09-02", "board", started).state()).isEqualTo(State.STARTED);
    }

    @Test
    void aDecisionThatNobodyApprovedCountsAsAReportOfItsDay() {
        assertThat(decided("2025-07-01", "").state()).isEqualTo(State.CANCELLED);
        assertThat(decided(
                                "2025-07-01",
                                "",
                                on("2025-08-01").state(State.STARTED).build())
                        .state())
                .isEqualTo(State.STARTED);
        assertThat(decided(
                                "2025-07-01",
                                "",
                                on("2025-06-01").state(State.STARTED).build())
                        .state())
                .isEqualTo(State.CANCELLED);
    }

    @Test
    void ofTheDayOfADecisionThatNobodyApprovedAnyReportCountsMore() {
        assertThat(decided(
                                "2025-05-31",
                                "",
                                on("2025-05-31").state(State.STARTED).build())
                        .state())
                .isEqualTo(State.STARTED);
        assertThat(decided(
                                "2025-05-31",
                                "",
                                on("2025-05-31").actual("2025-05-30").build())
                        .state())
                .isEqualTo(State.DONE);
        assertThat(decided("2025-05-31", "", on("2025-05-31").percent(100).build())
                        .state())
                .as("a percentage is no statement of the state")
                .isEqualTo(State.CANCELLED);
        assertThat(decided("2025-05-31", "", on("2025-05-31").actualAbsent().build())
                        .state())
                .isEqualTo(State.CANCELLED);
    }

    @Test
    void anEmptiedCellOfAnotherSourceHidesNeitherACancellationNorAnOpenWord() {
        MilestoneUpdate empty = in("a.csv").actualAbsent().build();

        assertThat(folded(empty, in("b.csv").state(State.CANCELLED).build()).state())
                .isEqualTo(State.CANCELLED);
        assertThat(folded(
                                on("2025-05-30").state(State.CANCELLED).build(),
                                empty,
                                in("b.csv").state(State.STARTED).build())
                        .state())
                .isEqualTo(State.STARTED);
    }

    @Test
    void ofADayAWithdrawalCountsMoreThanAnEmptiedCell() {
        MilestoneUpdate withdrawn = in("b.csv").actualWithdrawn().build();

        assertThat(folded(
                                on("2025-05-30").state(State.DONE).build(),
                                in("a.csv").actualAbsent().build(),
                                withdrawn)
                        .reopening())
                .contains(withdrawn);
    }

    @Test
    void ofSeveralSourcesOfADayTheOneThatPromisesLeastCounts() {
        assertThat(folded(
                                in("a.csv").state(State.DONE).build(),
                                in("b.csv").state(State.ON_HOLD).build(),
                                in("c.csv").state(State.PLANNED).build())
                        .state())
                .isEqualTo(State.PLANNED);
        assertThat(folded(
                                in("a.csv").state(State.CANCELLED).build(),
                                in("b.csv").state(State.DONE).build())
                        .state())
                .isEqualTo(State.DONE);
    }

    @Test
    void inOneReportADateCountsMoreThanAnOpenWord() {
        assertThat(folded(on("2025-05-31")
                                .state(State.STARTED)
                                .actual("2025-05-30")
                                .build())
                        .state())
                .isEqualTo(State.DONE);
    }

    @Test
    void aCompletionToComeIsNoneYet() {
        MilestoneState state = folded(on("2025-05-31").actual("2025-09-02").build());

        assertThat(state.state()).isEqualTo(State.PLANNED);
        assertThat(state.actual().isKnown()).isTrue();
    }

    private static MilestoneUpdate.Builder on(String day) {
        return MilestoneUpdate.of(LocalDate.parse(day), ID).provenance(new Provenance("status.csv", 2));
    }

    private static MilestoneUpdate.Builder in(String file) {
        return MilestoneUpdate.of(LocalDate.of(2025, 5, 31), ID).provenance(new Provenance(file, 2));
    }

    private static MilestoneState folded(MilestoneUpdate... reports) {
        return folded(Milestone.of("alyat", "opening").build(), reports);
    }

    private static MilestoneState decided(String on, String approver, MilestoneUpdate... reports) {
        Cancellation cancellation = new Cancellation(LocalDate.parse(on), approver, "no demand", Provenance.none());
        return folded(Milestone.of("alyat", "opening").cancelled(cancellation).build(), reports);
    }

    private static MilestoneState folded(Milestone milestone, MilestoneUpdate... reports) {
        List<MilestoneUpdate> all = List.of(reports);
        double percent = StateFold.PERCENT
                .latest(all)
                .map(report -> report.percent().orElseThrow())
                .orElse(0.0);
        return StateFold.of(milestone, all, percent, TODAY);
    }
}
