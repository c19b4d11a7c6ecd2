package dev.slipway.inputs.internal.status;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.slipway.inputs.DateOrder;
import dev.slipway.inputs.FileKind;
import dev.slipway.inputs.InputLimits;
import dev.slipway.inputs.Reading;
import dev.slipway.inputs.RowCounts;
import dev.slipway.inputs.RowFate;
import dev.slipway.inputs.internal.snapshot.Activity;
import dev.slipway.inputs.internal.snapshot.Activity.Link;
import dev.slipway.inputs.internal.snapshot.Snapshot;
import dev.slipway.inputs.internal.table.Mapping;
import dev.slipway.inputs.internal.table.MappingText;
import dev.slipway.inputs.internal.text.FileProblems;
import dev.slipway.inputs.internal.text.ReadingLog;
import dev.slipway.inputs.internal.tree.Format;
import dev.slipway.inputs.internal.tree.TreeReader;
import dev.slipway.model.dates.DateWindow;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tables of every tool, as their exports look. */
class TableFileTest {

    private final ReadingLog findings = new ReadingLog(InputLimits.defaults());
    private FileProblems problems = new FileProblems("plan", InputLimits.defaults());
    private Reading reading = Reading.defaults();
    private Mapping mapping = Mapping.none();
    private List<String> sketched = List.of();

    @Test
    void issuesOfJiraAreRead() {
        Snapshot snapshot = csv(
                """
                Summary,Issue key,Issue id,Issue Type,Status,Project name,Assignee,Resolved,Fix Version/s,Fix Version/s,Due Date,Custom field (Baseline finish),Parent summary
                Permit granted,GTS-1,10001,Milestone,Done,Almaty,A. Bek,27/Sep/25 9:00 AM,2025,Q3,30/Sep/25 12:00 AM,31/Aug/25 12:00 AM,Approvals
                Launch,GTS-2,10002,Epic,To Do,Almaty,,,2026,,31/Mar/26 12:00 AM,31/Dec/25,
                """);

        assertThat(snapshot.activities()).hasSize(2);
        Activity permit = snapshot.activities().get(0);
        assertThat(permit.keys()).containsExactly("GTS-1");
        assertThat(permit.name()).isEqualTo("Permit granted");
        assertThat(permit.above()).containsExactly("Approvals");
        assertThat(permit.kind()).isEqualTo(Activity.Kind.MILESTONE);
        assertThat(permit.deadline()).contains(date("2025-08-31"));
        assertThat(permit.forecast()).contains(date("2025-09-30"));
        assertThat(permit.actual()).contains(date("2025-09-27"));
        assertThat(permit.owner()).isEqualTo("A. Bek");
        assertThat(permit.place().line()).isEqualTo(2);
        Activity launch = snapshot.activities().get(1);
        assertThat(launch.kind()).isEqualTo(Activity.Kind.GROUP);
        assertThat(launch.above()).containsExactly("2026");
        assertThat(launch.actual()).isEmpty();
        assertThat(findings.notes().get(0)).contains("separated by comma; read as jira with headers in row 1");
    }

    @Test
    void tasksOfAsanaAreReadAndBlockedByName() {
        Snapshot snapshot = csv(
                """
                Task ID,Created At,Completed At,Last Modified,Name,Section/Column,Assignee,Assignee Email,Start Date,Due Date,Tags,Notes,Projects,Parent task,Blocked By (Dependencies),Blocking (Dependencies)
                1211430000000001,2025-08-20,2025-09-28,2025-09-30,Permit granted,Almaty,,,,2025-09-30,,,East-West,,,
                1211430000000002,2025-08-20,,2025-09-30,"Launch, first train",Almaty,Bek,bek@example.org,2025-09-01,2026-03-31,,soon,East-West,,Permit granted,
                1211430000000003,2025-08-20,,2025-09-30,Handover,Almaty,,,,2026-04-30,,,East-West,,"Launch, first train",
                """);

        assertThat(snapshot.activities())
                .extracting(Activity::name)
                .containsExactly("Permit granted", "Launch, first train", "Handover");
        assertThat(snapshot.activities().get(0).actual()).contains(date("2025-09-28"));
        assertThat(snapshot.activities().get(1).after()).containsExactly(new Link("1211430000000001", 0));
        assertThat(snapshot.activities().get(1).start()).contains(date("2025-09-01"));
        assertThat(snapshot.activities().get(1).note()).isEqualTo("soon");
        assertThat(snapshot.activities().get(2).after()).containsExactly(new Link("1211430000000002", 0));
        assertThat(findings.notes().get(0)).contains("read as asana");
    }

    @Test
    void boardsOfMondayAreReadGroupByGroup() {
        Snapshot snapshot = sheet(sheet -> {
            row(sheet, 0, "East-West network");
            row(sheet, 1, "Almaty");
            row(sheet, 2, "Name", "Subitems", "Owner", "Status", "Timeline", "Item ID (auto generated)");
            row(sheet, 3, "Launch", "Signals", "Bek", "Working on it", "2026-01-01 - 2026-03-31", "7001");
            row(sheet, 4, "Subitems", "Name", "Owner", "Status");
            row(sheet, 5, "", "Signals", "Bek", "Done");
            row(sheet, 7, "Selyatino");
            row(sheet, 8, "Name", "Subitems", "Owner", "Status", "Timeline", "Item ID (auto generated)");
            row(sheet, 9, "Opening", "", "", "Stuck", "2026-02-01+2026-04-30", "7002");
        });

        assertThat(snapshot.title()).isEqualTo("East-West network");
        assertThat(snapshot.activities()).extracting(Activity::name).containsExactly("Launch", "Opening");
        Activity launch = snapshot.activities().get(0);
        assertThat(launch.start()).contains(date("2026-01-01"));
        assertThat(launch.forecast()).contains(date("2026-03-31"));
        assertThat(launch.keys()).containsExactly("7001");
        assertThat(snapshot.activities().get(1).forecast()).contains(date("2026-04-30"));
        assertThat(snapshot.activities().get(1).above()).containsExactly("Selyatino");
        assertThat(launch.above()).containsExactly("Almaty");
        assertThat(findings.notes().get(0)).contains("read as monday with headers in row 3");
    }

    @Test
    void sheetsOfSmartsheetLinkByRowNumber() {
        Snapshot snapshot = sheet(sheet -> {
            row(
                    sheet,
                    0,
                    "Task Name",
                    "Duration",
                    "Start",
                    "Finish",
                    "Baseline Finish",
                    "% Complete",
                    "Predecessors",
                    "Assigned To");
            row(sheet, 1, "Permit granted", "0", "", "", "", "", "", "Bek");
            day(sheet, 1, 3, LocalDate.of(2025, 9, 30), "yyyy-mm-dd");
            day(sheet, 1, 4, LocalDate.of(2025, 8, 31), "dd/mm/yy");
            percent(sheet, 1, 5, 1);
            row(sheet, 2, "Works", "120d", "01.10.2025", "31.03.2026", "", "", "1FS +3d, 1SS", "");
            percent(sheet, 2, 5, 0.45);
            row(sheet, 3, "Launch", "0d", "", "2026-04-15", "", "", "2", "");
        });

        assertThat(problems.list()).isEmpty();
        assertThat(snapshot.activities())
                .extracting(Activity::kind)
                .containsExactly(Activity.Kind.MILESTONE, Activity.Kind.TASK, Activity.Kind.MILESTONE);
        assertThat(snapshot.activities().get(0).forecast()).contains(date("2025-09-30"));
        assertThat(snapshot.activities().get(0).deadline()).contains(date("2025-08-31"));
        assertThat(snapshot.activities().get(0).percent()).hasValue(100);
        assertThat(snapshot.activities().get(1).percent()).hasValue(45);
        assertThat(snapshot.activities().get(1).start()).contains(date("2025-10-01"));
        assertThat(snapshot.activities().get(1).after()).containsExactly(new Link("row 1", 3));
        assertThat(snapshot.activities().get(2).after()).containsExactly(new Link("row 2", 0));
        assertThat(findings.notes())
                .anySatisfy(note -> assertThat(note).endsWith("1 link that is not finish-to-start was left out"));
    }

    @Test
    void freeSheetsAreFoundBelowTitlesAndMergedHeaders() {
        Snapshot snapshot = sheet(sheet -> {
            row(sheet, 1, "Status of the terminals");
            row(sheet, 3, "Site", "Milestone", "Baseline", "", "Current", "");
            row(sheet, 4, "", "", "Start", "Finish", "Start", "Finish");
            row(sheet, 5, "Almaty", "Launch", "2025-01-01", "2025-12-31", "2025-02-01", "45747");
            row(sheet, 6, "Site", "Milestone", "Start", "Finish", "Start", "Finish");
            row(sheet, 8, "Alyat", "Establishment", "", "Q3 2025", "", "TBD");
        });

        assertThat(problems.list()).isEmpty();
        assertThat(snapshot.title()).isEqualTo("Status of the terminals");
        assertThat(snapshot.activities()).extracting(Activity::name).containsExactly("Launch", "Establishment");
        Activity launch = snapshot.activities().get(0);
        assertThat(launch.above()).containsExactly("Almaty");
        assertThat(launch.deadline()).contains(date("2025-12-31"));
        assertThat(launch.forecast()).contains(date("2025-03-31"));
        assertThat(launch.place().name()).isEqualTo("'Plan A'!F6");
        assertThat(snapshot.activities().get(1).deadline()).contains(date("Q3 2025"));
        assertThat(snapshot.activities().get(1).forecast())
                .hasValueSatisfying(open -> assertThat(open.isKnown()).isFalse());
        assertThat(findings.notes()).anySatisfy(note -> assertThat(note)
                .endsWith("1 bare number was read as a day, as a spreadsheet counts them"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Объект;Веха;Плановая дата;Прогноз;Готовность | Запуск;31.12.2025;31 марта 2026 г.;45 %
                    场站;里程碑;计划完成;预计完成;进度 | 启用;2025年12月31日;2026年3月31日;45%
                    Standort;Meilenstein;Frist;Prognose;Fortschritt | Start;31. Dez. 2025;31. März 2026;45
                    """)
    void headersInTheLanguagesOfTheFieldAreKnown(String header, String row) {
        Snapshot snapshot = csv(header + "\nAlmaty;" + row + "\n");

        Activity launch = snapshot.activities().get(0);
        assertThat(launch.above()).containsExactly("Almaty");
        assertThat(launch.name()).isEqualTo(row.substring(0, row.indexOf(';')));
        assertThat(launch.deadline()).contains(date("2025-12-31"));
        assertThat(launch.forecast()).contains(date("2026-03-31"));
        assertThat(launch.percent()).hasValue(45);
    }

    @ParameterizedTest
    @CsvSource({
        "0.45,1,45,100",
        "45,1,45,1",
        "45%,100%,45,100",
        "0.45,60%,45,60",
        "0,1,0,100",
        "0.45,45,45,45",
        "0.5,12.5,0.5,12.5",
        "1,100,1,100"
    })
    void percentagesAreFractionsWhereNoneIsMore(String first, String second, double one, double other) {
        Snapshot snapshot = csv("Task;Finish;% Complete\nA;2026-01-01;" + first + "\nB;2026-01-01;" + second + "\n");

        assertThat(snapshot.activities())
                .extracting(activity -> activity.percent().orElseThrow())
                .containsExactly(one, other);
    }

    @Test
    void ownRowsOfAWorkbookAreSlipwaysOwn() {
        List<StatusContent> contents = workbook(book -> {
            Worksheet sheet = book.newWorksheet("2025");
            row(sheet, 0, "As reported by the sites");
            row(sheet, 2, "Report date", "Terminal", "Milestone", "Forecast", "Percent");
            row(sheet, 3, "", "almaty", "launch", "31/03/2026", "");
            day(sheet, 3, 0, LocalDate.of(2025, 11, 3), "d mmm yy");
            percent(sheet, 3, 4, 0.4);
        });

        StatusRow row = own(contents.get(0)).get(0);
        assertThat(row.text(StatusField.REPORT_DATE)).isEqualTo("2025-11-03");
        assertThat(row.text(StatusField.FORECAST)).isEqualTo("2026-03-31");
        assertThat(row.text(StatusField.PERCENT)).isEqualTo("40%");
        assertThat(row.place().name()).isEqualTo("'2025'!D4");
        assertThat(row.place(StatusField.TERMINAL).name()).isEqualTo("'2025'!B4");
        assertThat(row.place().line()).isEqualTo(4);
    }

    @Test
    void hiddenSheetsAreLeftOutUnlessTheyAreNamed() {
        Consumer<Workbook> book = workbook -> {
            Worksheet shown = workbook.newWorksheet("Plan");
            row(shown, 0, "Task", "Finish");
            row(shown, 1, "Launch", "2026-03-31");
            Worksheet hidden = workbook.newWorksheet("Old");
            row(hidden, 0, "Task", "Finish");
            row(hidden, 1, "Launch", "2025-12-31");
            hidden.setVisibilityState(VisibilityState.HIDDEN);
            row(workbook.newWorksheet("Notes"), 0, "nothing", "here");
        };

        assertThat(workbook(book).get(1)).isEqualTo(new StatusContent.Unread(RowCounts.of(RowFate.OTHER, 1)));
        assertThat(findings.notes())
                .contains(
                        "plan: sheet 'Old' was left out: it is hidden, and mapping.yaml does not name it",
                        "plan: no column of the sheet 'Notes' is known as the name of a milestone with a date or a percentage: it has"
                                + " 'nothing' (not known), 'here' (not known)");
        mapping = mapping("files: [{match: plan, sheet: Old}]");
        Snapshot old = foreign(workbook(book).get(0));
        assertThat(old.title()).isEqualTo("Old");
        assertThat(old.activities().get(0).forecast()).contains(date("2025-12-31"));
    }

    @Test
    void aWorkbookWithoutAKnownHeaderIsRefused() {
        assertThat(workbook(book -> row(book.newWorksheet("Notes"), 0, "nothing", "here")))
                .containsExactly(new StatusContent.Unread(RowCounts.of(RowFate.OTHER, 1)));
        assertThat(problems.list())
                .extracting(Object::toString)
                .containsExactly(
                        "plan:Notes!A1: no column of the sheet 'Notes' is known as the name of a milestone with a date or a percentage:"
                                + " it has 'nothing' (not known), 'here' (not known) (say in mapping.yaml which they are, for"
                                + " instance: files: [{match: plan, kind: sheet, sheet: Notes, header: 1, columns: {name:"
                                + " nothing, deadline: here}}])");
        assertThat(MappingText.of(List.of())).isEqualTo("files: []\n");
        assertThat(sketched)
                .containsExactly(
                        "files:",
                        "  - match: plan",
                        "    kind: sheet",
                        "    sheet: Notes",
                        "    header: 1",
                        "    columns:",
                        "      name: nothing",
                        "      deadline: here");
    }

    @Test
    void whatIsNoWorkbookIsRefused() throws IOException {
        assertThatThrownBy(() -> file().readWorkbook("PK\3\4 cut".getBytes(UTF_8)))
                .hasMessageStartingWith("this archive is broken");
        assertThat(file().readWorkbook("a,b".getBytes(UTF_8))).isEmpty();
        assertThat(problems.list())
                .extracting(Object::toString)
                .containsExactly("plan: this is not a workbook, whatever its name says (is it the right file?)");
        byte[] old = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1, 0, 0};
        assertThatThrownBy(() -> file().readWorkbook(old)).hasMessage("this workbook is broken, or has a password");
    }

    @Test
    void cellsThatTheSpreadsheetCouldNotComputeAreReportedAtTheirPlace() {
        sheet(sheet -> {
            row(sheet, 0, "Task", "Finish", "Cost");
            row(sheet, 1, "Launch", "#REF!", "1");
            row(sheet, 2, "Opening", "2026-01-01", "#REF!");
            row(sheet, 3, "Handover", "#UNSTORED!", "");
        });

        assertThat(problems.list())
                .extracting(Object::toString)
                .containsExactly(
                        "plan:'Plan A'!B2: the spreadsheet could not work out this cell: #REF! (fix its formula; the row was not read)",
                        "plan:'Plan A'!B4: the formula in this cell has no result in the file (open the workbook in its"
                                + " program and save it again; the row was not read)");
    }

    @Test
    void aMappingBindsUnusualColumns() {
        mapping = mapping(
                """
                files:
                  - match: pla?
                    header: 3
                    dateOrder: dmy
                    reportDate: 2026-01-31
                    columns: {terminal: Place of works, name: What, forecast: New date, owner: []}
                """);

        Snapshot snapshot = csv("Finish,Task\n1,2\nPlace of works,What,New date,Owner\nAlmaty,Launch,03/04/2026,Bek\n");

        assertThat(problems.list()).isEmpty();
        assertThat(snapshot.reportDate()).contains(LocalDate.of(2026, 1, 31));
        Activity launch = snapshot.activities().get(0);
        assertThat(launch.name()).isEqualTo("Launch");
        assertThat(launch.above()).containsExactly("Almaty");
        assertThat(launch.forecast()).contains(date("2026-04-03"));
        assertThat(launch.owner()).isEmpty();
    }

    @Test
    void aMappingCanMakeATableSlipwaysOwn() {
        mapping = mapping("files: [{match: plan, columns: {report_date: Stand, terminal: Werk, milestone: Tor}}]");

        List<StatusRow> rows = own(content("Stand;Werk;Tor;Forecast\n31.01.2026;almaty;launch;2026-05\n"));

        assertThat(rows.get(0).text(StatusField.REPORT_DATE)).isEqualTo("2026-01-31");
        assertThat(rows.get(0).text(StatusField.MILESTONE)).isEqualTo("launch");
    }

    @Test
    void aMappingOfColumnsThatAreNotThereIsReported() {
        mapping = mapping("files: [{match: plan, columns: {name: What, forecast: New dat}}]");

        csv("What,New date\nLaunch,2026-05\n");

        assertThat(problems.list())
                .extracting(Object::toString)
                .containsExactly(
                        "plan:1: there is no column 'New dat', which mapping.yaml names for forecast (did you mean 'New date'?)");
    }

    @Test
    void theMappingThatIsPrintedReadsTheFileTheSameWay() {
        String csv = "Site,Milestone,Due Date,Finish,Cost: total\nAlmaty,Launch,31/12/2025,03/04/2026,5\n";
        Snapshot first = csv(csv);
        mapping = mapping(String.join("\n", sketched));

        assertThat(csv(csv)).isEqualTo(first);
        assertThat(sketched).contains("      terminal: Site", "    # not used: Cost: total");
        assertThat(mapping.forFile("status/plan").orElseThrow().kind()).contains(FileKind.SHEET);
    }

    @Test
    void whatIsSaidOnTheCommandLineGoesBeforeTheMapping() {
        mapping = mapping("files: [{match: plan, kind: sheet, dateOrder: dmy}]");
        reading = reading.withKind(FileKind.JIRA).withDateOrder(DateOrder.MONTH_DAY_YEAR);

        Snapshot snapshot = csv("Summary,Due Date\nLaunch,03/04/2026\n");

        assertThat(snapshot.activities().get(0).forecast()).contains(date("2026-03-04"));
    }

    @Test
    void aKindThatDoesNotFitIsRefused() {
        reading = reading.withKind(FileKind.ASANA);

        assertThat(content("report_date,terminal,milestone\n2026-01-01,a,launch\n"))
                .isEqualTo(new StatusContent.Unread(RowCounts.of(RowFate.OTHER, 2)));
        assertThat(problems.list())
                .extracting(Object::toString)
                .containsExactly(
                        "plan:1: no column of this table is known as the name of a milestone with a date or a percentage of asana:"
                                + " it has 'report_date' (the day of the report), 'terminal' (the site), 'milestone' (the name of"
                                + " the milestone) (say in mapping.yaml which they are, for instance: files: [{match: plan, kind:"
                                + " sheet, header: 1, columns: {name: milestone, terminal: terminal, report_date: report_date}}])");
    }

    @Test
    void ownRowsSettleTheirDatesByTheColumn() {
        List<StatusRow> rows = own(content(
                "report_date,terminal,milestone,forecast\n01/02/2026,a,x,5/6/2026\n13/02/2026,a,x,12/31/2026\n"));

        assertThat(rows)
                .extracting(row -> row.text(StatusField.REPORT_DATE))
                .containsExactly("2026-02-01", "2026-02-13");
        assertThat(rows).extracting(row -> row.text(StatusField.FORECAST)).containsExactly("2026-05-06", "2026-12-31");
    }

    private TableFile file() {
        return new TableFile(reading, false, mapping, problems, findings);
    }

    private StatusContent content(String csv) {
        try {
            TableFile file = file();
            List<StatusContent> contents = file.readCsv(new ByteArrayInputStream(csv.getBytes(UTF_8)));
            sketched = MappingText.of(file.sketches()).lines().toList();
            return contents.isEmpty() ? new StatusContent.Own(Optional::empty) : contents.get(0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Snapshot csv(String csv) {
        return foreign(content(csv));
    }

    private Snapshot sheet(Consumer<Worksheet> writer) {
        return foreign(
                workbook(book -> writer.accept(book.newWorksheet("Plan A"))).get(0));
    }

    private List<StatusContent> workbook(Consumer<Workbook> writer) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (Workbook book = new Workbook(bytes, "test", "1.0")) {
                writer.accept(book);
            }
            TableFile file = file();
            List<StatusContent> contents = file.readWorkbook(bytes.toByteArray());
            sketched = MappingText.of(file.sketches()).lines().toList();
            return contents;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Snapshot foreign(StatusContent content) {
        assertThat(content).isInstanceOf(StatusContent.Foreign.class);
        return ((StatusContent.Foreign) content).snapshot();
    }

    private static List<StatusRow> own(StatusContent content) {
        assertThat(content).isInstanceOf(StatusContent.Own.class);
        try {
            List<StatusRow> rows = new ArrayList<>();
            StatusRows own = ((StatusContent.Own) content).rows();
            for (Optional<StatusRow> row = own.next(); row.isPresent(); row = own.next()) {
                rows.add(row.get());
            }
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Mapping mapping(String yaml) {
        FileProblems problems = new FileProblems("mapping.yaml", InputLimits.defaults());
        Mapping mapping = TreeReader.read(yaml, Format.YAML, problems)
                .map(root -> Mapping.read(root, problems))
                .orElseThrow();
        assertThat(problems.list()).isEmpty();
        return mapping;
    }

    private static DateWindow date(String text) {
        return DateWindow.parse(text);
    }

    private static void row(Worksheet sheet, int row, String... cells) {
        for (int column = 0; column < cells.length; column++) {
            if (!cells[column].isEmpty()) {
                sheet.value(row, column, cells[column]);
            }
        }
    }

    private static void day(Worksheet sheet, int row, int column, LocalDate day, String format) {
        sheet.value(row, column, day);
        sheet.style(row, column).format(format).set();
    }

    private static void percent(Worksheet sheet, int row, int column, double share) {
        sheet.value(row, column, share);
        sheet.style(row, column).format("0%").set();
    }
}
