package dev.slipway.inputs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.model.programme.Milestone;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which date of an office's sheet is the deadline, and which the forecast. */
class OfficePromiseTest extends OfficeFiles {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Project_ID,Project_Name,Status,Planned_Start,Planned_End,Actual_End | B-7,Quay wall,Done,2025-02-01,2025-08-31,2026-02-01
                    Milestone,Planned Completion Date,Estimated Completion Date,Actual Completion Date | Quay wall,2025-08-31,,2026-02-01
                    Lugar,Hito,Fecha planificada,Fecha prevista,Fecha real | Muelle,Quay wall,2025-08-31,,2026-02-01
                    工程,节点名称,计划完成日期,预计完成日期,实际完成日期 | 港,Quay wall,2025-08-31,,2026-02-01
                    № п/п,Площадка,Контрольная точка,Плановый срок,Фактический срок | 1,Порт,Quay wall,2025-08-31,2026-02-01
                    Nr.,Anlage,Meilenstein,Soll-Termin,Ist-Termin | 1,Kai,Quay wall,2025-08-31,2026-02-01
                    Site,Jalon,Date prévue,Date réelle | Quai,Quay wall,2025-08-31,2026-02-01
                    """)
    void theDateThatWasPromisedIsTheDeadlineInWhateverWords(String header, String row) {
        file("sheet.csv", header + "\n" + row + "\n");

        assertThat(milestones("sheet.csv"))
                .extracting(milestone ->
                        milestone.name() + " " + milestone.deadline().text())
                .containsExactly("Quay wall 2025-08-31");
        assertThat(updates("sheet.csv").get(0).actual().toString()).contains("2026-02-01");
    }

    @Test
    void theLatestApprovedEndIsThePromise() {
        file(
                "schemes.csv",
                """
                XYZ ID Number,Project Name,Department,XYZ Delivery Confidence,Project - Start Date (Latest Approved Start Date),Project - End Date (Latest Approved End Date)
                T_1,Tunnel,Transport,AMBER,2011-04-01,2031-03-31
                """);

        Milestone tunnel = milestones("schemes.csv").get(0);
        assertThat(tunnel.deadline().text()).isEqualTo("2031-03-31");
        assertThat(tunnel.keys()).containsExactly("T_1");
    }

    @Test
    void anOriginalClosingDateIsThePromiseAndARevisedOneTheForecast() {
        file(
                "loans.csv",
                """
                Project ID,Project Name,Board Approval Date,Original Closing Date,Revised Closing Date,Closing Date
                L1,Harbour crane,2016-05-01,2022-03-31,2024-09-30,2024-09-30
                """);

        assertThat(milestones("loans.csv").get(0).deadline().text()).isEqualTo("2022-03-31");
        assertThat(forecasts("loans.csv")).containsExactly("2026-06-30 2024-09-30");
    }

    @Test
    void theLatestRevisionIsTheForecast() {
        file(
                "revisions.csv",
                """
                Milestone,Original date,Revision 1,Revision 2,Revision 3
                Berth ready,2026-01-31,2026-03-31,2026-05-31,
                """);

        assertThat(milestones("revisions.csv").get(0).deadline().text()).isEqualTo("2026-01-31");
        assertThat(forecasts("revisions.csv")).containsExactly("2026-06-30 2026-05-31");
    }

    @Test
    void aForecastOrACompletionIsNeverMadeTheDeadline() {
        file("plan.csv", "Milestone,Finish,Completed\nPermit,2026-02-28,2026-02-20\nOpening,2026-09-30,\n");

        ProgrammeImport imported = imported("plan.csv");

        assertThat(imported.yaml().orElseThrow()).doesNotContain("deadline");
        assertThat(imported.notes())
                .contains(
                        "no milestone has a deadline: no column says that it is one, and no other date was taken for it."
                                + " Say which column it is with --deadline COLUMN, or in mapping.yaml");
        deadline = Optional.of("Finish");
        assertThat(milestones("plan.csv"))
                .extracting(milestone -> milestone.deadline().text())
                .containsExactly("2026-02-28", "2026-09-30");
    }

    /** As in a file of its own: the deadline of a task is what was promised, where it has one. */
    @Test
    void theDeadlineOfATableOfMicrosoftProjectGoesBeforeItsBaseline() {
        file(
                "project.csv",
                """
                Task Name,Duration,Finish,Baseline Finish,Deadline,Actual Finish
                Permit,0 days,2026-02-14,2026-01-31,NA,2026-02-14
                Opening,0 days,2026-09-30,2026-05-31,2026-06-30,NA
                """);

        assertThat(milestones("project.csv"))
                .extracting(milestone -> milestone.deadline().text())
                .containsExactly("2026-01-31", "2026-06-30");
        assertThat(told("project.csv"))
                .contains("project.csv: 'Deadline' is the deadline where it is set, else 'Baseline Finish'");
    }

    @Test
    void rowsOfAPlanAreNotRowsOfWhatIs() {
        file(
                "rows.csv",
                """
                Milestone,Due Date,,May-26,Jun-26
                Fairway,2026-08-31,Plan,60%,80%
                ,,Actual,40%,45%
                Opening,2026-12-31,Plan,10%,20%
                ,,Actual,0%,5%
                """);

        assertThat(told("rows.csv")).contains("rows.csv: 4 rows: 2 read, 2 rows of what was planned, not read");
        assertThat(updates("rows.csv"))
                .extracting(update ->
                        update.milestone().milestone() + " " + update.percent().orElseThrow())
                .containsExactly("fairway 40.0", "fairway 45.0", "opening 0.0", "opening 5.0");
    }

    @Test
    void aDateWithoutANameIsRefusedWithItsPlace() {
        file("nameless.csv", "Site,Milestone,Due Date\nPier,Permit,2026-01-31\nPier,,2026-06-30\n");

        assertThat(refused("nameless.csv"))
                .containsExactly(
                        "nameless.csv:3: the row has a date or a percentage, but no name (name its milestone, or remove"
                                + " the row)");
        assertThat(told("nameless.csv")).contains("nameless.csv: 2 rows: 1 read, 1 refused");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "не позднее 30.06.2026",
                "bis spätestens 30.06.2026",
                "au plus tard le 30.06.2026",
                "до 30.06.2026"
            })
    void aLatestDayMayBeWrittenInSeveralWords(String latest) {
        file("plan.csv", "Milestone;Baseline Finish;Forecast\nPermit;2026-01-31;" + latest + "\n");

        milestones("plan.csv");
        assertThat(updates("plan.csv").get(0).forecast())
                .hasValueSatisfying(forecast -> assertThat(forecast.end()).hasToString("2026-06-30"));
    }

    @Test
    void datesThatAreNotReadAreTold() {
        file("months.csv", "Milestone,Baseline,Hearing,Vote\nPermit,2026-01-31,2026-01-31,2026-02-14\n");

        assertThat(told("months.csv"))
                .anyMatch(note ->
                        note.startsWith("months.csv:1: 'Hearing' holds dates, and is not read: its header does not"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Jalon;Référence;Recalé;Réel\nQuai;31/03/2026;31/07/2026;\nGrue;30/09/2026;30/09/2026;\n",
                "Jalon;Réf.;Date recalée;Date réelle\nQuai;31/03/2026;31/07/2026;\nGrue;30/09/2026;30/09/2026;\n",
                "Milestone;Original;Revised;Actual\nQuai;31/03/2026;31/07/2026;\nGrue;30/09/2026;30/09/2026;\nTotal;2;2;0\n"
            })
    void aWordThatSaysWhichDateIsEnoughAboveDates(String text) {
        file("jalons.csv", text);

        assertThat(milestones("jalons.csv"))
                .extracting(milestone -> milestone.deadline().text())
                .containsExactly("2026-03-31", "2026-09-30");
        assertThat(forecasts("jalons.csv")).containsExactly("2026-06-30 2026-07-31", "2026-06-30 2026-09-30");
    }

    @Test
    void numbersAreNoDatesThatAreNotRead() {
        file("plan.csv", "Milestone,Planned,Budget,Award\nQuay,2026-03-31,\"1,200.50\",2025-01-31\nTotal,,900.10,\n");

        assertThat(told("plan.csv"))
                .contains("plan.csv: 'Award' holds other dates, and is not read")
                .noneMatch(note -> note.contains("'Budget' holds"));
    }
}
