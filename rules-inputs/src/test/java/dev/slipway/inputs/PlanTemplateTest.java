package dev.slipway.inputs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.model.programme.Milestone;
import dev.slipway.model.programme.Programme;
import dev.slipway.model.programme.Terminal;
import dev.slipway.model.status.Health;
import dev.slipway.model.status.MilestoneUpdate;
import dev.slipway.model.status.State;
import dev.slipway.model.words.Language;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The workbook that is handed out, filled in as offices do, and read again. */
class PlanTemplateTest {

    private static final int PROGRAMME = 0;
    private static final int MILESTONES = 1;
    private static final int STATUS = 2;
    private static final int CAPACITY = 3;

    @TempDir
    private Path path;

    @ParameterizedTest
    @EnumSource(Language.class)
    void whatComesBackIsReadWithoutAMapping(Language language) {
        byte[] filled = filled(
                language,
                Map.of(
                        PROGRAMME, List.of(List.of(2, "", "North line"), List.of(4, "", LocalDate.of(2027, 6, 30))),
                        MILESTONES,
                                List.of(
                                        List.of(2, "Harbour", "Permit", LocalDate.of(2026, 3, 31), "", "Ministry"),
                                        List.of(3, "Harbour", "Opening", "Q3 2026", "2026-01-15", "Port", "Permit"),
                                        List.of(4, "Dry port", "Opening", "by 2027")),
                        STATUS,
                                List.of(
                                        List.of(0, "", LocalDate.of(2026, 2, 28)),
                                        List.of(4, "Harbour", "Permit", stated(language, 3), "", "", "2026-02-20", 1),
                                        List.of(
                                                5,
                                                "Harbour",
                                                "Opening",
                                                stated(language, 1),
                                                "",
                                                "2026-12-31",
                                                "",
                                                0.25)),
                        CAPACITY, List.of(List.of(2, "Harbour", "TEU/year", 60000, "2026-10", 54000.5))));
        new TestFolder(path).file("plan.xlsx", filled).file("made/status/plan.xlsx", filled);

        ProgrammeImport imported = ProgrammeImport.of(List.of(path.resolve("plan.xlsx")), ImportOptions.defaults());

        assertThat(imported.problems()).isEmpty();
        assertThat(imported.undated()).isEmpty();
        new TestFolder(path).file("made/programme.yaml", imported.yaml().orElseThrow());
        ProgrammeInput input = made();
        assertThat(input.problems()).isEmpty();
        assertThat(input.unmatched()).isEmpty();
        Programme programme = input.programme().orElseThrow();
        assertThat(programme.name()).isEqualTo("North line");
        assertThat(programme.deadline()).hasToString("2027-06-30");
        assertThat(programme.terminals()).extracting(Terminal::name).containsExactly("Harbour", "Dry port");
        assertThat(programme.milestones())
                .extracting(milestone -> milestone.id() + " " + milestone.deadline() + " " + milestone.owner())
                .containsExactly(
                        "harbour/permit 2026-03-31 Ministry",
                        "harbour/opening Q3 2026 Port",
                        "dry-port/opening by 2027 ");
        Milestone opening = programme.milestones().get(1);
        assertThat(opening.after().get(0).predecessor()).hasToString("harbour/permit");
        assertThat(opening.start()).hasToString("2026-01-15");
        assertThat(programme.terminals().get(0).capacity().get(0).planned()).hasValue(54000.5);
        List<MilestoneUpdate> reports = input.updates().stream()
                .map(MilestoneUpdate.class::cast)
                .filter(update -> update.state().isPresent())
                .toList();
        assertThat(reports)
                .extracting(update -> update.reportDate() + " " + update.milestone() + " "
                        + update.state().orElseThrow() + " "
                        + update.percent().orElseThrow())
                .containsExactly(
                        "2026-02-28 harbour/permit " + State.DONE + " 100.0",
                        "2026-02-28 harbour/opening " + State.STARTED + " 25.0");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void itsListsAreWordsThatAreUnderstood(Language language) {
        List<State> states = List.of(State.values());
        for (State state : states) {
            String word = stated(language, states.indexOf(state));
            new TestFolder(path)
                    .file("made/programme.yaml", "programme: p\nmilestones: [{id: opening}]\n")
                    .file(
                            "made/status/2026-02-28.csv",
                            "Milestone,Status,Health\nopening," + word + "," + felt(language, 1));
            MilestoneUpdate update = (MilestoneUpdate) made().updates().get(0);

            assertThat(update.state()).as(word).contains(state);
            assertThat(update.health()).contains(Health.AMBER);
        }
    }

    @Test
    void theExampleAloneIsNoPlan() {
        new TestFolder(path).file("plan.xlsx", PlanTemplate.workbook(Language.ENGLISH, 2027));

        ProgrammeImport imported = ProgrammeImport.of(List.of(path.resolve("plan.xlsx")), ImportOptions.defaults());

        assertThat(imported.yaml()).isEmpty();
        assertThat(imported.problems())
                .extracting(problem -> problem.message())
                .containsExactly("there is no milestone and no task in it");
        assertThat(String.join("\n", imported.notes())).contains("1 row: 1 row of the example, not read");
    }

    @Test
    void aProgrammeOfOneSiteLeavesTheSitesEmpty() {
        byte[] filled = filled(
                Language.ENGLISH,
                Map.of(
                        PROGRAMME, List.of(List.of(2, "", "North quay")),
                        MILESTONES, List.of(List.of(2, "", "Opening", "2026-09-30")),
                        STATUS, List.of(List.of(4, "", "Opening", "started", "amber", "2026-10-31")),
                        CAPACITY, List.of(List.of(2, "", "TEU/year", 60000))));
        new TestFolder(path).file("plan.xlsx", filled);

        ProgrammeImport imported = ProgrammeImport.of(List.of(path.resolve("plan.xlsx")), ImportOptions.defaults());

        assertThat(imported.yaml().orElseThrow())
                .isEqualTo(
                        """
                        programme: north-quay
                        name: North quay
                        milestones:
                          - id: opening
                            name: Opening
                            deadline: 2026-09-30
                        capacity:
                          - measure: TEU/year
                            target: 60000
                        """);
        assertThat(imported.undated()).containsExactly(path.resolve("plan.xlsx"));
        assertThat(String.join("\n", imported.notes()))
                .contains("capacity of the programme; 2 rows: 1 read, 1 row of the example");
    }

    @Test
    void aMistakeInThePlanIsToldWithItsCell() {
        byte[] filled = filled(
                Language.ENGLISH,
                Map.of(
                        PROGRAMME, List.of(List.of(4, "", "soon")),
                        MILESTONES, List.of(List.of(2, "", "Opening", "2026-09-30")),
                        CAPACITY, List.of(List.of(2, "", "TEU/year", "many"), List.of(3, "", "", 5))));
        new TestFolder(path).file("plan.xlsx", filled);

        assertThat(ProgrammeImport.of(List.of(path.resolve("plan.xlsx")), ImportOptions.defaults())
                        .problems())
                .extracting(problem -> problem.toString().replaceFirst("^[^:]*:", ""))
                .satisfiesExactly(
                        first -> assertThat(first).startsWith("Capacity!C3: target is 'many'"),
                        second -> assertThat(second).startsWith("Capacity!C4: a capacity target needs a measure"),
                        third -> assertThat(third).startsWith("Programme!B5: 'soon' is not a date"));
    }

    @Test
    void anAmountThatIsTextIsReadInOneWayOnly() {
        byte[] filled = filled(
                Language.ENGLISH,
                Map.of(
                        MILESTONES, List.of(List.of(2, "", "Opening", "2026-09-30")),
                        CAPACITY,
                                List.of(
                                        List.of(2, "", "TEU/year", "120.000", "", "80.000"),
                                        List.of(3, "", "tonnes/year", "1.200.000"))));
        new TestFolder(path).file("plan.xlsx", filled);

        ProgrammeImport imported = ProgrammeImport.of(List.of(path.resolve("plan.xlsx")), ImportOptions.defaults());

        assertThat(imported.problems())
                .extracting(problem -> problem.toString().replaceFirst("^[^:]*:", ""))
                .containsExactly(
                        "Capacity!E3: '80.000' can be read as two numbers, and the other cells of its column do not"
                                + " settle it (write it as 80000 or 80)");
        assertThat(imported.yaml().orElseThrow()).contains("target: 1200000");
    }

    private ProgrammeInput made() {
        return new TestFolder(path.resolve("made")).read();
    }

    private static String stated(Language language, int state) {
        return choice(language, "C", state);
    }

    private static String felt(Language language, int health) {
        return choice(language, "D", health);
    }

    /** A word of the list that is offered in that column of the status. */
    private static String choice(Language language, String column, int at) {
        String xml = part(PlanTemplate.workbook(language, 2027), "xl/worksheets/sheet3.xml");
        Matcher offered = Pattern.compile("sqref=\"" + column + "4:[^>]*><formula1>\"([^\"]*)\"")
                .matcher(xml);
        assertThat(offered.find()).isTrue();
        return offered.group(1).split(",")[at];
    }

    private static String part(byte[] workbook, String name) {
        try (ZipFile zip = ZipFile.builder().setByteArray(workbook).get()) {
            return new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The template, with rows written over it: their number, counted from 0, and their cells; empty ones are left as they were. */
    private static byte[] filled(Language language, Map<Integer, List<List<Object>>> rows) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ReadableWorkbook template =
                        new ReadableWorkbook(new ByteArrayInputStream(PlanTemplate.workbook(language, 2027)));
                Workbook workbook = new Workbook(bytes, "office", "1.0")) {
            for (Sheet sheet : template.getSheets().toList()) {
                Worksheet copy = workbook.newWorksheet(sheet.getName());
                for (Row row : sheet.read()) {
                    for (Cell cell : row) {
                        copied(cell, copy);
                    }
                }
                rows.getOrDefault(sheet.getIndex(), List.of()).forEach(row -> written(row, copy));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void copied(Cell cell, Worksheet copy) {
        Optional.ofNullable(cell)
                .filter(given -> given.getType() == CellType.STRING)
                .ifPresent(given -> copy.value(given.getAddress().getRow(), given.getColumnIndex(), given.asString()));
    }

    private static void written(List<Object> row, Worksheet sheet) {
        int number = (int) row.get(0);
        for (int column = 1; column < row.size(); column++) {
            Object value = row.get(column);
            if (value instanceof LocalDate day) {
                sheet.value(number, column - 1, day);
                sheet.style(number, column - 1).format("yyyy-mm-dd").set();
            } else if (value instanceof Number share && share.doubleValue() <= 1) {
                sheet.value(number, column - 1, share);
                sheet.style(number, column - 1).format("0%").set();
            } else if (value instanceof Number amount) {
                sheet.value(number, column - 1, amount);
            } else if (!value.toString().isEmpty()) {
                sheet.value(number, column - 1, value.toString());
            }
        }
    }
}
