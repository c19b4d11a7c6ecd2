package dev.slipway.rules.oracle;

import static dev.slipway.model.base.Severity.AMBER;
import static dev.slipway.model.base.Severity.INFO;
import static dev.slipway.model.base.Severity.RED;
import static dev.slipway.rules.oracle.Scene.by;
import static dev.slipway.rules.oracle.Scene.day;
import static dev.slipway.rules.oracle.Scene.milestone;
import static dev.slipway.rules.oracle.Scene.month;
import static dev.slipway.rules.oracle.Scene.quarterFrom;
import static dev.slipway.rules.oracle.Scene.report;
import static dev.slipway.rules.oracle.Scene.verdict;
import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.model.base.DayRange;
import dev.slipway.model.dates.DateWindow;
import dev.slipway.model.programme.Milestone;
import dev.slipway.model.programme.MilestoneId;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** D01 to D04 and P05, judged on 31 March 2026 and computed by hand. */
class NaiveNetworkTest {

    @Test
    void aSuccessorForecastBeforeItsPredecessorBreaches() {
        assertThat(link(day("2026-05-11"), 0, day("2026-05-10")).alerts("D01"))
                .containsExactly(verdict("D01", RED, "t/s", "t/p", 1, 1));
        assertThat(link(day("2026-05-10"), 0, day("2026-05-10")).alerts("D01")).isEmpty();
        assertThat(link(day("2026-05-10"), 30, day("2026-06-08")).alerts("D01"))
                .containsExactly(verdict("D01", RED, "t/s", "t/p", 1, 1));
        assertThat(link(day("2026-05-10"), -1, day("2026-05-09")).alerts("D01")).isEmpty();
    }

    @Test
    void aPossibleBreachCountsOnlyBetweenFineDates() {
        assertThat(link(month("2026-05"), 0, day("2026-05-30")).alerts("D01"))
                .containsExactly(verdict("D01", AMBER, "t/s", "t/p", -29, 1));
        assertThat(link(month("2026-05"), 0, day("2026-05-31")).alerts("D01")).isEmpty();
        assertThat(link(quarterFrom("2026-04"), 0, day("2026-05-30")).alerts("D01"))
                .isEmpty();
        assertThat(link(day("2026-07-01"), 0, quarterFrom("2026-04")).alerts("D01"))
                .as("certain, whatever the precision")
                .containsExactly(verdict("D01", RED, "t/s", "t/p", 1, 1));
    }

    @Test
    void aPredecessorWithAnOpenStartBreachesPossiblyAtMost() {
        Scene scene = new Scene()
                .with(milestone("p").deadline(by(month("2026-05"))))
                .with(milestone("s").after(new MilestoneId("t", "p"), 0).deadline("2026-05-30"));
        assertThat(scene.alerts("D01"))
                .containsExactly(new NaiveAlert("D01", AMBER, "t/s", "t/p", Optional.of(DayRange.atMost(1))));
    }

    @Test
    void anActualComesBeforeAForecastAndAForecastBeforeADeadline() {
        Scene scene = link(day("2026-05-11"), 0, day("2026-05-10"))
                .reported(report("p", "2026-03-31").actual("2026-03-01"));
        assertThat(scene.alerts("D01")).isEmpty();
    }

    @Test
    void aDependencyWithoutDatesIsNotEvaluated() {
        Scene scene = new Scene()
                .with(milestone("p"))
                .with(milestone("s").after(new MilestoneId("t", "p"), 0).deadline("2026-05-30"));
        assertThat(scene.notEvaluated("D01")).containsExactly("t/s");
        assertThat(scene.notEvaluated("D02")).containsExactly("t/s");
        Scene done = scene.reported(report("s", "2026-03-31").actual("2026-03-01"));
        assertThat(done.notEvaluated("D01")).isEmpty();
        assertThat(done.notEvaluated("D02")).isEmpty();
    }

    @Test
    void anUnreportedCascadeReplacesTheBreachesOfItsSuccessor() {
        Scene silent = chain("2026-06-01");
        assertThat(silent.alerts("D02"))
                .as("p on 1 June, q on 11 June, s on 16 June against 15 June")
                .contains(verdict("D02", RED, "t/s", ""));
        assertThat(silent.alerts("D01")).noneMatch(alert -> alert.subject().equals("t/s"));
        assertThat(chain("2026-05-31").alerts("D02"))
                .noneMatch(alert -> alert.subject().equals("t/s"));
    }

    @Test
    void aForecastPastTheDeadlineReportsTheCascade() {
        Scene scene = chain("2026-06-01").reported(report("s", "2026-03-31").forecast("2026-06-16"));
        assertThat(scene.alerts("D02")).noneMatch(alert -> alert.subject().equals("t/s"));
        Scene late = chain("2026-06-01").reported(report("s", "2026-03-31").forecast("2026-06-15"));
        assertThat(late.alerts("D02")).contains(verdict("D02", RED, "t/s", ""));
    }

    @Test
    void whatIsPastItsDateIsPushedToToday() {
        assertThat(pushedFrom(milestone("p").deadline("2026-03-30")).alerts("D02"))
                .as("overdue, so today at the earliest")
                .containsExactly(verdict("D02", RED, "t/s", ""));
        assertThat(pushedFrom(milestone("p").deadline("2026-04-30"))
                        .reported(report("p", "2026-03-01").forecast("2026-03-02"))
                        .alerts("D02"))
                .as("forecast for a day that has passed")
                .containsExactly(verdict("D02", RED, "t/s", ""));
        assertThat(pushedFrom(milestone("p").deadline("2026-03-31")).notEvaluated("D02"))
                .as("a deadline alone pushes nothing")
                .containsExactly("t/s");
    }

    @Test
    void aCascadeIsSilentOnceItsSuccessorIsOverdue() {
        Scene scene = new Scene()
                .with(milestone("s").deadline("2026-03-30").after(new MilestoneId("t", "p"), 0))
                .with(milestone("p"))
                .reported(report("p", "2026-03-01").forecast("2026-06-01"));
        assertThat(scene.alerts("D02")).isEmpty();
        assertThat(scene.notEvaluated("D02")).isEmpty();
    }

    @Test
    void aCompletedMilestonePassesOnItsOwnDateOnly() {
        Scene scene = chain("2026-06-01").reported(report("q", "2026-03-31").actual("2026-03-30"));
        assertThat(scene.alerts("D02")).noneMatch(alert -> alert.subject().equals("t/s"));
    }

    @Test
    void aSuccessorReachedBeforeItsPredecessorIsOutOfSequence() {
        Scene scene = link(day("2026-05-10"), 0, day("2026-05-10"))
                .reported(report("s", "2026-03-31").actual("2026-03-31"));
        assertThat(scene.alerts("D03")).containsExactly(verdict("D03", AMBER, "t/s", "t/p"));
        assertThat(scene.reported(report("p", "2026-03-31").actual("2026-03-31"))
                        .alerts("D03"))
                .isEmpty();
    }

    @Test
    void moreThanOneInTwentyUnlinkedIsReported() {
        assertThat(linkedPairAnd(19).alerts("D04")).as("19 of 21").containsExactly(verdict("D04", INFO, "p", ""));
        assertThat(chainOf(19).with(milestone("lone")).alerts("D04"))
                .as("1 of 20")
                .isEmpty();
        assertThat(chainOf(18).with(milestone("lone")).alerts("D04"))
                .as("1 of 19")
                .hasSize(1);
        assertThat(new Scene().with(milestone("lone")).notEvaluated("D04")).containsExactly("p");
    }

    @Test
    void theNetworkIsIncompleteWhereAMemberMissesItsDeadline() {
        assertThat(network(day("2026-06-30"), day("2026-07-01")).alerts("P05"))
                .containsExactly(verdict("P05", RED, "p", ""));
        assertThat(network(day("2026-06-30"), day("2026-06-30")).alerts("P05")).isEmpty();
        assertThat(network(month("2026-06"), quarterFrom("2026-04")).alerts("P05"))
                .isEmpty();
        assertThat(network(month("2026-05"), quarterFrom("2026-04")).alerts("P05"))
                .containsExactly(verdict("P05", AMBER, "p", ""));
        assertThat(network(day("2026-03-30"), day("2026-03-01")).alerts("P05"))
                .as("open past the network deadline")
                .containsExactly(verdict("P05", RED, "p", ""));
        assertThat(network(day("2026-03-31"), day("2026-03-01")).alerts("P05")).isEmpty();
    }

    @Test
    void aNetworkWithoutDeadlineOrMembersIsNotEvaluated() {
        assertThat(network(DateWindow.unknown(), day("2026-07-01")).notEvaluated("P05"))
                .containsExactly("p");
        assertThat(new Scene().deadline(day("2026-06-30")).notEvaluated("P05")).containsExactly("p");
    }

    private static Scene link(DateWindow predecessor, int lag, DateWindow successor) {
        return new Scene()
                .with(milestone("p"))
                .with(milestone("s").deadline("2027-12-31").after(new MilestoneId("t", "p"), lag))
                .reported(report("p", "2026-03-31").forecast(predecessor))
                .reported(report("s", "2026-03-31").forecast(successor));
    }

    /** p, ten days later q, five days later s, whose deadline is 15 June. */
    private static Scene chain(String forecast) {
        return new Scene()
                .with(milestone("s").deadline("2026-06-15").after(new MilestoneId("t", "q"), 5))
                .with(milestone("q").deadline("2026-05-01").after(new MilestoneId("t", "p"), 10))
                .with(milestone("p").deadline("2026-04-15"))
                .reported(report("p", "2026-03-31").forecast(forecast));
    }

    /** A milestone due tomorrow, two days after another. */
    private static Scene pushedFrom(Milestone.Builder predecessor) {
        return new Scene()
                .with(milestone("s").deadline("2026-04-01").after(new MilestoneId("t", "p"), 2))
                .with(predecessor);
    }

    private static Scene linkedPairAnd(int others) {
        Scene scene = chainOf(2);
        IntStream.range(0, others).forEach(number -> scene.with(milestone("lone" + number)));
        return scene;
    }

    private static Scene chainOf(int length) {
        Scene scene = new Scene().with(milestone("m0"));
        IntStream.range(1, length)
                .forEach(number ->
                        scene.with(milestone("m" + number).after(new MilestoneId("t", "m" + (number - 1)), 0)));
        return scene;
    }

    private static Scene network(DateWindow deadline, DateWindow forecast) {
        return new Scene()
                .deadline(deadline)
                .with(milestone("m"))
                .reported(report("m", "2026-03-31").forecast(forecast));
    }
}
