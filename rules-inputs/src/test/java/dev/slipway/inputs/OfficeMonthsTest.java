package dev.slipway.inputs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.model.dates.DateWindow;
import dev.slipway.model.status.State;
import java.util.List;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Columns and sheets of months: each is a report of its day. */
class OfficeMonthsTest extends OfficeFiles {

    @Test
    void sheetsOfMonthsAreReportsOfTheirDays() {
        workbook("months.xlsx", book -> {
            for (String month : List.of("May 2026", "Jun 2026", "Apr 2026")) {
                Worksheet sheet = book.newWorksheet(month);
                row(sheet, 0, "Milestone", "Baseline Finish", "Forecast");
                row(sheet, 1, "Opening", "2026-12-31", month.startsWith("Jun") ? "2027-03-31" : "2026-12-31");
            }
        });

        assertThat(milestones("months.xlsx")).hasSize(1);
        assertThat(forecasts("months.xlsx"))
                .containsExactlyInAnyOrder("2026-04-30 2026-12-31", "2026-05-31 2026-12-31", "2026-06-30 2027-03-31");
    }

    @ParameterizedTest
    @CsvSource({
        "KW 18, KW 22, 2026-05-03, 2026-05-31",
        "Week 10, Week 12, 2026-03-08, 2026-03-22",
        "Q1 2026, Q2 2026, 2026-03-31, 2026-06-30",
        "Q2, Q1, 2026-06-30, 2026-03-31",
        "Q2 2026, Q3 2026, 2026-06-30, 2026-06-30",
        "Dez, Jan, 2025-12-31, 2026-01-31",
    })
    void sheetsOfWeeksAndQuartersAreReportsToo(String first, String second, String firstDay, String secondDay) {
        workbook("parts.xlsx", book -> {
            for (String sheet : List.of(first, second)) {
                Worksheet filled = book.newWorksheet(sheet);
                row(filled, 0, "Milestone", "Baseline Finish", "Forecast");
                row(filled, 1, "Dredging", "2026-12-31", sheet.equals(first) ? "2027-01-31" : "2027-03-31");
            }
        });

        assertThat(milestones("parts.xlsx")).hasSize(1);
        assertThat(updates("parts.xlsx")).first().satisfies(update -> assertThat(update.reportDate())
                .hasToString(firstDay));
        assertThat(forecasts("parts.xlsx")).contains(firstDay + " 2027-01-31");
        assertThat(forecasts("parts.xlsx"))
                .contains(secondDay.equals(firstDay) ? firstDay + " 2027-01-31" : secondDay + " 2027-03-31");
    }

    @Test
    void monthsAsAGermanSpreadsheetWritesThemAreReports() {
        file(
                "monate.csv",
                "Meilenstein;Soll;Prognose Feb 26;Prognose Mrz 26\nBaggern;31.12.2026;31.12.2026;30.06.2027\n");

        assertThat(forecasts("monate.csv")).containsExactlyInAnyOrder("2026-02-28 2026-12-31", "2026-03-31 2027-06-30");
    }

    @Test
    void columnsOfMonthsWithoutAYearAreReportsOfTheYearThatIsKnown() {
        file("status-2026-02-10.csv", "Milestone,Baseline,Dec,Jan\nOpening,2026-12-31,2027-01-31,2027-03-31\n");
        file("status.csv", "Milestone,Baseline,Aug,Sep\nOpening,2026-12-31,2027-01-31,2027-03-31\n");

        assertThat(updatesAsStated("status-2026-02-10.csv"))
                .extracting(update -> update.reportDate() + " "
                        + update.forecast().map(DateWindow::text).orElse("-"))
                .containsExactlyInAnyOrder("2025-12-31 2027-01-31", "2026-01-31 2027-03-31");
        assertThat(told("status-2026-02-10.csv"))
                .contains("status-2026-02-10.csv: the months 'Dec' to 'Jan' are those up to 2026-01,"
                        + " by the day of the report, 2026-06-30");
        assertThat(told("status.csv"))
                .contains("status.csv: the months 'Aug' to 'Sep' have no year, and nothing settles it:"
                        + " write it into their headers");
    }

    @Test
    void monthsAsARussianSpreadsheetWritesThemAreReports() {
        file("месяцы.csv", "Веха;Базовый срок;янв.26;фев.26\nОткрытие;31.12.2026;31.12.2026;31.01.2027\n");

        assertThat(forecasts("месяцы.csv")).containsExactlyInAnyOrder("2026-01-31 2026-12-31", "2026-02-28 2027-01-31");
    }

    @Test
    void columnsOfMonthsAreReportsOfTheirDays() {
        file(
                "look-ahead.csv",
                """
                Milestone,Plan,Apr-26,May-26,Jun-26
                Fairway,2026-05-31,2026-05-31,2026-07-31,2026-09-30
                Opening,2026-12-31,2026-12-31,2026-12-31,soon
                Permit,2026-04-30,2026-04-30,Done,
                """);

        assertThat(forecasts("look-ahead.csv"))
                .containsExactly(
                        "2026-04-30 2026-05-31",
                        "2026-05-31 2026-07-31",
                        "2026-06-30 2026-09-30",
                        "2026-04-30 2026-12-31",
                        "2026-05-31 2026-12-31",
                        "2026-04-30 2026-04-30",
                        "2026-05-31 -");
        assertThat(updates("look-ahead.csv").get(6).state()).contains(State.DONE);
        assertThat(told("look-ahead.csv"))
                .contains(
                        "look-ahead.csv: 1 cell of the columns of reports is no date and was not read: 'soon' in line 3");
    }

    @Test
    void percentagesByMonthAreReportsOfTheirDays() {
        file(
                "curve.csv",
                "Milestone,Planned Date,Planned May-26,Actual May-26,Planned Jun-26,Actual Jun-26\nFairway,2026-05-31,60%,40%,80%,45%\n");

        assertThat(updates("curve.csv"))
                .extracting(
                        update -> update.reportDate() + " " + update.percent().orElseThrow())
                .containsExactly("2026-05-31 40.0", "2026-06-30 45.0");
    }
}
