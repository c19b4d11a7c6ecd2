package dev.slipway.rules.oracle;

import static dev.slipway.model.base.Severity.RED;
import static dev.slipway.rules.oracle.Scene.by;
import static dev.slipway.rules.oracle.Scene.day;
import static dev.slipway.rules.oracle.Scene.milestone;
import static dev.slipway.rules.oracle.Scene.month;
import static dev.slipway.rules.oracle.Scene.report;
import static dev.slipway.rules.oracle.Scene.verdict;
import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.model.dates.DateWindow;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * P01 to P04, judged on 31 March 2026 and computed by hand. The programmes of P03 and P04 start on 31 August 2025, so
 * that seven months have passed; the ends of their months are 30 September, 31 October and so on.
 */
class NaiveProgrammeTest {

    @ParameterizedTest
    @CsvSource({
        "20, 19, ''", // 0.95
        "19, 18, AMBER", // 0.947
        "10, 9, AMBER", // 0.90
        "9, 8, RED", // 0.889
        "1, 1, ''"
    })
    void fewerReachedThanDueIsAmberBelowNineteenInTwentyAndRedBelowNineInTen(int due, int reached, String severity) {
        assertThat(severities(dueAndReached(due, reached), "P01")).isEqualTo(listOf(severity));
    }

    @Test
    void whatIsReachedBeforeItIsDueCounts() {
        Scene scene = dueAndReached(9, 8).with(milestone("early").deadline("2026-04-01"));
        assertThat(scene.alerts("P01")).hasSize(1);
        scene.reported(report("early", "2026-03-31").actual("2026-03-31"));
        assertThat(scene.alerts("P01")).as("nine reached, nine due").isEmpty();
        assertThat(scene.alerts("P02")).as("eight of those due").hasSize(1);
    }

    @Test
    void aDeadlineIsDueAfterItsLastDayAndFiveMakeAnIndex() {
        assertThat(dueAndReached(5, 0).alerts("P01")).containsExactly(verdict("P01", RED, "p", ""));
        assertThat(dueAndReached(4, 0).notEvaluated("P01")).containsExactly("p");
        assertThat(dueAndReached(4, 0)
                        .with(milestone("today").deadline("2026-03-31"))
                        .notEvaluated("P02"))
                .containsExactly("p");
    }

    @Test
    void lessThanNineteenInTwentyOnTimeIsAmber() {
        assertThat(dueAndReached(20, 19).alerts("P02")).isEmpty();
        assertThat(dueAndReached(19, 18).alerts("P02")).hasSize(1);
    }

    @Test
    void whatMayHaveBeenInTimeOrNotCountsNeitherWay() {
        Scene scene = dueAndReached(5, 5).with(milestone("wide").deadline("2026-02-15"));
        scene.reported(report("wide", "2026-03-31").actual("2026-02"));

        assertThat(scene.alerts("P02")).isEmpty();
    }

    @Test
    void asMuchEarnedAsTimeHasPassedIsSilent() {
        assertThat(oneAMonth(7).alerts("P03")).as("7 earned of 7 months").isEmpty();
        assertThat(oneAMonth(8).alerts("P03")).as("8 of 7").isEmpty();
        assertThat(oneAMonth(6).alerts("P03")).as("6 of 7 is 0.857").containsExactly(verdict("P03", RED, "p", ""));
        assertThat(oneAMonth(0).alerts("P03")).as("0 of 7").hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "10, ''", // all ten of the month: ES 7, 7 / 7 = 1
        "9.9, AMBER", // 6 + 9.9 / 10 = 6.9, 6.9 / 7 = 0.986
        "3, AMBER", // 6 + 3 / 10 = 6.3, 6.3 / 7 = 0.9
        "2.9, RED" // 6 + 2.9 / 10 = 6.29, 6.29 / 7 = 0.899
    })
    void aMonthIsEarnedByTheShareOfItsWeight(double reached, String severity) {
        Scene scene = started().with(milestone("reached").deadline("2026-03-31").weight(reached));
        if (reached < 10) {
            scene.with(milestone("open").deadline("2026-03-31").weight(10 - reached));
        }
        for (int month = 1; month <= 10; month++) {
            if (month != 7) {
                scene.with(milestone("m" + month).deadline(endOfMonth(month)));
            }
            if (month < 7) {
                reached(scene, "m" + month);
            }
        }
        reached(scene, "reached");
        assertThat(severities(scene, "P03")).isEqualTo(listOf(severity));
    }

    @Test
    void monthsInWhichNothingWasPlannedAreEarnedForNothing() {
        Scene scene = started();
        due(scene, 10, "2025-11-30");
        assertThat(scene.notEvaluated("P04")).containsExactly("p");
        scene.deadline(day("2027-02-28"));
        // ES 2, for nothing is planned in two months; 2 / 7 = 0.286; 3 / 0.286 = 10.5 months, 18 allowed.
        assertThat(scene.alerts("P03")).hasSize(1);
        assertThat(scene.alerts("P04")).isEmpty();
        // 10.5 months end in July 2026; June allows 10.
        assertThat(scene.deadline(day("2026-06-30")).alerts("P04")).hasSize(1);
    }

    @Test
    void whatWasPlannedBeforeTheStartHasToBeEarnedFirst() {
        Scene scene = started().deadline(day("2099-12-31"));
        due(scene, 9, "2025-08-31");
        scene.with(milestone("last").deadline("2025-10-31"));
        reached(scene, "last");
        assertThat(scene.alerts("P03"))
                .as("one earned, nine planned at the start: ES 0")
                .hasSize(1);
        assertThat(scene.notEvaluated("P04"))
                .as("nothing can be forecast from SPI 0")
                .containsExactly("p");
        Scene before = started();
        due(before, 10, "2025-08-31");
        assertThat(before.notEvaluated("P03"))
                .as("all of it planned by the start")
                .containsExactly("p");
    }

    @Test
    void whenAllIsReachedNothingIsSaidOfThePace() {
        Scene scene = started();
        due(scene, 10, "2025-11-30");
        for (int number = 0; number < 9; number++) {
            scene.reported(report("due" + number, "2026-03-31").actual("2025-11-01"));
        }
        assertThat(scene.alerts("P03")).hasSize(1);
        scene.reported(report("due9", "2026-03-31").actual("2026-03-31"));
        assertThat(scene.alerts("P03")).isEmpty();
        assertThat(scene.notEvaluated("P03")).isEmpty();
    }

    @Test
    void whatWasAllReachedByTheStartIsNotEvaluated() {
        Scene scene = started();
        due(scene, 10, "2025-11-30");
        for (int number = 0; number < 10; number++) {
            scene.reported(report("due" + number, "2026-03-31").actual("2025-08-31"));
        }
        assertThat(scene.notEvaluated("P03")).containsExactly("p");
    }

    @Test
    void earnedScheduleTakesTenMilestonesWithADeadline() {
        Scene scene = started();
        due(scene, 9, "2025-11-30");
        scene.with(milestone("undated"));
        assertThat(scene.notEvaluated("P03")).containsExactly("p");
        scene.with(milestone("tenth").deadline("2025-11-30"));
        assertThat(scene.alerts("P03")).hasSize(1);
    }

    @Test
    void earnedScheduleTakesThreeMonthsFromAStart() {
        assertThat(startedOn(day("2025-12-30")).alerts("P03")).hasSize(1);
        assertThat(startedOn(day("2025-12-31")).alerts("P03"))
                .as("three months")
                .hasSize(1);
        assertThat(startedOn(day("2026-01-01")).notEvaluated("P03"))
                .as("2 + 30/31")
                .containsExactly("p");
        assertThat(startedOn(month("2025-12")).alerts("P03"))
                .as("from the first of December")
                .hasSize(1);
        assertThat(startedOn(by(month("2025-12"))).notEvaluated("P03"))
                .as("it may have started at any time before")
                .containsExactly("p");
        assertThat(startedOn(DateWindow.unknown()).notEvaluated("P04")).containsExactly("p");
    }

    @Test
    void theForecastOfTheWholeOverrunsTheNetworkDeadline() {
        // 10 months planned, 6 / 7 earned: 11.667 months. 11 months end on 31 July, and of August
        // 20/31 = 0.645 falls short of 0.667, which 21/31 = 0.677 does not.
        assertThat(oneAMonth(6).deadline(day("2026-08-20")).alerts("P04"))
                .containsExactly(verdict("P04", RED, "p", ""));
        assertThat(oneAMonth(6).deadline(day("2026-08-21")).alerts("P04")).isEmpty();
        assertThat(oneAMonth(6).deadline(by(month("2026-07"))).alerts("P04")).hasSize(1);
        assertThat(oneAMonth(6).deadline(by(month("2026-08"))).alerts("P04")).isEmpty();
        assertThat(oneAMonth(6).deadline(day("2024-08-31")).alerts("P04"))
                .as("before the start")
                .hasSize(1);
    }

    @Test
    void aProgrammeOnScheduleOverrunsADeadlineBeforeItsPlannedEnd() {
        assertThat(oneAMonth(7).deadline(day("2026-06-30")).alerts("P04"))
                .as("10 months")
                .isEmpty();
        assertThat(oneAMonth(7).deadline(day("2026-06-29")).alerts("P04"))
                .as("9 + 29/30")
                .hasSize(1);
        assertThat(oneAMonth(7).notEvaluated("P04")).as("no deadline").containsExactly("p");
    }

    private static List<String> severities(Scene scene, String rule) {
        return scene.alerts(rule).stream().map(alert -> alert.severity().name()).toList();
    }

    private static List<String> listOf(String severity) {
        return severity.isEmpty() ? List.of() : List.of(severity);
    }

    private static Scene dueAndReached(int due, int reached) {
        Scene scene = new Scene();
        due(scene, due, "2026-02-28");
        for (int number = 0; number < reached; number++) {
            reached(scene, "due" + number);
        }
        return scene;
    }

    private static void due(Scene scene, int count, String deadline) {
        for (int number = 0; number < count; number++) {
            scene.with(milestone("due" + number).deadline(deadline));
        }
    }

    private static void reached(Scene scene, String id) {
        scene.reported(report(id, "2026-03-31").actual("2026-02-28"));
    }

    /** Ten milestones, one due at the end of each month, of which so many are reached. */
    private static Scene oneAMonth(int reached) {
        Scene scene = started();
        for (int month = 1; month <= 10; month++) {
            scene.with(milestone("m" + month).deadline(endOfMonth(month)));
        }
        for (int month = 1; month <= reached; month++) {
            reached(scene, "m" + month);
        }
        return scene;
    }

    private static Scene started() {
        return new Scene().start(day("2025-08-31"));
    }

    /** Ten open milestones that were due today. */
    private static Scene startedOn(DateWindow start) {
        Scene scene = new Scene().start(start);
        due(scene, 10, "2026-03-31");
        return scene;
    }

    private static String endOfMonth(int month) {
        return LocalDate.parse("2025-08-31").plusMonths(month).toString();
    }
}
