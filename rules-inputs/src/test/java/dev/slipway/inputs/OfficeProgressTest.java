package dev.slipway.inputs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.model.dates.DateWindow;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an office's sheet says of how far a milestone is: done, expected, a percentage or a word. */
class OfficeProgressTest extends OfficeFiles {

    @Test
    void progressInWordsIsAState() {
        file(
                "planner.csv",
                """
                Task Name,Progress,Due date
                Fairway,Completed,2026-02-28
                Crane rails,In progress,2026-08-31
                Lighting,Not started,2026-09-30
                """);

        assertThat(states("planner.csv")).containsExactly("done", "started", "planned");
    }

    @Test
    void aCompletionDateOfWhatIsNotDoneIsExpected() {
        file(
                "dates.csv",
                """
                Milestone,Planned,Completion Date,% Complete
                Permit,2026-01-31,2026-02-14,100
                Dredging,2026-05-31,2026-09-30,45
                """);
        file("words.csv", "Milestone,Completion Date,Status\nPermit,2026-02-14,Done\nOpening,2026-03-31,In progress\n");

        for (String name : List.of("dates.csv", "words.csv")) {
            assertThat(updates(name).get(0).actual().toString()).contains("2026-02-14");
            assertThat(updates(name).get(1).actual().toString()).doesNotContain("2026");
        }
        assertThat(forecasts("dates.csv")).containsExactly("2026-06-30 -", "2026-06-30 2026-09-30");
        assertThat(forecasts("words.csv")).containsExactly("2026-06-30 -", "2026-06-30 2026-03-31");
        assertThat(told("words.csv"))
                .contains("words.csv: 'Completion Date' is the date now expected of rows that are not done");
    }

    @Test
    void aPlanOfTodayIsExpectedBesideACompletionDate() {
        file(
                "today.csv",
                """
                Milestone,Baseline,Planned,Completion Date,Status
                Permit,2026-01-31,2026-02-10,2026-02-14,Done
                Opening,2026-05-31,2026-09-30,,In progress
                """);

        assertThat(forecasts("today.csv")).containsExactly("2026-06-30 2026-02-10", "2026-06-30 2026-09-30");
    }

    @Test
    void whatIsDoneIsReadAndWhatWasPlannedToBeDoneIsNot() {
        file(
                "progress.csv",
                "Milestone,Planned %,Actual %,Planned Date,Revised Date\nFairway,80,45,2026-05-31,2026-09-30\n");

        assertThat(updates("progress.csv").get(0).percent()).hasValue(45);
        assertThat(told("progress.csv"))
                .contains("progress.csv: 'Planned %' is how much was planned to be done, which is not read");
    }

    @ParameterizedTest
    @CsvSource({"Not started, 0", "Done, 100", "45 %, 45", "'0,45', 45"})
    void aPercentageMayBeAWord(String written, double percent) {
        file(
                "percent.csv",
                "Milestone,Due Date,% Complete\nPermit,2026-01-31,\"" + written
                        + "\"\nOpening,2026-12-31,n/a\nFence,2026-12-31,20%\n");

        milestones("percent.csv");
        assertThat(updates("percent.csv").get(0).percent()).hasValue(percent);
        assertThat(updates("percent.csv").get(1).percent()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Milestone,Baseline,Forecast / Actual,Status | Quay,2026-03-31,2026-05-14,Complete | Crane,2026-09-30,2026-12-31,On track
                    Milestone,Baseline,Forecast/Actual,% complete | Quay,2026-03-31,2026-05-14,100% | Crane,2026-09-30,2026-12-31,20%
                    Milestone,Baseline,Actual or forecast,Status | Quay,2026-03-31,2026-05-14,Complete | Crane,2026-09-30,2026-12-31,
                    Milestone,Baseline,Forecast / Actual | Quay,2026-03-31,14-May-26 A | Crane,2026-09-30,31-Dec-26
                    Веха,План,Прогноз/Факт,Статус | Quay,31.03.2026,14.05.2026,Выполнено | Crane,30.09.2026,31.12.2026,В работе
                    """)
    void aDateThatIsForecastOrActualIsWhatItsRowSays(String header, String done, String open) {
        file("either.csv", header + "\n" + done + "\n" + open + "\n");

        milestones("either.csv");
        assertThat(updates("either.csv").get(0)).satisfies(update -> {
            assertThat(actual(update)).contains("2026-05-14");
            assertThat(update.forecast()).isEmpty();
        });
        assertThat(updates("either.csv").get(1)).satisfies(update -> {
            assertThat(actual(update)).isEmpty();
            assertThat(update.forecast().map(DateWindow::start).map(Object::toString))
                    .hasValue("2026-12-31");
        });
    }

    @Test
    void aDateThatIsForecastOrActualIsNotReadWhereNothingSaysWhich() {
        file("either.csv", "Milestone,Baseline,Forecast / Actual\nQuay,2026-03-31,2026-05-14\n");

        milestones("either.csv");
        assertThat(updates("either.csv").get(0)).satisfies(update -> {
            assertThat(update.forecast()).isEmpty();
            assertThat(update.actual()).isEmpty();
        });
        assertThat(told("either.csv"))
                .contains(
                        "either.csv: 'Forecast / Actual' does not say which of its dates have happened, and is not read:"
                                + " mark those with A behind them, or add a column of states");
    }

    @Test
    void theDateOfAStartMilestoneIsItsStart() {
        file(
                "activities.tsv",
                """
                Activity ID\tActivity Name\tActivity Type\tStart\tFinish\tBL Project Start\tBL Project Finish
                A1000\tNotice to proceed\tStart Milestone\t15-May-26 A\t\t31-Mar-26\t
                A1010\tWorks\tTask Dependent\t16-May-26 A\t31-Aug-26\t01-Apr-26\t30-Jun-26
                A1020\tSite access\tStart Milestone\t31-Aug-26*\t\t30-Jun-26\t
                A1030\tOpening\tFinish Milestone\t\t31-Dec-26\t\t30-Nov-26
                """);

        assertThat(milestones("activities.tsv"))
                .extracting(milestone ->
                        milestone.name() + " " + milestone.deadline().start())
                .containsExactly("Notice to proceed 2026-03-31", "Site access 2026-06-30", "Opening 2026-11-30");
        assertThat(updates("activities.tsv"))
                .extracting(update -> actual(update)
                        .or(() -> update.forecast().map(DateWindow::start).map(Object::toString)))
                .containsExactly(Optional.of("2026-05-15"), Optional.of("2026-08-31"), Optional.of("2026-12-31"));
    }

    @Test
    void aWordWhereACompletionDateWouldBeSaysThatItIsDone() {
        file(
                "plan.csv",
                """
                Milestone,Planned,Completion date,Status
                Quay,2026-03-31,Done,Complete
                Crane,2026-09-30,2026-12-31,In progress
                """);

        milestones("plan.csv");
        assertThat(states("plan.csv")).containsExactly("done", "started");
        assertThat(forecasts("plan.csv")).containsExactly("2026-06-30 -", "2026-06-30 2026-12-31");
    }

    @Test
    void howFarItIsMayBeAWordUnderAChineseHeader() {
        file("plan.csv", "里程碑,计划完成时间,完成情况\n疏浚,2026-03-31,进行中\n岸桥,2026-05-31,已完成\n");

        milestones("plan.csv");
        assertThat(states("plan.csv")).containsExactly("started", "done");
    }
}
