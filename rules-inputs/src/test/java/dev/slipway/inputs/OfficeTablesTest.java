package dev.slipway.inputs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.model.programme.Milestone;
import dev.slipway.model.programme.Programme;
import dev.slipway.model.programme.Terminal;
import java.util.List;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;

/** Several tables in one sheet: what belongs to which, and what is not read. */
class OfficeTablesTest extends OfficeFiles {

    @Test
    void tablesOfOneHeaderEachBelowATitleAreSites() {
        file(
                "titled.csv",
                """
                West pier,,
                Milestone,Planned Finish,Forecast Finish
                Permit,2026-01-31,2026-02-14
                Opening,2026-12-31,
                ,,
                East pier,,
                Milestone,Planned Finish,Forecast Finish
                Permit,2026-02-28,
                Opening,2026-11-30,2027-01-15
                """);

        assertThat(milestones("titled.csv"))
                .extracting(
                        milestone -> milestone.id() + " " + milestone.deadline().text())
                .containsExactly(
                        "west-pier/permit 2026-01-31",
                        "west-pier/opening 2026-12-31",
                        "east-pier/permit 2026-02-28",
                        "east-pier/opening 2026-11-30");
        assertThat(told("titled.csv"))
                .contains(
                        "titled.csv: sites from headings: 'West pier', 'East pier'",
                        "titled.csv: 6 rows: 4 read, 1 heading, 1 repeated header");
        assertThat(forecasts("titled.csv")).contains("2026-06-30 2026-02-14", "2026-06-30 2027-01-15");
    }

    @Test
    void aTitleAboveARepeatedHeaderIsNoMilestoneWhereAColumnNamesTheSites() {
        file(
                "stages.csv",
                """
                Milestone,Site,Planned Finish
                Permit,West pier,2026-01-31
                Works,,
                Milestone,Site,Planned Finish
                Opening,East pier,2026-12-31
                """);

        assertThat(milestones("stages.csv"))
                .extracting(milestone -> milestone.id().toString())
                .containsExactly("west-pier/permit", "east-pier/opening");
        assertThat(told("stages.csv")).contains("stages.csv: 4 rows: 2 read, 1 heading, 1 repeated header");
    }

    @Test
    void aTableBelowWhoseHeadersAreUnknownIsToldAndAnotherOfTheFirstKindIsRead() {
        workbook("risks.xlsx", book -> {
            Worksheet sheet = book.newWorksheet("Plan");
            row(sheet, 0, "Milestone", "Planned", "Forecast");
            row(sheet, 1, "Permit", "2026-01-31", "2026-02-14");
            row(sheet, 3, "Hazard", "Chance", "Who");
            row(sheet, 4, "Weather", "Large", "Bob");
            row(sheet, 6, "Milestone", "Planned", "Forecast");
            row(sheet, 7, "Rail", "2026-10-31", "2026-11-30");
        });

        assertThat(milestones("risks.xlsx")).extracting(Milestone::name).containsExactly("Permit", "Rail");
    }

    @Test
    void aTableOfSomethingElseBelowIsNamed() {
        file(
                "two.csv",
                """
                Milestone,Due Date,Forecast
                Permit,2026-01-31,2026-02-14

                Risk,Owner,Due Date
                Storm,Ben,2026-05-31
                Strike,Ann,2026-06-30
                """);

        assertThat(milestones("two.csv")).extracting(Milestone::name).containsExactly("Permit");
        assertThat(told("two.csv"))
                .contains(
                        "two.csv: 1 row: 1 read",
                        "two.csv: another table begins in row 4, with the columns 'Risk', 'Owner', 'Due Date'; its 2 rows were not read");
    }

    @Test
    void aTitleAboveATableOfSomethingElseBelongsToIt() {
        file(
                "two.csv",
                """
                Milestone,Due Date,Forecast
                Permit,2026-01-31,2026-02-14

                Risks,,
                Risk,Owner,Due Date
                Storm,Ben,2026-05-31
                """);

        assertThat(milestones("two.csv")).extracting(Milestone::name).containsExactly("Permit");
        assertThat(told("two.csv"))
                .contains(
                        "two.csv: 1 row: 1 read",
                        "two.csv: another table begins in row 5, with the columns 'Risk', 'Owner', 'Due Date'; its 1 row was not read");
    }

    @Test
    void aTitleAboveATableOfMilestonesBelowIsItsSite() {
        file(
                "two.csv",
                """
                Milestone,Due Date,Forecast
                Permit,2026-01-31,2026-02-14

                South Quay,,
                Milestone,Baseline,Revised Date
                Crane,2026-05-31,2026-06-30
                """);

        assertThat(milestones("two.csv"))
                .extracting(milestone -> milestone.id().toString())
                .containsExactly("two-2/permit", "south-quay/crane");
    }

    @Test
    void aTableOfMilestonesBelowIsReadToo() {
        file(
                "phases.csv",
                "Milestone,Due Date,Owner\nPermit,2026-01-31,Ann\n\nMilestone,Owner,Due Date\nOpening,Ben,2026-12-31\n");

        assertThat(milestones("phases.csv")).extracting(Milestone::name).containsExactly("Permit", "Opening");
    }

    @Test
    void aTableBesideIsNotReadIntoTheOther() {
        file(
                "beside.csv",
                "Milestone,Due Date,,Risk,Owner\nPermit,2026-01-31,,Storm,Bob\nOpening,2026-12-31,,,\n,,,Ice,Eve\n");

        assertThat(milestones("beside.csv")).extracting(Milestone::owner).containsExactly("", "");
        assertThat(told("beside.csv"))
                .contains(
                        "beside.csv: the columns from 'Risk' on are another table, beside this one, and are not read",
                        "beside.csv: 3 rows: 2 read, 1 row of another table, not read");
    }

    @Test
    void aWorkbookOfWhichEachSheetHasATitleOfItsOwnIsCalledAsItsFileIs() {
        workbook("baltic.xlsx", book -> List.of("Riga", "Tallinn", "Klaipeda").forEach(site -> {
            Worksheet sheet = book.newWorksheet(site);
            row(sheet, 0, site + " terminal");
            row(sheet, 1, "Milestone", "Deadline", "Forecast");
            row(sheet, 2, "Opening", "2026-09-30", "2026-10-31");
        }));

        Programme programme = input("baltic.xlsx", reading).programme().orElseThrow();

        assertThat(programme.id()).isEqualTo("baltic");
        assertThat(programme.name()).isEqualTo("baltic");
        assertThat(programme.terminals()).extracting(Terminal::name).containsExactly("Riga", "Tallinn", "Klaipeda");
    }

    @Test
    void aTitleThatAllSheetsShareIsThatOfTheProgramme() {
        workbook("baltic.xlsx", book -> List.of("Riga", "Tallinn").forEach(site -> {
            Worksheet sheet = book.newWorksheet(site);
            row(sheet, 0, "Baltic network");
            row(sheet, 1, "Milestone", "Deadline", "Forecast");
            row(sheet, 2, "Opening", "2026-09-30", "2026-10-31");
        }));

        assertThat(input("baltic.xlsx", reading).programme().orElseThrow().name())
                .isEqualTo("Baltic network");
    }
}
