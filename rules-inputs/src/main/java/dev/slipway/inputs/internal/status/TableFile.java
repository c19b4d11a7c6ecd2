package dev.slipway.inputs.internal.status;

import dev.slipway.inputs.InputLimit;
import dev.slipway.inputs.Reading;
import dev.slipway.inputs.internal.columns.ToolTables;
import dev.slipway.inputs.internal.markdown.MarkdownTables;
import dev.slipway.inputs.internal.table.CsvTable;
import dev.slipway.inputs.internal.table.FileMapping;
import dev.slipway.inputs.internal.table.Mapping;
import dev.slipway.inputs.internal.table.MappingSketch;
import dev.slipway.inputs.internal.table.Preview;
import dev.slipway.inputs.internal.table.Table;
import dev.slipway.inputs.internal.table.TableText;
import dev.slipway.inputs.internal.table.Workbook;
import dev.slipway.inputs.internal.text.FileProblems;
import dev.slipway.inputs.internal.text.LimitedStream;
import dev.slipway.inputs.internal.text.Place;
import dev.slipway.inputs.internal.text.ReadingLog;
import dev.slipway.inputs.internal.text.ZipCheck;
import dev.slipway.inputs.internal.workbook.OtherWorkbooks;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A CSV file, a workbook or a Markdown text: its tables are Slipway's own rows, or those of another tool, recognised by their headers. How
 * each was understood is noted.
 */
public final class TableFile {

    private final Reading reading;
    private final Mapping mapping;
    private final FileProblems problems;
    private final ReadingLog findings;
    private final Sketches sketches;
    private final SheetTables sheets;

    /** Whether a text is a header: asked for the same ones again for each separator that is tried. */
    private final Map<String, Boolean> known = new HashMap<>();

    /**
     * A file of the name that its problems have.
     *
     * @param isOneSite whether there is no more than one terminal, so that Slipway's own rows need not name it
     * @param mapping what mapping.yaml says of unusual columns
     */
    TableFile(Reading reading, boolean isOneSite, Mapping mapping, FileProblems problems, ReadingLog findings) {
        this.reading = reading;
        this.mapping = mapping;
        this.problems = problems;
        this.findings = findings;
        this.sketches = new Sketches(problems.fileName());
        this.sheets = new SheetTables(reading, isOneSite, mapping, problems, sketches, this::note);
    }

    /** What a CSV file holds. Slipway's own rows are read as they are asked for, those of another tool at once. */
    public List<StatusContent> readCsv(InputStream bytes) throws IOException {
        CsvTable table = new CsvTable(
                TableText.open(bytes, reading.encoding(), this::note), TableFile::isOwn, this::isHeader, problems);
        Preview preview = sheets.seen(table, "");
        if (preview.peek(1).isEmpty()) {
            note("no rows");
            return List.of();
        }
        return read(preview, "separated by " + table.separator());
    }

    /** What a list of records holds. */
    List<StatusContent> readRecords(RecordTable records) throws IOException {
        records.remark().ifPresent(this::note);
        return read(sheets.seen(records, ""), "a list of records");
    }

    private List<StatusContent> read(Preview preview, String what) throws IOException {
        List<StatusContent> contents = sheets.read(preview, what, Optional.empty());
        if (contents.isEmpty() && sheets.areOwn(preview)) {
            return List.of(sheets.own(preview, preview.peek(1).get(0), what));
        }
        if (contents.isEmpty()) {
            UnknownTables unknown = new UnknownTables(reading, sketches, problems, this::note);
            unknown.add(preview);
            unknown.report(true);
            return List.of(new StatusContent.Unread(unknown.rows()));
        }
        return contents;
    }

    /** What each sheet of a workbook holds, those left out that hold nothing that is understood. */
    public List<StatusContent> readWorkbook(byte[] bytes) throws IOException {
        if (ZipCheck.isArchive(bytes)) {
            ZipCheck.require(bytes, problems.limits());
        }
        Optional<Workbook> opened = Workbook.open(OtherWorkbooks.asXlsx(bytes).orElse(bytes), problems);
        if (opened.isEmpty()) {
            return List.of();
        }
        try (Workbook workbook = opened.get()) {
            return read(workbook);
        }
    }

    private List<StatusContent> read(Workbook workbook) throws IOException {
        List<Table> wanted = wanted(workbook).stream().map(workbook::table).toList();
        List<StatusContent> contents = new ArrayList<>();
        for (StatusContent content : several().read(wanted)) {
            contents.add(held(content));
        }
        return contents;
    }

    /** What each table of a Markdown text holds, those left out that hold nothing that is understood. */
    public List<StatusContent> readMarkdown(InputStream bytes) throws IOException {
        StringWriter text = new StringWriter();
        TableText.open(new LimitedStream(bytes, InputLimit.DOCUMENT, problems.limits()), reading.encoding(), this::note)
                .transferTo(text);
        List<Table> tables = MarkdownTables.in(text.toString(), problems);
        if (tables.isEmpty()) {
            problems.add(
                    Place.FILE,
                    "there is no table in this text",
                    "a table has its headers with | between them, and | --- | --- | in the line below");
        }
        return tables.isEmpty() ? List.of() : several().read(tables);
    }

    private SeveralTables several() {
        return new SeveralTables(reading, problems, sketches, sheets, this::note);
    }

    /** The rows themselves, because a workbook is closed when it is read. */
    private static StatusContent held(StatusContent content) throws IOException {
        if (!(content instanceof StatusContent.Own own)) {
            return content;
        }
        List<StatusRow> rows = new ArrayList<>();
        for (Optional<StatusRow> row = own.rows().next();
                row.isPresent();
                row = own.rows().next()) {
            rows.add(row.get());
        }
        return new StatusContent.Own(StatusRows.of(rows, own.rows().leftOut()));
    }

    /** How the tables read so far were understood, for {@code mapping.yaml}. */
    public List<MappingSketch> sketches() {
        return sketches.all();
    }

    private List<String> wanted(Workbook workbook) {
        List<String> hidden = workbook.hidden();
        List<String> wanted = new ArrayList<>();
        for (String sheet : workbook.sheets()) {
            Optional<FileMapping> said = mapping.forSheet(problems.file(), sheet);
            boolean isNamed = said.flatMap(FileMapping::sheet).isPresent();
            boolean isOther = said.isEmpty() && mapping.forFile(problems.file()).isPresent();
            if (isOther || (hidden.contains(sheet) && !isNamed)) {
                note("sheet '" + sheet + "' was left out: "
                        + (isOther ? "mapping.yaml names another" : "it is hidden, and mapping.yaml does not name it"));
            } else {
                wanted.add(sheet);
            }
        }
        return wanted;
    }

    private boolean isHeader(String text) {
        return known.computeIfAbsent(text, this::isKnown);
    }

    private static boolean isOwn(String text) {
        return StatusField.ofHeader(text).isPresent();
    }

    private boolean isKnown(String text) {
        return isOwn(text)
                || ToolTables.know(text)
                || mapping.forFile(problems.file())
                        .filter(file -> file.binds(text))
                        .isPresent();
    }

    private void note(String text) {
        findings.note(problems.file() + ": " + text);
    }
}
