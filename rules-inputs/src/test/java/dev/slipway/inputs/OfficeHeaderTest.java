package dev.slipway.inputs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.model.dates.DateWindow;
import dev.slipway.model.programme.Milestone;
import dev.slipway.model.status.ActualReport;
import dev.slipway.model.status.MilestoneUpdate;
import java.time.LocalDate;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Headers of an office's sheet: in two rows, merged, on their side, or not understood. */
class OfficeHeaderTest extends OfficeFiles {

    @Test
    void headersOfTwoRowsTellStartFromFinish() {
        workbook("tracker.xlsx", book -> {
            Worksheet sheet = book.newWorksheet("Sheet1");
            row(sheet, 0, "Harbour programme");
            row(sheet, 1, "Data date: 15-Jun-2026");
            row(sheet, 3, "No", "Milestone", "Baseline", "", "Forecast", "", "Actual", "", "Remarks");
            row(sheet, 4, "", "", "Start", "Finish", "Start", "Finish", "Start", "Finish", "");
            row(
                    sheet,
                    5,
                    "1",
                    "Fairway",
                    "2026-02-01",
                    "2026-05-31",
                    "2026-02-01",
                    "2026-09-30",
                    "2026-02-01",
                    "",
                    "silt");
        });

        assertThat(milestones("tracker.xlsx").get(0).deadline().text()).isEqualTo("2026-05-31");
        MilestoneUpdate update = updatesAsStated("tracker.xlsx").get(0);
        assertThat(update.forecast().map(DateWindow::text)).contains("2026-09-30");
        assertThat(update.actual()).contains(new ActualReport.Absent());
        assertThat(update.reportDate()).isEqualTo(LocalDate.of(2026, 6, 15));
    }

    @Test
    void aRowOfDataIsNoHeader() {
        file(
                "words.csv",
                "Thing,Class,Finished,Wanted\nSurvey,Milestone,Done,Deadline\nDredging,Milestone,2026-03-01,2026-01-31\n");

        assertThat(refused("words.csv"))
                .singleElement()
                .asString()
                .startsWith("words.csv:1: no column of this table is known as the name of a milestone")
                .contains(
                        "'Wanted' (a date: deadline, forecast or actual)",
                        "files: [{match: words.csv, kind: sheet, header: 1, columns: {");
    }

    @Test
    void aTitleRightAboveAHeaderIsNoPartOfIt() {
        file("title.csv", "Milestones,,\nMilestone,Planned Finish,Actual Finish\nPermit,2026-01-31,2026-02-14\n");

        assertThat(told("title.csv")).contains("title.csv: deadline from 'Planned Finish', 1 date");
    }

    @Test
    void namesOfFieldsAboveTheirCaptionsAreOneHeader() {
        file(
                "p6.tsv",
                """
                task_code\ttask_name\ttarget_end_date\tend_date\ttotal_float_hr_cnt
                Activity ID\tActivity Name\t(*)Planned Finish\t(*)Finish\tTotal Float(h)
                A1000\tPermit\t2026-01-31 17:00\t2026-02-14 17:00\t0
                """);

        assertThat(milestones("p6.tsv")).extracting(Milestone::name).containsExactly("Permit");
        assertThat(told("p6.tsv")).contains("p6.tsv: 2 rows: 1 read, 1 repeated header");
    }

    @Test
    void aTableOnItsSideIsNotRead() {
        file("side.csv", "Milestone,Permit,Opening\nPlanned,2026-01-31,2026-12-31\nForecast,,2027-03-31\n");

        assertThat(refused("side.csv"))
                .containsExactly("side.csv:1: the rows of this table are called as columns are"
                        + " (turn it round, so that each milestone has a row)");
    }

    @Test
    void theDatesOfAMilestoneMayHaveRowsWithStartAndFinish() {
        file(
                "rows.csv",
                """
                Milestone,Type,Start,Finish
                Permit,Baseline,2026-01-01,2026-01-31
                ,Actual,2026-01-05,2026-02-14
                Dredging,Baseline,2026-02-01,2026-05-31
                ,Current,2026-02-15,2026-09-30
                """);

        assertThat(milestones("rows.csv"))
                .extracting(milestone ->
                        milestone.name() + " " + milestone.deadline().text())
                .containsExactly("Permit 2026-01-31", "Dredging 2026-05-31");
        assertThat(forecasts("rows.csv")).containsExactly("2026-06-30 -", "2026-06-30 2026-09-30");
    }

    @Test
    void aRowOfDatesIsNotShownAsTheHeaderOfATableThatIsNotUnderstood() {
        file(
                "sites.csv",
                ",Almaty,,Khorgos,\n,Plan,Trend,Plan,Trend\nPermit,2026-01-31,2026-02-14,2026-02-28,2026-03-31\n");

        assertThat(refused("sites.csv")).singleElement().asString().startsWith("sites.csv:2: no column of this table");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            textBlock =
                    """
                    Milestone,Type,Date/Permit,Plan,2026-01-31/Permit,Forecast,2026-02-10/Permit,Actual,2026-02-14/Fairway,Plan,2026-05-31/Fairway,Forecast,2026-09-30
                    Milestone,,Finish,Owner/Permit,Baseline,31/01/2026,Ann/,Forecast,10/02/2026,/,Actual,14/02/2026,/Fairway,Baseline,31/05/2026,Bob/,Forecast,30/09/2026,
                    """)
    void eachDateMayHaveARowOfItsOwn(String text) {
        file("long.csv", text.replace("/M", "\nM").replaceAll("/(?=[PF,])", "\n") + "\n");

        assertThat(milestones("long.csv"))
                .extracting(milestone ->
                        milestone.name() + " " + milestone.deadline().text())
                .containsExactly("Permit 2026-01-31", "Fairway 2026-05-31");
        assertThat(forecasts("long.csv")).containsExactly("2026-06-30 2026-02-10", "2026-06-30 2026-09-30");
        assertThat(updates("long.csv").get(0).actual().toString()).contains("2026-02-14");
        assertThat(told("long.csv")).contains("long.csv: 5 rows: 2 read, 3 rows joined to the one above");
    }

    @Test
    void aBlankColumnWithinATableIsNoEnd() {
        file("spaced.csv", "Milestone,Due Date,,Forecast,Owner\nPermit,2026-01-31,,2026-02-14,Bob\n");

        assertThat(forecasts("spaced.csv")).containsExactly("2026-06-30 2026-02-14");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                """
                ,North Quay,,,South Quay,,
                Milestone,Planned,Forecast,Actual,Planned,Forecast,Actual
                Dredging,2026-03-31,2026-07-31,,2026-04-30,,2026-04-28
                Crane,2026-09-30,2026-09-30,,,,
                """,
                """
                Milestone,North Quay,North Quay,North Quay,South Quay,South Quay,South Quay
                ,Planned,Forecast,Actual,Planned,Forecast,Actual
                Dredging,2026-03-31,2026-07-31,,2026-04-30,,2026-04-28
                Crane,2026-09-30,2026-09-30,,,,
                """
            })
    void sitesThatHeadTheSameColumnsHaveARowEach(String text) {
        file("sites.csv", text);

        assertThat(milestones("sites.csv"))
                .extracting(
                        milestone -> milestone.id() + " " + milestone.deadline().text())
                .containsExactly(
                        "north-quay/dredging 2026-03-31",
                        "north-quay/crane 2026-09-30",
                        "south-quay/dredging 2026-04-30");
        assertThat(forecasts("sites.csv"))
                .containsExactly("2026-06-30 2026-07-31", "2026-06-30 -", "2026-06-30 2026-09-30");
        assertThat(told("sites.csv"))
                .contains(
                        "sites.csv: 'North Quay', 'South Quay' above the columns are sites: a row is read once for each site"
                                + " that has something in it");
    }

    @Test
    void columnsWithTheSameHeaderMustNotDiffer() {
        file(
                "twice.csv",
                """
                Milestone,Deadline,Forecast,Owner,Forecast
                Dredging,2026-03-31,2026-07-31,Ann,2026-09-30
                Crane,2026-09-30,30.09.2026,Ann,2026-09-30
                Rail,2026-10-31,,Ann,2026-12-31
                """);

        assertThat(refused("twice.csv"))
                .containsExactly("twice.csv:2:36: '2026-09-30' stands under 'Forecast', and so does '2026-07-31' in"
                        + " column 3 (rename or remove one of the columns 3 and 5)");
        assertThat(told("twice.csv"))
                .contains(
                        "twice.csv: 'Forecast' is the header of the columns 3 and 5: they must not differ",
                        "twice.csv: 3 rows: 2 read, 1 refused");
    }

    @Test
    void columnsWithTheSameHeaderThatAgreeAreRead() {
        file(
                "twice.csv",
                """
                Веха,План,Прогноз,Статус,Прогноз
                Причал,31.03.2026,31.07.2026,В работе,31.07.2026
                Кран,30.09.2026,,В работе,31.12.2026
                """);

        assertThat(forecasts("twice.csv")).containsExactly("2026-06-30 2026-07-31", "2026-06-30 2026-12-31");
    }

    @Test
    void headersThatSayWhichPlanAreNoSites() {
        file(
                "budget.csv",
                """
                ,Budget,,Schedule,
                Milestone,Planned,Actual,Planned,Actual
                Dredging,2026-03-31,,2026-04-30,
                """);

        assertThat(told("budget.csv")).noneMatch(note -> note.contains("are sites"));
    }
}
