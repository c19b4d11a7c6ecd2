package dev.slipway.inputs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.model.dates.DateWindow;
import dev.slipway.model.status.ActualReport;
import dev.slipway.model.status.CapacityReading;
import dev.slipway.model.status.MilestoneUpdate;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Slipway's own rows of a programme that has one site, which need no column for it. */
class RowsOfOneSiteTest {

    private static final String ONE_SITE =
            """
            programme: quay
            milestones:
              - {id: dredging, name: Dredging done, deadline: 2026-03}
            capacity:
              - {measure: TEU/year, target: 57000}
            """;
    private static final String TWO_SITES =
            """
            programme: quays
            terminals:
              - {id: north, milestones: [{id: dredging, deadline: 2026-03}]}
              - {id: south, milestones: [{id: opening, deadline: 2026-03}]}
            """;

    @TempDir
    private Path temp;

    @Test
    void whatTheyTakeBackIsNotCancelled() {
        MilestoneUpdate update = update(
                """
                report_date,milestone,forecast,actual,author
                2026-04-30,dredging,2027-01-01,withdrawn,Ann
                """);

        assertThat(update.actual()).containsInstanceOf(ActualReport.Withdrawn.class);
        assertThat(update.state()).isEmpty();
        assertThat(update.forecast()).contains(DateWindow.parse("2027-01-01"));
        assertThat(update.author()).isEqualTo("Ann");
    }

    @Test
    void columnsOfTheOfficeBesideThemAreLeftOut() {
        assertThat(update(
                                """
                                report_date,milestone,actual,colour of the folder
                                2026-04-30,dredging,withdrawn,blue
                                """)
                        .actual())
                .containsInstanceOf(ActualReport.Withdrawn.class);
    }

    @Test
    void theyMayNameAMilestoneAsThePlanDoes() {
        assertThat(update("report_date,milestone,percent\n2026-04-30,Dredging done,40\n")
                        .percent())
                .hasValue(40);
    }

    @Test
    void readingsNeedNoTerminalEither() {
        ProgrammeInput input = read(ONE_SITE, "report_date,measure,basis,value\n2026-04-30,TEU/year,nominal,60000\n");

        assertThat(input.problems()).isEmpty();
        assertThat(input.updates()).singleElement().isInstanceOf(CapacityReading.class);
    }

    @Test
    void withoutItTheRowsOfSeveralSitesAreASheet() {
        ProgrammeInput input = read(TWO_SITES, "report_date,milestone,forecast\n2026-04-30,opening,2027-01-01\n");

        assertThat(input.problems()).isEmpty();
        assertThat(input.updates())
                .singleElement()
                .extracting(update -> ((MilestoneUpdate) update).milestone().toString())
                .isEqualTo("south/opening");
    }

    private MilestoneUpdate update(String csv) {
        ProgrammeInput input = read(ONE_SITE, csv);
        assertThat(input.problems()).isEmpty();
        return (MilestoneUpdate) input.updates().get(0);
    }

    private ProgrammeInput read(String programme, String csv) {
        return new TestFolder(temp)
                .file("programme.yaml", programme)
                .file("status/2026-04.csv", csv)
                .read();
    }
}
