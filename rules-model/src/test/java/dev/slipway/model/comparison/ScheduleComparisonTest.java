package dev.slipway.model.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import dev.slipway.model.alerts.InputFile;
import dev.slipway.model.comparison.ActivityKey.Kind;
import dev.slipway.model.status.ScheduleActivity;
import dev.slipway.model.status.ScheduleLink;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

/** How activities are found again, and what counts as a change. */
class ScheduleComparisonTest {

    private static final LocalDate JUNE = LocalDate.of(2026, 6, 30);

    @Test
    void aCodeFindsAnActivityUnderAnotherName() {
        ScheduleComparison comparison = compare(
                List.of(activity("A1", "Pour", key(Kind.CODE, "A1"))),
                List.of(activity("A1", "Pour slab", key(Kind.CODE, "A1"))));

        assertThat(comparison.changesOf(ActivityField.NAME)).hasSize(1);
        assertThat(comparison.added()).isEmpty();
        assertThat(comparison.removed()).isEmpty();
    }

    @Test
    void aGuidFindsWhatHasAnotherCode() {
        ScheduleComparison comparison = compare(
                List.of(activity("A1", "Pour", key(Kind.CODE, "A1"), key(Kind.GUID, "g"))),
                List.of(activity("B7", "Pour", key(Kind.CODE, "B7"), key(Kind.GUID, "g"))));

        assertThat(comparison.pairs()).hasSize(1);
        assertThat(comparison.added()).isEmpty();
    }

    @Test
    void aNumberGivenToSomethingElseJoinsNothingWhereGuidsAreKept() {
        ScheduleComparison comparison = compare(
                List.of(
                        activity("task 1", "Permit", key(Kind.GUID, "g1"), key(Kind.NUMBER, "1")),
                        activity("task 2", "Pour", key(Kind.GUID, "g2"), key(Kind.NUMBER, "2"))),
                List.of(
                        activity("task 1", "Permit", key(Kind.GUID, "g1"), key(Kind.NUMBER, "1")),
                        activity("task 2", "Fence", key(Kind.GUID, "g3"), key(Kind.NUMBER, "2"))));

        assertThat(comparison.added()).extracting(SnapshotActivity::name).containsExactly("Fence");
        assertThat(comparison.removed()).extracting(SnapshotActivity::name).containsExactly("Pour");
    }

    @Test
    void aNumberJoinsWhereAToolGivesNewGuidsWithEachFile() {
        ScheduleComparison comparison = compare(
                List.of(activity("task 2", "Pour", key(Kind.GUID, "g2"), key(Kind.NUMBER, "2"))),
                List.of(activity("task 3", "Pour slab", key(Kind.GUID, "g9"), key(Kind.NUMBER, "2"))));

        assertThat(comparison.changesOf(ActivityField.NAME)).hasSize(1);
    }

    @Test
    void whatTwoActivitiesShareFindsNeither() {
        ScheduleComparison comparison = compare(
                List.of(
                        activity("task 1", "Permit", key(Kind.NUMBER, "1")),
                        activity("task 2", "Pour", key(Kind.PLACE, "Works/Pour")),
                        activity("task 3", "Pour", key(Kind.PLACE, "Works/Pour"))),
                List.of(
                        activity("task 1", "Permit", key(Kind.NUMBER, "1")),
                        activity("task 2", "Pour", key(Kind.PLACE, "Works/Pour"))));

        assertThat(comparison.pairs()).hasSize(1);
        assertThat(comparison.removed()).hasSize(2);
    }

    @Test
    void aLooseNumberComesAfterTheName() {
        ScheduleComparison comparison = compare(
                List.of(
                        activity("task 1", "Permit", key(Kind.PLACE, "Permit"), key(Kind.LOOSE_NUMBER, "1")),
                        activity("task 2", "Pour", key(Kind.PLACE, "Pour"), key(Kind.LOOSE_NUMBER, "2"))),
                List.of(
                        activity("task 1", "Survey", key(Kind.PLACE, "Survey"), key(Kind.LOOSE_NUMBER, "1")),
                        activity("task 2", "Permit", key(Kind.PLACE, "Permit"), key(Kind.LOOSE_NUMBER, "2")),
                        activity("task 3", "Pour", key(Kind.PLACE, "Pour"), key(Kind.LOOSE_NUMBER, "3"))));

        assertThat(comparison.added()).extracting(SnapshotActivity::name).containsExactly("Survey");
        assertThat(comparison.changes()).isEmpty();
    }

    @Test
    void linksOfOnePairAreComparedByTypeAndThenByLag() {
        List<SnapshotActivity> both =
                List.of(activity("A", "A", key(Kind.CODE, "A")), activity("B", "B", key(Kind.CODE, "B")));
        ScheduleComparison comparison = ScheduleComparison.of(
                snapshot(both, link(ScheduleLink.Type.FINISH_FINISH, 0), link(ScheduleLink.Type.FINISH_START, 0)),
                snapshot(both, link(ScheduleLink.Type.FINISH_START, 5), link(ScheduleLink.Type.START_START, 2)));

        assertThat(comparison.links())
                .extracting(LinkChange::word, change -> change.then().orElseThrow(), change -> change.now()
                        .orElseThrow())
                .containsExactly(
                        tuple(
                                "changed",
                                link(ScheduleLink.Type.FINISH_START, 0),
                                link(ScheduleLink.Type.FINISH_START, 5)),
                        tuple(
                                "changed",
                                link(ScheduleLink.Type.FINISH_FINISH, 0),
                                link(ScheduleLink.Type.START_START, 2)));
    }

    @Test
    void theLinkOfWhatWasRemovedIsRemovedThoughItsIdWasGivenAgain() {
        ScheduleComparison comparison = ScheduleComparison.of(
                snapshot(
                        List.of(
                                activity("A", "A", key(Kind.GUID, "a")),
                                activity("B", "Old", key(Kind.GUID, "b")),
                                activity("C", "C", key(Kind.GUID, "c"))),
                        new ScheduleLink("A", "B", ScheduleLink.Type.FINISH_START, 0)),
                snapshot(
                        List.of(activity("A", "A", key(Kind.GUID, "a")), activity("B", "New", key(Kind.GUID, "d"))),
                        new ScheduleLink("A", "B", ScheduleLink.Type.FINISH_START, 0)));

        assertThat(comparison.links()).extracting(LinkChange::word).containsExactly("added", "removed");
        assertThat(comparison.links()).extracting(change -> change.to().name()).containsExactly("New", "Old");
    }

    @Test
    void floatIsComparedOfWhatIsOpenInBoth() {
        ScheduleComparison comparison = compare(
                List.of(floating("A", 5, false), floating("B", 5, false), floating("C", 0.004, false)),
                List.of(floating("A", -2, false), floating("B", 0, true), floating("C", 0, false)));

        assertThat(comparison.floats().compared()).isEqualTo(2);
        assertThat(comparison.floats().eroded()).hasSize(1);
        assertThat(comparison.floats().gained()).isZero();
        assertThat(comparison.floats().negativeThen()).isZero();
        assertThat(comparison.floats().negativeNow()).isEqualTo(1);
        assertThat(comparison.floats().changed().get(0).difference(ActivityField.TOTAL_FLOAT))
                .isEqualTo(-7);
    }

    @Test
    void whereAllIsFinishedNoFileLacksFloat() {
        ScheduleComparison comparison = compare(List.of(floating("A", 0, true)), List.of(floating("A", 0, true)));

        assertThat(comparison.floats().compared()).isZero();
        assertThat(comparison.lacks()).noneMatch(lack -> lack.field() == ActivityField.TOTAL_FLOAT);
    }

    @Test
    void whatAWholeFileLacksIsToldAndIsNoChange() {
        ScheduleComparison comparison = compare(
                List.of(dated("A", Optional.empty()), dated("B", Optional.empty())),
                List.of(dated("A", Optional.of(JUNE)), dated("B", Optional.of(JUNE))));

        assertThat(comparison.changes()).isEmpty();
        assertThat(comparison.lacks()).contains(new Lack(ActivityField.BASELINE_FINISH, true, false, 0));
    }

    @Test
    void aBaselineThatOneActivityGainedIsAChange() {
        ScheduleComparison comparison = compare(
                List.of(dated("A", Optional.of(JUNE)), dated("B", Optional.empty())),
                List.of(dated("A", Optional.of(JUNE)), dated("B", Optional.of(JUNE))));

        assertThat(comparison.changesOf(ActivityField.BASELINE_FINISH)).hasSize(1);
        assertThat(comparison.lacks()).noneMatch(lack -> lack.field() == ActivityField.BASELINE_FINISH);
    }

    @Test
    void whatOneFileDoesNotStateOfSomeActivitiesIsCounted() {
        ScheduleComparison comparison = compare(
                List.of(floating("A", 5, false), activity("B", "B", key(Kind.CODE, "B"))),
                List.of(floating("A", 5, false), floating("B", 2, false)));

        assertThat(comparison.changes()).isEmpty();
        assertThat(comparison.lacks()).contains(new Lack(ActivityField.TOTAL_FLOAT, true, false, 1));
    }

    @Test
    void schedulesWithNothingInCommonAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> compare(
                        List.of(activity("A", "A", key(Kind.CODE, "A"))),
                        List.of(activity("B", "B", key(Kind.CODE, "B")))))
                .withMessageContaining("not two snapshots of one schedule");
    }

    private static ScheduleComparison compare(List<SnapshotActivity> then, List<SnapshotActivity> now) {
        return ScheduleComparison.of(snapshot(then), snapshot(now));
    }

    private static ScheduleSnapshot snapshot(List<SnapshotActivity> activities, ScheduleLink... links) {
        return new ScheduleSnapshot(
                new InputFile("plan.xer", "0"), "Plan", Optional.empty(), activities, List.of(links), List.of());
    }

    private static ScheduleLink link(ScheduleLink.Type type, double lag) {
        return new ScheduleLink("A", "B", type, lag);
    }

    private static ActivityKey key(Kind kind, String value) {
        return new ActivityKey(kind, value);
    }

    private static SnapshotActivity activity(String id, String name, ActivityKey... keys) {
        return activity(id, name, OptionalDouble.empty(), Optional.empty(), Optional.empty(), keys);
    }

    private static SnapshotActivity floating(String code, double days, boolean isFinished) {
        Optional<LocalDate> finished = isFinished ? Optional.of(JUNE) : Optional.empty();
        return activity(code, code, OptionalDouble.of(days), finished, Optional.empty(), key(Kind.CODE, code));
    }

    private static SnapshotActivity dated(String code, Optional<LocalDate> baseline) {
        return activity(code, code, OptionalDouble.empty(), Optional.empty(), baseline, key(Kind.CODE, code));
    }

    private static SnapshotActivity activity(
            String id,
            String name,
            OptionalDouble totalFloat,
            Optional<LocalDate> actualFinish,
            Optional<LocalDate> baseline,
            ActivityKey... keys) {
        ScheduleActivity activity = new ScheduleActivity(
                id,
                name,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                actualFinish,
                baseline,
                Optional.empty(),
                totalFloat,
                OptionalDouble.empty(),
                OptionalDouble.empty());
        return new SnapshotActivity(
                activity,
                List.of(keys),
                "",
                false,
                Optional.empty(),
                List.of(),
                "",
                Drivers.none(Drivers.State.UNKNOWN));
    }
}
