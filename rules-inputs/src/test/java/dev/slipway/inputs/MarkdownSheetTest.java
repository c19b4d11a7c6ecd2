package dev.slipway.inputs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.model.programme.Milestone;
import dev.slipway.model.programme.Programme;
import dev.slipway.model.status.MilestoneUpdate;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables of Markdown as status files, and as what a programme is made from. */
class MarkdownSheetTest {

    private static final String SITES =
            """
            # Port programme

            Status as of 30 June 2026

            ## North quay

            | Milestone | Planned Date | Forecast Date | Actual Date |
            | --- | :---: | --- | --- |
            | **Permit** | 31/01/2026 | | 14/02/2026 |
            | Dredging \\| lot 1 | 31/05/2026 | 30/09/2026 | |

            ## South quay

            | Milestone | Planned Date | Forecast Date | Actual Date |
            | --- | --- | --- | --- |
            | Permit | 28/02/2026 | | 20/02/2026 |

            ## Risks

            | Risk | Who |
            | --- | --- |
            | Weather | Bob |
            """;

    @TempDir
    private Path path;

    @Test
    void headingsAreSites() {
        Programme programme = programme("plan.md", SITES);

        assertThat(programme.name()).isEqualTo("Port programme");
        assertThat(programme.milestones())
                .extracting(
                        milestone -> milestone.id() + " " + milestone.deadline().text())
                .containsExactly(
                        "north-quay/permit 2026-01-31",
                        "north-quay/dredging-lot-1 2026-05-31",
                        "south-quay/permit 2026-02-28");
    }

    @Test
    void theReportIsOfTheDayAboveTheTables() {
        programme("plan.md", SITES);
        ProgrammeInput input =
                new TestFolder(path).file("status/plan.md", SITES).read();

        assertThat(input.problems()).isEmpty();
        assertThat(input.updates()).extracting(update -> update.reportDate()).containsOnly(LocalDate.of(2026, 6, 30));
        MilestoneUpdate dredging = (MilestoneUpdate) input.updates().get(1);
        assertThat(dredging.forecast().orElseThrow().text()).isEqualTo("2026-09-30");
        assertThat(dredging.provenance().line()).isEqualTo(10);
        assertThat(input.rows()).isEqualTo(RowCounts.of(RowFate.MATCHED, 3).and(RowCounts.of(RowFate.OTHER, 2)));
        assertThat(input.notes()).anySatisfy(note -> assertThat(note)
                .contains("no column of the table in line 20, below 'Risks' is known as the name of a milestone"));
    }

    @Test
    void headingsOfMonthsAreReportsOfTheirDays() {
        String text =
                """
                ## May 2026
                | Milestone | Baseline | Forecast |
                |---|---|---|
                | Opening | 2026-12-31 | 2026-12-31 |
                ## June 2026
                | Milestone | Baseline | Forecast |
                |---|---|---|
                | Opening | 2026-12-31 | 2027-03-31 |
                """;
        programme("plan.md", text);

        assertThat(new TestFolder(path).file("status/months.md", text).read().updates())
                .extracting(update -> update.reportDate().toString())
                .containsExactly("2026-05-31", "2026-06-30");
    }

    @Test
    void ownRowsMayBeInATableToo() {
        new TestFolder(path)
                .file("programme.yaml", "programme: p\nmilestones:\n  - {id: opening, deadline: 2026-12-31}\n");

        ProgrammeInput input = new TestFolder(path)
                .file(
                        "status/own.md",
                        """
                        | report_date | terminal | milestone | forecast |
                        |---|---|---|---|
                        | 2026-06-30 | p | opening | Q1 2027 |
                        """)
                .read();

        assertThat(input.problems()).isEmpty();
        assertThat(input.updates()).hasSize(1);
    }

    @Test
    void aBarThatIsNotEscapedIsToldWithItsRemedy() {
        new TestFolder(path).file("plan.md", "| Milestone | Due |\n|---|---|\n| Quay | wall | 2026-01-31 |\n");

        assertThat(ProgrammeImport.of(List.of(path.resolve("plan.md")), ImportOptions.defaults())
                        .problems())
                .extracting(problem -> problem.toString().replace(path + "/", ""))
                .containsExactly(
                        "plan.md:3:16: the row has 3 cells, the header 2 (write a bar that is part of a text as \\|)");
    }

    @Test
    void aTextWithoutATableIsRefusedWithWhatATableIs() {
        new TestFolder(path).file("notes.md", "# Notes\n\nNothing | here.\n");

        assertThat(ProgrammeImport.of(List.of(path.resolve("notes.md")), ImportOptions.defaults())
                        .problems())
                .extracting(problem -> problem.toString().replace(path + "/", ""))
                .containsExactly(
                        "notes.md: there is no table in this text (a table has its headers with | between them, and"
                                + " | --- | --- | in the line below)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"plan.md", "plan.markdown", "plan.txt", "plan.csv"})
    void theContentShowsThatATextIsMarkdown(String name) {
        assertThat(programme(name, "| Milestone | Due |\n|---|---|\n| Opening | 2026-12-31 |\n")
                        .milestones())
                .extracting(Milestone::name)
                .containsExactly("Opening");
    }

    private Programme programme(String name, String text) {
        new TestFolder(path).file(name, text);
        ProgrammeImport imported = ProgrammeImport.of(List.of(path.resolve(name)), ImportOptions.defaults());
        assertThat(imported.problems()).isEmpty();
        new TestFolder(path).file("programme.yaml", imported.yaml().orElseThrow());
        return new TestFolder(path).read().programme().orElseThrow();
    }
}
