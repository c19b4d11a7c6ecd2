package dev.slipway.inputs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.inputs.internal.schedule.SchedulePlan;
import dev.slipway.model.programme.Milestone;
import dev.slipway.model.programme.Programme;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mpxj.mpx.MPXWriter;
import org.mpxj.mspdi.MSPDIWriter;
import org.mpxj.primavera.PrimaveraPMFileWriter;
import org.mpxj.primavera.PrimaveraXERFileWriter;
import org.mpxj.writer.ProjectWriter;

class ProgrammeImportTest {

    @TempDir
    private Path path;

    static Stream<ProjectWriter> writers() {
        return Stream.of(new MSPDIWriter(), new PrimaveraXERFileWriter(), new PrimaveraPMFileWriter(), new MPXWriter());
    }

    @ParameterizedTest
    @MethodSource("writers")
    void whatIsImportedIsASoundProgramme(ProjectWriter writer) {
        new TestFolder(path).file("plan.bin", new SchedulePlan().writtenBy(writer));

        Programme programme = programme(imported(ImportOptions.defaults(), "plan.bin"));

        assertThat(programme.milestones())
                .extracting(milestone -> milestone.id().milestone())
                .containsExactly("launch");
        assertThat(programme.milestones().get(0).deadline().end()).hasToString("2025-08-29");
    }

    @Test
    void anEarlierFileIsTheBaseline() {
        SchedulePlan approved = new SchedulePlan();
        approved.project.getProjectProperties().setStatusDate(LocalDateTime.parse("2025-01-31T17:00"));
        approved.launch.setPlannedFinish(LocalDateTime.parse("2025-07-31T17:00"));
        new TestFolder(path)
                .file("now.xer", new SchedulePlan().writtenBy(new PrimaveraXERFileWriter()))
                .file("approved.xer", approved.writtenBy(new PrimaveraXERFileWriter()));

        assertThat(deadline(imported(ImportOptions.defaults(), "now.xer", "approved.xer")))
                .isEqualTo("2025-07-31");
    }

    @Test
    void aFileMadeTheBaselineIsSoWhateverItsDate() {
        SchedulePlan approved = new SchedulePlan();
        approved.launch.setPlannedFinish(LocalDateTime.parse("2025-07-31T17:00"));
        new TestFolder(path)
                .file("now.xml", new SchedulePlan().writtenBy(new MSPDIWriter()))
                .file("approved.xer", approved.writtenBy(new PrimaveraXERFileWriter()));
        ImportOptions options = new ImportOptions(
                Reading.defaults(),
                List.of(path.resolve("approved.xer")),
                Optional.of("net"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());

        ProgrammeImport imported = imported(options, "now.xml");

        assertThat(programme(imported).milestones()).extracting(Milestone::keys).contains(List.of("A1020"));
        assertThat(programme(imported).id()).isEqualTo("net");
        assertThat(deadline(imported)).isEqualTo("2025-07-31");
    }

    @Test
    void slipwaysOwnRowsAreNoPlan() {
        new TestFolder(path).file("a.csv", "report_date,terminal,milestone,forecast\n2025-01-31,almaty,launch,2025\n");

        ProgrammeImport imported = imported(ImportOptions.defaults(), "a.csv");

        assertThat(imported.yaml()).isEmpty();
        assertThat(imported.problems())
                .extracting(problem -> problem.message())
                .containsExactly("these are Slipway's own rows: reports on a programme that is there already");
    }

    @Test
    void aSheetBecomesAProgrammeToo() {
        new TestFolder(path)
                .file("gates.csv", "Site;Milestone;Baseline finish;Forecast\nAlmaty;Launch;31.12.2025;15.03.2026\n");

        ProgrammeImport imported = imported(ImportOptions.defaults(), "gates.csv");

        assertThat(programme(imported).milestones())
                .extracting(
                        milestone -> milestone.id() + " " + milestone.deadline().end())
                .containsExactly("almaty/launch 2025-12-31");
        assertThat(imported.mapping()).contains("match: gates.csv", "terminal: Site", "forecast: Forecast");
    }

    @Test
    void aSheetThatNamesNoSiteBecomesAProgrammeOfOne() {
        new TestFolder(path).file("North quay 2026-03-31.csv", "Milestone,Baseline finish\nLaunch,2025-12-31\n");

        ProgrammeImport imported = imported(ImportOptions.defaults(), "North quay 2026-03-31.csv");

        assertThat(imported.yaml().orElseThrow()).doesNotContain("terminals");
        assertThat(programme(imported).name()).isEqualTo("North quay");
        assertThat(programme(imported).milestones())
                .extracting(milestone -> milestone.id().toString())
                .containsExactly("north-quay/launch");
    }

    @Test
    void noProgrammeIsNamedAfterADay() {
        new TestFolder(path).file("2026-03-31.csv", "Milestone,Baseline finish\nLaunch,2025-12-31\n");

        assertThat(programme(imported(ImportOptions.defaults(), "2026-03-31.csv"))
                        .id())
                .isEqualTo("programme");
    }

    @Test
    void whatIsMissingIsReported() {
        assertThat(imported(ImportOptions.defaults(), "nowhere.xml").problems())
                .extracting(problem -> problem.message())
                .containsExactly("there is no such file");
    }

    private ProgrammeImport imported(ImportOptions options, String... files) {
        return ProgrammeImport.of(Stream.of(files).map(path::resolve).toList(), options);
    }

    private Programme programme(ProgrammeImport imported) {
        assertThat(imported.problems()).isEmpty();
        new TestFolder(path).file("made/programme.yaml", imported.yaml().orElseThrow());
        ProgrammeInput input = Inputs.at(path.resolve("made"), InputOptions.defaults())
                .programmes()
                .findFirst()
                .orElseThrow();
        assertThat(input.problems()).isEmpty();
        return input.programme().orElseThrow();
    }

    private String deadline(ProgrammeImport imported) {
        return programme(imported).milestones().get(0).deadline().end().toString();
    }
}
