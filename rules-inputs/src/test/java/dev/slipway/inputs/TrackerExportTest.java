package dev.slipway.inputs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.model.programme.Milestone;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Exports of trackers that keep no baseline: the first due date is the promise, and import says so. */
class TrackerExportTest {

    @TempDir
    private Path path;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    wrike           | Key,Folder,Parent task,Title,Status,Start Date,Duration,Duration (Hours),End Date,Depends On,Start Date Constraint,Custom status | 7,Harbour,,Dredging,Active,2026-01-05,9d,72,2026-05-31,,,On hold
                    ganttproject    | ID,Name,Begin date,End date,Duration,Completion,Coordinator,Predecessors,Outline number,Resources,Notes | 7,Dredging,2026-01-05,2026-05-31,90,45,,,1.1,,
                    kanboard        | Task Id,Project,Status,Swimlane,Column,Color,Due date,Title,Completion date,Start date | 7,Harbour,Open,Default,WIP,Yellow,2026-05-31,Dredging,,2026-01-05
                    planner         | Task ID,Task Name,Bucket Name,Progress,Created Date,Start date,Due date,Completed Date | 7,Dredging,Harbour,In progress,2025-12-01,2026-01-05,2026-05-31,
                    redmine         | #,Project,Tracker,Status,Subject,Assignee,Start date,Due date,% Done,Closed | 7,Harbour,Task,In Progress,Dredging,Bob,2026-01-05,2026-05-31,45,
                    redmine         | #,Projet,Tracker,Statut,Sujet,Début,Échéance,% réalisé,Fermé | 7,Port,Tâche,En cours,Dredging,2026-01-05,2026-05-31,45,
                    linear          | ID,Team,Title,Status,Project ID,Project,Assignee,Cycle Number,Created,Started,Completed,Canceled,Due Date | ENG-7,Works,Dredging,In Progress,p1,Harbour,Bob,3,2025-12-01,2026-01-05,,,2026-05-31
                    clickup         | Task Type,Task ID,Task Name,Status,Date Created,Due Date,Due Date Text,Start Date,List Name,Space Name | Task,7,Dredging,in progress,1764547200000,1780185600000,"5/31/2026",1767571200000,Harbour,Works
                    youtrack        | Issue Id,Project,Summary,Reporter,Created,Resolved,Type,State,Assignee,Subsystem,Due Date | H-7,Harbour,Dredging,Ann,2025-12-01,,Task,In Progress,Bob,Quay,2026-05-31
                    gitlab-issues   | Title,Issue ID,State,Assignee,Due Date,Created At (UTC),Closed At (UTC),Milestone | Dredging,7,Open,Bob,2026-05-31,2025-12-01,,Harbour
                    github-project  | Title,URL,Assignees,Status,Target date,Start date | Dredging,https://github.com/x/y/issues/7,Bob,In Progress,2026-05-31,2026-01-05
                    notion          | Name,Status,Due,Owner,Created time | Dredging,In progress,2026-05-31,Bob,2025-12-01
                    taiga-table     | id,ref,subject,sprint,sprint_estimated_finish,status,is_closed,due_date,finish_date | 1,7,Dredging,Harbour,2026-06-15,In progress,False,2026-05-31,
                    """)
    void eachIsKnownByItsContentAndItsFirstDueDateIsThePromise(String kind, String header, String row) {
        new TestFolder(path).file("export.csv", header + "\n" + row + "\n");

        ProgrammeImport imported = ProgrammeImport.of(
                List.of(path.resolve("export.csv")),
                new ImportOptions(
                        Reading.defaults().withReportDate(LocalDate.of(2026, 3, 31)),
                        List.of(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()));

        assertThat(imported.problems()).isEmpty();
        assertThat(String.join("\n", imported.notes()))
                .contains("; read as " + kind + " with headers")
                .contains("there is no baseline; the first date forecast became the deadline")
                .contains("1 row: 1 read");
        new TestFolder(path).file("made/programme.yaml", imported.yaml().orElseThrow());
        Milestone dredging = new TestFolder(path.resolve("made"))
                .read()
                .programme()
                .orElseThrow()
                .milestones()
                .get(0);
        assertThat(dredging.name()).isEqualTo("Dredging");
        assertThat(dredging.deadline().end()).isEqualTo(LocalDate.of(2026, 5, 31));
    }

    @Test
    void aDateThatIsNotPublishedSaysNothing() {
        new TestFolder(path)
                .file(
                        "list.csv",
                        """
                        Project Name,Start Date,Approved End Date
                        Quay,2025-01-31,2027-03-31
                        Depot,Exempt under Section 26,Exempt under Section 26
                        """);

        ProgrammeImport imported = ProgrammeImport.of(List.of(path.resolve("list.csv")), ImportOptions.defaults());

        assertThat(imported.problems()).isEmpty();
        assertThat(imported.yaml().orElseThrow()).contains("Depot", "deadline: 2027-03-31");
        assertThat(String.join("\n", imported.notes()))
                .contains("2 rows: 2 read")
                .contains("2 dates are not published, and say nothing");
    }

    @Test
    void columnsThatATrackerRepeatsMayDiffer() {
        new TestFolder(path)
                .file(
                        "export.csv",
                        """
                        Summary,Issue key,Issue id,Status,Fix Version/s,Fix Version/s,Due Date
                        Dredging,H-1,1,In Progress,v1,v2,31/May/26 12:00 AM
                        """);

        ProgrammeImport imported = ProgrammeImport.of(List.of(path.resolve("export.csv")), ImportOptions.defaults());

        assertThat(imported.problems()).isEmpty();
        assertThat(imported.yaml().orElseThrow()).contains("Dredging");
    }

    @Test
    void everyRowOfAnExportIsCounted() {
        new TestFolder(path)
                .file(
                        "export.csv",
                        """
                        Task ID,Task Name,Bucket Name,Progress,Due date
                        1,Dredging,Harbour,In progress,2026-05-31
                        2,Opening,Harbour,Not started,someday
                        """);

        ProgrammeImport imported = ProgrammeImport.of(List.of(path.resolve("export.csv")), ImportOptions.defaults());

        assertThat(imported.problems()).hasSize(1);
        assertThat(String.join("\n", imported.notes())).contains("2 rows: 1 read, 1 refused");
    }
}
