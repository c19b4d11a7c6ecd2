package dev.slipway.inputs.internal.status;

import dev.slipway.inputs.DateOrder;
import dev.slipway.inputs.FileKind;
import dev.slipway.inputs.Reading;
import dev.slipway.inputs.internal.snapshot.Snapshot;
import dev.slipway.inputs.internal.table.CsvTable;
import dev.slipway.inputs.internal.table.FileMapping;
import dev.slipway.inputs.internal.table.Mapping;
import dev.slipway.inputs.internal.table.MappingSketch;
import dev.slipway.inputs.internal.table.Preview;
import dev.slipway.inputs.internal.table.RecognisedTable;
import dev.slipway.inputs.internal.table.Table;
import dev.slipway.inputs.internal.table.TableRow;
import dev.slipway.inputs.internal.table.TableSnapshotReader;
import dev.slipway.inputs.internal.table.ToolTables;
import dev.slipway.inputs.internal.table.Workbook;
import dev.slipway.inputs.internal.text.FileProblems;
import dev.slipway.inputs.internal.text.Place;
import dev.slipway.inputs.internal.text.ReadingLog;
import dev.slipway.inputs.internal.text.Utf8Reader;
import dev.slipway.inputs.internal.text.ZipCheck;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A CSV file or a workbook: its tables are Slipway's own rows, or those of another tool, recognised by their headers. How
 * each was understood is noted.
 */
public final class TableFile {

    private final Reading reading;
    private final Mapping mapping;
    private final FileProblems problems;
    private final ReadingLog findings;
    private final Sketches sketches;

    /**
     * A file of the name that its problems have.
     *
     * @param mapping what mapping.yaml says of unusual columns
     */
    public TableFile(Reading reading, Mapping mapping, FileProblems problems, ReadingLog findings) {
        this.reading = reading;
        this.mapping = mapping;
        this.problems = problems;
        this.findings = findings;
        this.sketches = new Sketches(problems.fileName());
    }

    /** What a CSV file holds. Slipway's own rows are read as they are asked for, those of another tool at once. */
    public StatusContent readCsv(InputStream bytes) throws IOException {
        CsvTable table = new CsvTable(new Utf8Reader(bytes), this::isHeader, problems);
        Preview preview = new Preview(table);
        if (preview.peek(1).isEmpty()) {
            note("no rows");
            return new StatusContent.Own(Optional::empty);
        }
        Optional<StatusContent> content = read(preview, "separated by " + table.separator());
        if (content.isEmpty() && isForeign()) {
            reportNotUnderstood(List.of(), List.of());
            sketches.addUnknown(preview.sheet(), preview.peek(RecognisedTable.HEADER_ROWS));
            return new StatusContent.Own(Optional::empty);
        }
        return content.isPresent()
                ? content.get()
                : own(preview, preview.peek(1).get(0), "separated by " + table.separator());
    }

    /** What each sheet of a workbook holds, those left out that hold nothing that is understood. */
    public List<StatusContent> readWorkbook(byte[] bytes) throws IOException {
        if (ZipCheck.isArchive(bytes)) {
            ZipCheck.require(bytes, problems.limits());
        }
        Optional<Workbook> opened = Workbook.open(bytes, problems);
        if (opened.isEmpty()) {
            return List.of();
        }
        try (Workbook workbook = opened.get()) {
            return read(workbook);
        }
    }

    private List<StatusContent> read(Workbook workbook) throws IOException {
        List<StatusContent> contents = new ArrayList<>();
        List<String> notUnderstood = new ArrayList<>();
        for (String sheet : wanted(workbook)) {
            Preview preview = new Preview(workbook.table(sheet));
            Optional<StatusContent> content = read(preview, "sheet '" + sheet + "'");
            if (content.isPresent()) {
                contents.add(held(content.get()));
            }
            if (content.isEmpty()) {
                notUnderstood.add(sheet);
                sketches.addUnknown(preview.sheet(), preview.peek(RecognisedTable.HEADER_ROWS));
            }
        }
        reportNotUnderstood(contents, notUnderstood);
        return contents;
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
        return new StatusContent.Own(StatusRows.of(rows));
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

    private void reportNotUnderstood(List<StatusContent> contents, List<String> notUnderstood) {
        String names = "'" + String.join("', '", notUnderstood) + "'";
        if (!contents.isEmpty() && !notUnderstood.isEmpty()) {
            note("no headers that are known were found in the sheets " + names);
        } else if (contents.isEmpty() && problems.count() == 0) {
            problems.add(
                    Place.FILE,
                    "no headers that are known were found" + (notUnderstood.isEmpty() ? "" : " in " + names),
                    "looked for a row with a name or key and a date or percentage" + forKind()
                            + " among the first " + RecognisedTable.HEADER_ROWS
                            + "; say in mapping.yaml which columns they are");
        }
    }

    private boolean isForeign() {
        Optional<FileKind> kind =
                reading.kind().or(() -> mapping.forFile(problems.file()).flatMap(FileMapping::kind));
        return kind.filter(known -> known != FileKind.SLIPWAY).isPresent();
    }

    private String forKind() {
        return reading.kind().map(kind -> " of " + kind.word()).orElse("");
    }

    /** What a table holds, where it is understood. */
    private Optional<StatusContent> read(Preview table, String what) throws IOException {
        Optional<FileMapping> said = mapping.forSheet(problems.file(), table.sheet());
        Optional<FileKind> kind = reading.kind().or(() -> said.flatMap(FileMapping::kind));
        List<TableRow> first = table.peek(RecognisedTable.HEADER_ROWS);
        if (kind.isEmpty() || kind.get() == FileKind.SLIPWAY) {
            Optional<TableRow> header = first.stream()
                    .filter(row -> isSaid(row, said) && HeaderReader.isHeader(row, said))
                    .findFirst();
            if (header.isPresent()) {
                return Optional.of(own(table, header.get(), what));
            }
        }
        Optional<RecognisedTable> recognised = RecognisedTable.in(first, kind, said);
        return recognised.isPresent() ? Optional.of(foreign(table, recognised.get(), what)) : Optional.empty();
    }

    private static boolean isSaid(TableRow row, Optional<FileMapping> said) {
        OptionalInt header = said.map(FileMapping::header).orElse(OptionalInt.empty());
        return header.isEmpty() || header.getAsInt() == row.place().line();
    }

    private StatusContent own(Preview table, TableRow header, String what) throws IOException {
        Optional<FileMapping> said = mapping.forSheet(problems.file(), table.sheet());
        passOver(table, header);
        Optional<HeaderMapping> columns = new HeaderReader(header, said, problems).read();
        note(what + columns.map(found -> "; " + found).orElse(""));
        columns.ifPresent(
                found -> sketches.add(used(table, said, FileKind.SLIPWAY, header, found.asMapping()), found.ignored()));
        return new StatusContent.Own(
                columns.isPresent() ? new OwnRows(table, columns.get(), order(said), problems) : Optional::empty);
    }

    private StatusContent foreign(Preview table, RecognisedTable recognised, String what) throws IOException {
        Optional<FileMapping> said = mapping.forSheet(problems.file(), table.sheet());
        passOver(table, recognised.header());
        note(what + "; read as " + recognised);
        sketches.add(
                used(table, said, recognised.kind(), recognised.header(), recognised.mapping()), recognised.unused());
        said.ifPresent(file -> recognised.reportUnbound(file, problems));
        TableSnapshotReader reader = new TableSnapshotReader(recognised, problems);
        Snapshot snapshot = reader.read(table, order(said), said.flatMap(FileMapping::reportDate));
        reader.notes().forEach(remark -> note(what + ": " + remark));
        return new StatusContent.Foreign(snapshot);
    }

    private FileMapping used(
            Table table,
            Optional<FileMapping> said,
            FileKind kind,
            TableRow header,
            Map<String, List<String>> columns) {
        return new FileMapping(
                sketches.match(),
                Optional.of(kind),
                Optional.of(table.sheet()).filter(sheet -> !sheet.isEmpty()),
                OptionalInt.of(header.place().line()),
                order(said),
                said.flatMap(FileMapping::reportDate),
                columns);
    }

    private Optional<DateOrder> order(Optional<FileMapping> said) {
        return reading.dateOrder().or(() -> said.flatMap(FileMapping::dateOrder));
    }

    private static void passOver(Table table, TableRow header) throws IOException {
        Optional<TableRow> row = table.next();
        while (row.isPresent() && !row.get().equals(header)) {
            row = table.next();
        }
    }

    private boolean isHeader(String text) {
        return StatusField.ofHeader(text).isPresent()
                || ToolTables.know(text)
                || mapping.forFile(problems.file())
                        .filter(file -> file.binds(text))
                        .isPresent();
    }

    private void note(String text) {
        findings.note(problems.file() + ": " + text);
    }
}
