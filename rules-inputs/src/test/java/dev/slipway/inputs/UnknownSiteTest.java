package dev.slipway.inputs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.model.status.MilestoneUpdate;
import dev.slipway.model.status.UnplannedReport;
import java.util.List;
import java.util.function.Consumer;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;

/** Rows of a sheet on a site that the programme does not have: nothing of another site is taken for them. */
class UnknownSiteTest extends OfficeFiles {

    private static final String TWO_SITES =
            """
            programme: corridor
            name: Corridor of the north
            terminals:
              - {id: north, name: North Terminal, milestones: [{id: opening, name: Opening, deadline: 2026-06-30, keys: [M7]}]}
              - {id: south, name: South Terminal, milestones: [{id: permit, name: Permit, deadline: 2026-06-30}]}
            """;

    @Test
    void aRowOnASiteThatIsNotKnownIsUnplannedWhereAnotherRowNamesAKnownOne() {
        ProgrammeInput input = read(
                TWO_SITES,
                """
                Site,Milestone,Due,Forecast
                West Terminal,Opening,2026-06-30,2026-12-31
                South Terminal,Permit,2026-06-30,2026-06-20
                """);

        assertThat(subjects(input)).containsExactly("south/permit");
        assertThat(unplanned(input)).containsExactly("Opening in line 2");
        assertThat(input.unmatched())
                .singleElement()
                .hasToString(new TestFolder(path).name("status/2026-03-31.csv")
                        + ":2: Opening (its site is no terminal of the programme)");
    }

    @Test
    void soIsOneUnderAHeading() {
        ProgrammeInput input = read(
                TWO_SITES,
                """
                Milestone,Due,Forecast
                WEST TERMINAL,,
                Opening,2026-06-30,2026-12-31
                SOUTH TERMINAL,,
                Permit,2026-06-30,2026-06-20
                """);

        assertThat(subjects(input)).containsExactly("south/permit");
        assertThat(unplanned(input)).containsExactly("Opening in line 3");
    }

    @Test
    void anUnknownSiteIsNotOneOfSeveralThatHaveAMilestoneOfTheName() {
        ProgrammeInput input = read(
                """
                programme: corridor
                terminals:
                  - {id: a, milestones: [{id: opening, name: Opening, deadline: 2026-06-30}]}
                  - {id: b, milestones: [{id: opening, name: Opening, deadline: 2026-06-30}]}
                """,
                "Site,Milestone,Due,Forecast\nA,Opening,2026-06-30,2026-06-20\nC,Opening,2026-06-30,2026-12-31\n");

        assertThat(subjects(input)).containsExactly("a/opening");
        assertThat(unplanned(input)).containsExactly("Opening in line 3");
    }

    @Test
    void aProgrammeOfOneSiteIsNotEverySite() {
        ProgrammeInput input = read(
                """
                programme: harbour
                terminals:
                  - id: quay
                    name: North Quay
                    milestones:
                      - {id: opening, name: Opening, deadline: 2026-06-30}
                      - {id: permit, name: Permit, deadline: 2026-03-31}
                """,
                "Site,Milestone,Due,Forecast\nNorth Quay,Permit,2026-03-31,2026-04-20\nSouth Quay,Opening,2026-06-30,2026-12-31\n");

        assertThat(subjects(input)).containsExactly("quay/permit");
        assertThat(unplanned(input)).containsExactly("Opening in line 3");
    }

    @Test
    void aKeySettlesItWhateverTheSiteIsCalled() {
        ProgrammeInput input = read(
                TWO_SITES,
                """
                Site,ID,Milestone,Due,Forecast
                West Terminal,M7,Opening,2026-06-30,2026-12-31
                South Terminal,M8,Permit,2026-06-30,2026-06-20
                """);

        assertThat(subjects(input)).containsExactlyInAnyOrder("north/opening", "south/permit");
    }

    @Test
    void theWholeProgrammeIsNoOtherSite() {
        ProgrammeInput input = read(
                TWO_SITES,
                """
                Site,Milestone,Due,Forecast
                Corridor of the North,Opening,2026-06-30,2026-12-31
                South Terminal,Permit,2026-06-30,2026-06-20
                """);

        assertThat(subjects(input)).containsExactlyInAnyOrder("north/opening", "south/permit");
    }

    @Test
    void whereNoSiteIsKnownTheColumnIsOfSomethingElse() {
        ProgrammeInput input = read(
                TWO_SITES,
                """
                Location,Milestone,Due,Forecast
                Atyrau region,Opening,2026-06-30,2026-12-31
                Aktau region,Permit,2026-06-30,2026-06-20
                """);

        assertThat(subjects(input)).containsExactlyInAnyOrder("north/opening", "south/permit");
    }

    @Test
    void aSheetOfAnotherSiteIsNotOneOfThePlannedSites() {
        ProgrammeInput input = readSheets(book -> {
            sheet(book, "West Terminal", "Opening", "2026-12-31");
            sheet(book, "South Terminal", "Permit", "2026-06-20");
        });

        assertThat(subjects(input)).containsExactly("south/permit");
        assertThat(unplanned(input)).containsExactly("Opening in line 2");
    }

    @Test
    void headingsOnTheSheetOfASiteArePartsOfItsWork() {
        ProgrammeInput input = readSheets(book -> {
            Worksheet sheet = book.newWorksheet("North Terminal");
            row(sheet, 0, "Milestone", "Due", "Forecast");
            row(sheet, 1, "BUILDING:");
            row(sheet, 2, "Opening", "2026-06-30", "2026-12-31");
            sheet(book, "South Terminal", "Permit", "2026-06-20");
        });

        assertThat(subjects(input)).containsExactly("north/opening", "south/permit");
    }

    private static void sheet(Workbook book, String name, String milestone, String forecast) {
        Worksheet sheet = book.newWorksheet(name);
        row(sheet, 0, "Milestone", "Due", "Forecast");
        row(sheet, 1, milestone, "2026-06-30", forecast);
    }

    private ProgrammeInput readSheets(Consumer<Workbook> book) {
        TestFolder folder =
                new TestFolder(path).file("programme.yaml", TWO_SITES).file("status/2026-03-31.xlsx", new byte[0]);
        workbook("status/2026-03-31.xlsx", book);
        return folder.read();
    }

    private ProgrammeInput read(String programme, String status) {
        return new TestFolder(path)
                .file("programme.yaml", programme)
                .file("status/2026-03-31.csv", status)
                .read();
    }

    private static List<String> subjects(ProgrammeInput input) {
        assertThat(input.problems()).isEmpty();
        return input.updates().stream()
                .filter(MilestoneUpdate.class::isInstance)
                .map(MilestoneUpdate.class::cast)
                .map(update -> update.milestone().toString())
                .toList();
    }

    private static List<String> unplanned(ProgrammeInput input) {
        return input.updates().stream()
                .filter(UnplannedReport.class::isInstance)
                .map(UnplannedReport.class::cast)
                .map(report -> report.name() + " in line " + report.provenance().line())
                .toList();
    }
}
