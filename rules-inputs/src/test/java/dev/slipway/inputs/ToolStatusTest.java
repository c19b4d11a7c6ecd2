package dev.slipway.inputs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.inputs.internal.schedule.SchedulePlan;
import dev.slipway.model.base.Provenance;
import dev.slipway.model.dates.DateWindow;
import dev.slipway.model.status.MilestoneUpdate;
import dev.slipway.model.status.ScheduleReport;
import dev.slipway.model.status.StatusUpdate;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mpxj.mpx.MPXWriter;
import org.mpxj.mspdi.MSPDIWriter;
import org.mpxj.primavera.PrimaveraPMFileWriter;
import org.mpxj.primavera.PrimaveraXERFileWriter;

/** Files of other tools in the status folder of a programme. */
class ToolStatusTest {

    private static final LocalDate JUNE = LocalDate.of(2025, 6, 30);
    private static final String UNDATED =
            ": this file does not say as of which day it speaks (say it with --report-date"
                    + " 2026-03-31, by reportDate in mapping.yaml, or in the name of the file)";
    private static final String PROGRAMME =
            """
            programme: east-west
            terminals:
              - id: almaty
                name: Almaty
                milestones:
                  - {id: launch, name: Launch, deadline: 2025-08-29, keys: [A1020]}
              - id: alyat
                milestones:
                  - {id: launch, name: Launch, deadline: 2025}
            """;

    @TempDir
    private Path path;

    @Test
    void everyScheduleReportsAsOfItsStatusDate() {
        SchedulePlan plan = new SchedulePlan();
        folder("status/plan.xml", plan.writtenBy(new MSPDIWriter()))
                .file("status/plan.xer", plan.writtenBy(new PrimaveraXERFileWriter()))
                .file("status/plan-p6.xml", plan.writtenBy(new PrimaveraPMFileWriter()));

        ProgrammeInput input = read(Reading.defaults());

        assertThat(input.problems()).isEmpty();
        assertThat(input.unmatched()).isEmpty();
        assertThat(onMilestones(input)).hasSize(3).allSatisfy(update -> {
            assertThat(update.reportDate()).isEqualTo(JUNE);
            assertThat(update.terminal()).isEqualTo("almaty");
            assertThat(update.forecast()).contains(DateWindow.parse("2025-09-30"));
        });
        assertThat(schedules(input)).hasSize(3).allSatisfy(schedule -> {
            assertThat(schedule.reportDate()).isEqualTo(JUNE);
            assertThat(schedule.activities()).hasSize(2);
            assertThat(schedule.links()).hasSize(1);
            assertThat(schedule.provenance().place()).isEmpty();
        });
    }

    @Test
    void evidenceNamesTheTaskOrActivity() {
        SchedulePlan plan = new SchedulePlan();
        folder("status/plan.xml", plan.writtenBy(new MSPDIWriter()))
                .file("status/plan.xer", plan.writtenBy(new PrimaveraXERFileWriter()));

        assertThat(onMilestones(read(Reading.defaults())))
                .extracting(StatusUpdate::provenance)
                .extracting(Provenance::place)
                .containsExactlyInAnyOrder("task " + plan.launch.getID(), "activity A1020");
    }

    @Test
    void theReportDateCanBeSaid() {
        folder("status/plan.xml", new SchedulePlan().writtenBy(new MSPDIWriter()));

        assertThat(read(Reading.defaults().withReportDate(LocalDate.of(2025, 7, 15)))
                        .updates())
                .extracting(StatusUpdate::reportDate)
                .containsExactly(LocalDate.of(2025, 7, 15), LocalDate.of(2025, 7, 15));
    }

    @ParameterizedTest
    @ValueSource(strings = {"9999-12-31", "0001-01-01", "2026-13-45"})
    void aNameWithoutADayThatCanBeSaysNoDay(String name) {
        folder("status/" + name + ".csv", "Name,Status,Due Date\nLaunch,Open,2026-05-31\n".getBytes(UTF_8));

        assertThat(problems()).containsExactly("status/" + name + ".csv" + UNDATED);
    }

    @Test
    void aScheduleWithoutAnyDateIsRefused() {
        byte[] undated = new SchedulePlan().writtenBy(new MPXWriter());
        folder("status/plan.mpx", undated);

        assertThat(problems()).containsExactly("status/plan.mpx" + UNDATED);
    }

    @Test
    void theNameOfAFileMayHaveTheDay() {
        folder("status/plan-2025-06-29.mpx", new SchedulePlan().writtenBy(new MPXWriter()));

        assertThat(read(Reading.defaults()).updates())
                .extracting(StatusUpdate::reportDate)
                .containsExactly(LocalDate.of(2025, 6, 29), LocalDate.of(2025, 6, 29));
    }

    @Test
    void whatIsNotInTheProgrammeIsListed() {
        SchedulePlan plan = new SchedulePlan();
        plan.launch.setActivityID("B7");
        plan.launch.setName("Ribbon cut");
        folder("status/plan.xer", plan.writtenBy(new PrimaveraXERFileWriter()));

        ProgrammeInput input = read(Reading.defaults());

        assertThat(input.unmatched()).extracting(Unmatched::name).containsExactly("B7 Ribbon cut");
        assertThat(problems())
                .containsExactly("status/plan.xer: nothing in this file is a milestone of the programme"
                        + " (give the milestones the ids that this file has, as keys: [...] in programme.yaml)");
    }

    @Test
    void evidenceNamesTheCellOfAWorkbook() throws IOException {
        folder("status/gates 2025-06-30.xlsx", gates());

        assertThat(read(Reading.defaults()).updates())
                .extracting(update -> update.provenance().place(), update -> ((MilestoneUpdate) update).forecast())
                .containsExactly(org.assertj.core.groups.Tuple.tuple(
                        "'Gate plan'!C4", Optional.of(DateWindow.parse("2025-10-31"))));
    }

    @Test
    void evidenceNamesThePointerOfAnExport() {
        String github =
                """
                [{"number": 7, "title": "Almaty: launch", "state": "open", "due_on": "2025-11-30T08:00:00Z",
                  "closed_at": null, "open_issues": 3, "closed_issues": 1, "html_url": "https://example.org/7",
                  "url": "https://api.example.org/7", "node_id": "x", "description": ""}]
                """;
        new TestFolder(path).file("programme.yaml", PROGRAMME).file("status/github-2025-06-30.json", github);

        assertThat(read(Reading.defaults()).updates())
                .extracting(update -> update.provenance().place())
                .containsExactly("/0/due_on");
    }

    @Test
    void theMappingOfTheFolderBindsColumns() throws IOException {
        new TestFolder(path)
                .file("programme.yaml", PROGRAMME)
                .file(
                        "mapping.yaml",
                        """
                        files:
                          - match: odd.csv
                            reportDate: 2025-06-30
                            columns: {key: Nummer, name: Was, forecast: Wann}
                        """)
                .file("status/odd.csv", "Nummer;Was;Wann\nA1020;Inbetriebnahme;31.10.2025\n");

        assertThat(read(Reading.defaults()).updates())
                .extracting(update ->
                        ((MilestoneUpdate) update).forecast().orElseThrow().end())
                .containsExactly(LocalDate.of(2025, 10, 31));
    }

    private static List<MilestoneUpdate> onMilestones(ProgrammeInput input) {
        return input.updates().stream()
                .filter(MilestoneUpdate.class::isInstance)
                .map(MilestoneUpdate.class::cast)
                .toList();
    }

    private static List<ScheduleReport> schedules(ProgrammeInput input) {
        return input.updates().stream()
                .filter(ScheduleReport.class::isInstance)
                .map(ScheduleReport.class::cast)
                .toList();
    }

    private static byte[] gates() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Gate plan");
            sheet.value(0, 0, "Corridor programme, gates");
            sheet.value(2, 0, "Site");
            sheet.value(2, 1, "Milestone");
            sheet.value(2, 2, "Forecast");
            sheet.value(3, 0, "Almaty");
            sheet.value(3, 1, "Launch");
            sheet.value(3, 2, LocalDate.of(2025, 10, 31));
            sheet.style(3, 2).format("dd.mm.yyyy").set();
        }
        return bytes.toByteArray();
    }

    private TestFolder folder(String file, byte[] content) {
        return new TestFolder(path).file("programme.yaml", PROGRAMME).file(file, content);
    }

    private ProgrammeInput read(Reading reading) {
        InputOptions options =
                InputOptions.defaults().withBasePolicy(TestFolder.BASE).withReading(reading);
        return Inputs.at(path, options).programmes().findFirst().orElseThrow();
    }

    private java.util.List<String> problems() {
        return read(Reading.defaults()).problems().stream()
                .map(problem -> problem.toString().replace(path + "/", ""))
                .toList();
    }
}
