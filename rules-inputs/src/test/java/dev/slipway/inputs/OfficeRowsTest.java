package dev.slipway.inputs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.model.programme.Milestone;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows of an office's sheet that are no milestones: sites, sums, footnotes, twins. */
class OfficeRowsTest extends OfficeFiles {

    @Test
    void aSiteThatIsMergedDownHoldsForTheRowsBelow() {
        workbook("merged.xlsx", book -> {
            Worksheet sheet = book.newWorksheet("Sheet1");
            row(sheet, 0, "Site", "Milestone", "Baseline Finish");
            row(sheet, 1, "West pier", "Permit", "2026-01-31");
            row(sheet, 2, "", "Opening", "2026-12-31");
            row(sheet, 3, "East pier", "Permit", "2026-02-28");
            row(sheet, 4, "", "Opening", "2026-11-30");
        });

        assertThat(milestones("merged.xlsx"))
                .extracting(
                        milestone -> milestone.id() + " " + milestone.deadline().text())
                .containsExactly(
                        "west-pier/permit 2026-01-31",
                        "west-pier/opening 2026-12-31",
                        "east-pier/permit 2026-02-28",
                        "east-pier/opening 2026-11-30");
    }

    @Test
    void headingsAreSitesAndSumsAreCounted() {
        file(
                "sections.csv",
                """
                Harbour programme,,
                Status as of 31 May 2026,,
                Milestone,Planned Date,Actual Date
                WEST PIER,,
                Permit,2026-01-31,2026-02-14
                Opening,2026-12-31,
                EAST PIER,,
                Permit,2026-02-28,
                Total,,
                * dates as approved by the board,,
                """);

        assertThat(milestones("sections.csv"))
                .extracting(milestone -> milestone.id().toString())
                .containsExactly("west-pier/permit", "west-pier/opening", "east-pier/permit");
        assertThat(told("sections.csv"))
                .contains(
                        "sections.csv: sites from headings: 'WEST PIER', 'EAST PIER'",
                        "sections.csv: 7 rows: 3 read, 2 headings, 1 total, 1 text without a name, a date or a percentage",
                        "sections.csv: deadline from 'Planned Date', 3 dates");
        assertThat(updatesAsStated("sections.csv").get(0).reportDate()).isEqualTo(LocalDate.of(2026, 5, 31));
    }

    @Test
    void aSumThatHasDatesIsNoMilestone() {
        file("sum.csv", "Milestone,Planned,Forecast\nPermit,2026-01-31,2026-02-14\nTOTAL,2026-01-31,2026-02-14\n");

        assertThat(milestones("sum.csv")).extracting(Milestone::name).containsExactly("Permit");
        assertThat(told("sum.csv")).contains("sum.csv: 2 rows: 1 read, 1 total");
    }

    @Test
    void sheetsOfSitesAreSites() {
        workbook("sites.xlsx", book -> List.of("West pier", "East pier").forEach(site -> {
            Worksheet sheet = book.newWorksheet(site);
            row(sheet, 0, "Milestone", "Baseline Finish");
            row(sheet, 1, "Opening", "2026-12-31");
        }));

        assertThat(milestones("sites.xlsx"))
                .extracting(milestone -> milestone.id().toString())
                .containsExactly("west-pier/opening", "east-pier/opening");
    }

    @Test
    void aSheetThatCountsIsNoPlan() {
        workbook("summary.xlsx", book -> {
            Worksheet summary = book.newWorksheet("Summary");
            row(summary, 0, "Site", "Milestones", "Done");
            row(summary, 1, "Pier", "2", "1");
            Worksheet plan = book.newWorksheet("Pier");
            row(plan, 0, "Milestone", "Baseline Finish");
            row(plan, 1, "Opening", "2026-12-31");
        });

        assertThat(milestones("summary.xlsx")).extracting(Milestone::name).containsExactly("Opening");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Subtotal North Quay",
                "Sub-total: North",
                "Zwischensumme Nord",
                "Sous-total Nord",
                "Итого по участку Север",
                "北站小计"
            })
    void aSumThatNamesItsSiteIsNoMilestone(String name) {
        file(
                "sums.csv",
                "Milestone,Deadline,% complete\nPermit,2026-03-31,100%\nQuay,2026-09-30,40%\n" + name
                        + ",2026-09-30,70%\nCrane,2026-10-31,10%\n");

        assertThat(milestones("sums.csv")).extracting(Milestone::name).containsExactly("Permit", "Quay", "Crane");
        assertThat(told("sums.csv")).contains("sums.csv: 4 rows: 3 read, 1 total");
    }

    @Test
    void aMilestoneThatBeginsWithTotalIsOne() {
        file("sums.csv", "Milestone,Deadline\nTotal station survey,2026-03-31\n");

        assertThat(milestones("sums.csv")).extracting(Milestone::name).containsExactly("Total station survey");
    }

    @Test
    void twinsAreToldApartByAnotherColumn() {
        file(
                "twins.csv",
                "Site,Phase,Milestone,Due Date\nPier,Phase 1,Permit,2026-01-31\nPier,Phase 2,Permit,2026-06-30\n");

        assertThat(milestones("twins.csv"))
                .extracting(milestone ->
                        milestone.name() + " " + milestone.deadline().text())
                .containsExactly("Permit (Phase 1) 2026-01-31", "Permit (Phase 2) 2026-06-30");
        assertThat(updates("twins.csv")).hasSize(2);
    }

    @Test
    void twinsThatNothingTellsApartAreRefusedWithTheirPlaces() {
        file("twins.csv", "Site,Milestone,Due Date\nPier,Permit,2026-01-31\nPier,Permit,2026-06-30\n");

        assertThat(refused("twins.csv"))
                .containsExactly(
                        "twins.csv:3: 'Permit' is in row 2 already, and no other column tells the two apart (give each a"
                                + " name or an id of its own, or the site that it is on)");
    }

    @Test
    void footnotesAreNoMilestones() {
        file(
                "foot.csv",
                """
                Milestone,Due Date
                Permit,2026-01-31

                * provisional
                Source: PMO
                Prepared by Anna on 30 June 2026
                Примечание: по данным подрядчика
                """);

        assertThat(milestones("foot.csv")).extracting(Milestone::name).containsExactly("Permit");
        assertThat(told("foot.csv"))
                .contains("foot.csv: 5 rows: 1 read, 4 texts without a name, a date or a percentage");
    }

    @Test
    void numbersTellHeadings() {
        file(
                "numbered.csv",
                """
                No,Milestone,Planned Finish
                1,Port works,
                1.1,North quay,
                1.1.1,Permit,2026-01-31
                1.1.2,Dredging,2026-05-31
                1.2,South quay,
                1.2.1,Permit,2026-02-28
                """);

        assertThat(milestones("numbered.csv"))
                .extracting(milestone -> milestone.id().toString())
                .containsExactly("north-quay/permit", "north-quay/dredging", "south-quay/permit");
        assertThat(told("numbered.csv")).contains("numbered.csv: 6 rows: 3 read, 3 headings");
    }

    @Test
    void aSumAtTheEndOfItsNameIsASum() {
        file("sums.csv", "Milestone,Due Date,% Complete\nPermit,2026-01-31,10%\nNorth quay total,,10%\nOverall,,10%\n");

        assertThat(milestones("sums.csv")).extracting(Milestone::name).containsExactly("Permit");
        assertThat(told("sums.csv")).contains("sums.csv: 3 rows: 1 read, 2 totals");
    }

    @Test
    void aReferenceThatIsAnIdStaysOne() {
        file("jalons.csv", "Jalon;Référence;Date prévue\nQuai;1.2.3;2026-03-31\nGrue;1.2.4;2026-09-30\n");

        assertThat(milestones("jalons.csv").get(0).keys()).containsExactly("1.2.3");
    }

    @Test
    void twinsAreToldApartByTheirOwnerWhereNothingElseDoes() {
        file(
                "twins.csv",
                """
                Site,Milestone,Owner,Deadline
                North,Clearance,Ana,2026-03-31
                North,Clearance,Bolat,2026-05-31
                """);

        assertThat(milestones("twins.csv"))
                .extracting(milestone -> milestone.name())
                .containsExactly("Clearance (Ana)", "Clearance (Bolat)");
        assertThat(told("twins.csv")).contains("twins.csv: 2 rows are called 'Clearance'; told apart by 'Owner'");
    }

    @Test
    void aNumberOfAPageIsNoSite() {
        file(
                "pages.csv",
                """
                Monthly report,,
                Milestone,Contract date,Forecast
                Quay,2026-03-31,2026-07-31
                Page 1 of 2,,
                Milestone,Contract date,Forecast
                Rail,2026-05-31,2026-06-15
                """);

        assertThat(milestones("pages.csv"))
                .extracting(milestone -> milestone.id().toString())
                .containsExactly("monthly-report/quay", "monthly-report/rail");
    }
}
