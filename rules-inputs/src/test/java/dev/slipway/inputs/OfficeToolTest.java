package dev.slipway.inputs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.model.dates.DateWindow;
import dev.slipway.model.programme.Milestone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables that a tool of an office wrote, by the headers of that tool. */
class OfficeToolTest extends OfficeFiles {

    @Test
    void aToolThatKeepsNoBaselinePromisesItsFirstDueDate() {
        file("issues.csv", "Summary,Issue key,Due Date,Resolved\nPermit,P-1,2026-02-28,\nSurvey,P-2,,2026-01-31\n");

        ProgrammeImport imported = imported("issues.csv");

        assertThat(milestones("issues.csv"))
                .extracting(milestone -> milestone.deadline().text())
                .containsExactly("2026-02-28", "");
        assertThat(imported.notes())
                .anySatisfy(note -> assertThat(note).contains("the first date forecast became the deadline"))
                .contains("1 of 2 milestones have no deadline: the files state none");
    }

    @Test
    void aCardOfTrelloIsDoneWhereItsBoxIsTickedOrItsListSaysSo() {
        file(
                "board.csv",
                """
                Card ID,Card Name,Card URL,Due Date,Last Activity Date,List Name,Board Name,Archived,Start Date,Due Complete
                a1,Fairway,https://trello.example/a1,2026-02-28T09:00:00.000Z,2026-03-04T10:00:00.000Z,Doing,Berth,false,,true
                a2,Crane rails,https://trello.example/a2,2026-08-31T09:00:00.000Z,2026-06-04T10:00:00.000Z,Doing,Berth,false,,false
                a3,Lighting,https://trello.example/a3,2026-05-31T09:00:00.000Z,2026-05-14T10:00:00.000Z,Done,Berth,true,,false
                """);

        assertThat(milestones("board.csv"))
                .extracting(
                        milestone -> milestone.id() + " " + milestone.deadline().text())
                .containsExactly(
                        "berth/fairway 2026-02-28", "berth/crane-rails 2026-08-31", "berth/lighting 2026-05-31");
        assertThat(states("board.csv")).containsExactly("done", "started", "done");
    }

    @Test
    void aWorkItemIsNamedByTheColumnOfItsLevel() {
        file(
                "items.csv",
                """
                ID,Work Item Type,Title 1,Title 2,Assigned To,State,Target Date,Closed Date,Area Path
                7,Epic,Berth works,,Ann <a@x.example>,Active,12/31/2026 12:00:00 AM,,Berth
                8,Feature,,Fairway,Ann <a@x.example>,Closed,2/28/2026 12:00:00 AM,3/4/2026 9:12:44 AM,Berth
                9,Feature,,Spare crane,Ben <b@x.example>,Removed,5/31/2026 12:00:00 AM,,Berth
                """);

        assertThat(milestones("items.csv"))
                .extracting(milestone ->
                        milestone.name() + " " + milestone.deadline().start())
                .containsExactly("Fairway 2026-02-28", "Spare crane 2026-05-31");
        assertThat(states("items.csv")).containsExactly("done", "cancelled");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    ID,Type,Subject,Status,Start date,Finish date,% Complete,Project | 7,Milestone,Fairway,Closed,,2026-02-28,100,Berth
                    ID;Typ;Thema;Status;Anfangstermin;Endtermin;% abgeschlossen;Projekt | 7;Meilenstein;Fairway;Geschlossen;;2026-02-28;100;Berth
                    """)
    void aTableOfOpenProjectPromisesItsFirstFinish(String header, String row) {
        file("table.csv", header + "\n" + row + "\n");

        assertThat(milestones("table.csv"))
                .extracting(
                        milestone -> milestone.id() + " " + milestone.deadline().text())
                .containsExactly("berth/fairway 2026-02-28");
        assertThat(states("table.csv")).containsExactly("done");
    }

    @Test
    void milestonesThatPrimaveraMarksAreNotItsTasks() {
        file(
                "p6.csv",
                """
                Activity ID,Activity Name,Activity Type,BL1 Finish,Finish
                A1,Dredging,Task Dependent,31-May-26,30-Sep-26
                A2,Opening,Finish Milestone,30-Nov-26,31-Dec-26
                """);

        assertThat(milestones("p6.csv")).extracting(Milestone::name).containsExactly("Opening");
    }

    @Test
    void tasksThatAreLeftOutAreTold() {
        file("tasks.csv", "Task Name,Type,Due Date\nDredging,Task,2026-05-31\nOpening,Milestone,2026-12-31\n");

        assertThat(told("tasks.csv")).contains("1 task is no milestone and was left out: the file marks which are");
    }

    @Test
    void ownRowsMayHaveHeadersOfAnOffice() {
        new TestFolder(path)
                .file(
                        "plan/programme.yaml",
                        "programme: p\nterminals: [{id: pier, milestones: [{id: opening, deadline: 2026-12-31}]}]\n")
                .file(
                        "plan/status/log.csv",
                        "Report date,Site,Milestone,Anticipated Completion Date\n2026-06-30,pier,opening,2027-03-31\n");

        assertThat(updates(Inputs.at(path.resolve("plan"), InputOptions.defaults())
                        .programmes()
                        .findFirst()
                        .orElseThrow()))
                .extracting(update -> update.forecast().map(DateWindow::text).orElse("-"))
                .containsExactly("2027-03-31");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Zusammenfassung,Vorgangsschlüssel,Vorgangstyp,Status,Lösung,Fälligkeitsdatum,Erledigt | Fertig,Erledigt | In Arbeit,Nicht erledigt | Fertig,Wird nicht erledigt
                    Résumé,Clé de ticket,Type de ticket,État,Résolution,Date d'échéance,Résolu | Terminé,Terminé | En cours,Non résolu | Terminé,Ne sera pas fait
                    Тема,Ключ проблемы,Тип задачи,Статус,Решение,Срок исполнения,Дата решения | Готово,Готово | В работе,Не решено | Готово,Не будет исправлено
                    概要,问题关键字,问题类型,状态,解决结果,到期日,已解决 | 完成,完成 | 进行中,未解决 | 完成,不做
                    """)
    void issuesOfJiraAreReadInTheLanguageOfTheirUser(String header, String done, String open, String wontDo) {
        file(
                "issues.csv",
                header + "\n"
                        + "Quay,P-1,Milestone," + done + ",2026-03-31,2026-05-14 10:00\n"
                        + "Crane,P-2,Milestone," + open + ",2026-09-30,\n"
                        + "Rail,P-3,Milestone," + wontDo + ",2026-04-30,2026-04-01 10:00\n");

        assertThat(milestones("issues.csv"))
                .extracting(milestone ->
                        milestone.name() + " " + milestone.deadline().text())
                .containsExactly("Quay 2026-03-31", "Crane 2026-09-30", "Rail 2026-04-30");
        assertThat(states("issues.csv")).containsExactly("done", "started", "cancelled");
        assertThat(actual(updates("issues.csv").get(0))).hasValue("2026-05-14");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Benutzerdefinierte Felder (Baseline)",
                "Benutzerdefiniertes Feld (Baseline end)",
                "Пользовательское поле (Baseline)"
            })
    void aFieldOfJiraThatAnOfficeAddedIsThePromiseInEveryLanguage(String field) {
        file(
                "issues.csv",
                "Zusammenfassung,Vorgangsschlüssel,Vorgangstyp,Status,Fälligkeitsdatum," + field + "\n"
                        + "Quay,P-1,Meilenstein,In Arbeit,2026-09-30,2026-05-31\n");

        assertThat(milestones("issues.csv"))
                .extracting(milestone -> milestone.deadline().text())
                .containsExactly("2026-05-31");
    }

    @Test
    void whatRedmineCallsRejectedInGermanIsCancelled() {
        file(
                "tickets.csv",
                """
                #;Projekt;Tracker;Status;Thema;Abgabedatum;% erledigt;Geschlossen
                13;Hafen;Meilenstein;Abgewiesen;Kran;30.04.2026;0;15.03.2026 10:12
                """);

        milestones("tickets.csv");
        assertThat(states("tickets.csv")).containsExactly("cancelled");
    }

    @Test
    void issuesOfRedmineInChineseAreDoneOnTheDayOfTheirEnd() {
        file("issues.csv", "#,项目,跟踪,状态,主题,计划完成日期,% 完成,结束日期\n1,港口,里程碑,已关闭,岸桥,2026-03-31,100,2026-05-14 10:00\n");

        milestones("issues.csv");
        assertThat(actual(updates("issues.csv").get(0))).hasValue("2026-05-14");
    }

    @Test
    void aTaskThatIsSwitchedOffIsLeftOut() {
        file(
                "tasks.csv",
                """
                ID,Active,Task Mode,Name,Duration,Baseline Finish,Finish
                1,Yes,Auto Scheduled,Opening,0 days,2026-06-30,2026-08-31
                2,No,Auto Scheduled,Old opening,0 days,2026-01-30,2026-08-31
                """);

        assertThat(milestones("tasks.csv"))
                .extracting(milestone -> milestone.name())
                .containsExactly("Opening");
        assertThat(told("tasks.csv")).contains("tasks.csv: 2 rows: 1 read, 1 inactive task, not read");
    }
}
