package dev.slipway.inputs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.model.programme.Attributes;
import dev.slipway.model.programme.Milestone;
import dev.slipway.model.status.MilestoneUpdate;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Columns that hold what an office keeps of its milestones besides, as mapping.yaml names them. */
class AttributeColumnsTest {

    private static final String MAPPING =
            """
            files:
              - match: "*.csv"
                attributes:
                  budget: Budget, USD
                  contract: Contract no.
                  permit: Permit valid to
                  insured: Insured
                  lot: Lot
            """;
    private static final String SHEET =
            """
            Milestone,Due Date,"Budget, USD",Contract no.,Permit valid to,Insured,Lot
            Dredging,2026-05-31,"12,000,000",K-17,31/03/2026,true,007
            Opening,2026-12-31,45000,,15/04/2026,,8
            """;

    @TempDir
    private Path path;

    @Test
    void importTakesThemIntoTheProgramme() {
        Milestone dredging = programme().get(0);

        Attributes attributes = dredging.attributes();
        assertThat(attributes.number("budget")).hasValue(12_000_000);
        assertThat(attributes.text("contract")).contains("K-17");
        assertThat(attributes.date("permit").text()).isEqualTo("2026-03-31");
        assertThat(attributes.truth("insured")).contains(true);
        assertThat(attributes.text("lot")).contains("007");
        assertThat(programme().get(1).attributes().byName()).containsOnlyKeys("budget", "permit", "lot");
    }

    @Test
    void aReportStatesThemAgain() {
        programme();
        ProgrammeInput input = new TestFolder(path)
                .file("mapping.yaml", MAPPING)
                .file("status/2026-06-30.csv", SHEET.replace("45000", "52000"))
                .read();

        assertThat(input.problems()).isEmpty();
        MilestoneUpdate opening = (MilestoneUpdate) input.updates().get(1);
        assertThat(opening.attributes().number("budget")).hasValue(52_000);
        assertThat(opening.attributes().byName()).doesNotContainKeys("contract", "insured");
    }

    @Test
    void ownRowsMayHaveThemToo() {
        programme();
        ProgrammeInput input = new TestFolder(path)
                .file("mapping.yaml", MAPPING)
                .file(
                        "status/own.csv",
                        "report_date,terminal,milestone,forecast,Lot,\"Budget, USD\"\n2026-06-30,plan,opening,,9,60000\n")
                .read();

        assertThat(input.problems()).isEmpty();
        assertThat(((MilestoneUpdate) input.updates().get(0)).attributes().number("budget"))
                .hasValue(60_000);
    }

    @Test
    void aHeaderThatIsMissingIsAProblem() {
        new TestFolder(path)
                .file("mapping.yaml", MAPPING)
                .file("short.csv", "Milestone,Due Date,Lot\nDredging,2026-05-31,7\n");

        assertThat(imported("short.csv").problems())
                .extracting(problem -> problem.message())
                .contains("there is no column 'Contract no.', which mapping.yaml names for the attribute contract");
    }

    @Test
    void aDryRunKeepsThemInItsMapping() {
        new TestFolder(path).file("mapping.yaml", MAPPING).file("plan.csv", SHEET);

        assertThat(imported("plan.csv").mapping()).contains("    attributes:\n      budget: \"Budget, USD\"\n");
    }

    private List<Milestone> programme() {
        new TestFolder(path).file("mapping.yaml", MAPPING).file("plan.csv", SHEET);
        ProgrammeImport made = imported("plan.csv");
        assertThat(made.problems()).isEmpty();
        new TestFolder(path).file("programme.yaml", made.yaml().orElseThrow());
        return new TestFolder(path).read().programme().orElseThrow().milestones();
    }

    private ProgrammeImport imported(String name) {
        Reading reading = new Reading(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(path.resolve("mapping.yaml")),
                InputLimits.defaults());
        return ProgrammeImport.of(
                List.of(path.resolve(name)),
                new ImportOptions(
                        reading, List.of(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()));
    }
}
