package dev.slipway.inputs.internal.status;

import dev.slipway.inputs.FileKind;
import dev.slipway.inputs.InputLimit;
import dev.slipway.inputs.Reading;
import dev.slipway.inputs.RowCounts;
import dev.slipway.inputs.RowFate;
import dev.slipway.inputs.internal.export.ExportReader;
import dev.slipway.inputs.internal.schedule.ScheduleReader;
import dev.slipway.inputs.internal.snapshot.Snapshot;
import dev.slipway.inputs.internal.table.FileMapping;
import dev.slipway.inputs.internal.table.Mapping;
import dev.slipway.inputs.internal.table.MappingSketch;
import dev.slipway.inputs.internal.text.FileProblems;
import dev.slipway.inputs.internal.text.LimitedStream;
import dev.slipway.inputs.internal.text.Place;
import dev.slipway.inputs.internal.text.ReadingLog;
import dev.slipway.inputs.internal.text.StrictReader;
import dev.slipway.inputs.internal.tree.Format;
import dev.slipway.inputs.internal.tree.Node;
import dev.slipway.inputs.internal.tree.TreeReader;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Finds out what a file of status holds: Slipway's own rows, or what another tool says. */
public final class StatusFile {

    private final Reading reading;
    private final boolean isOneSite;
    private final Mapping mapping;
    private final FileProblems problems;
    private final ReadingLog findings;
    private final List<MappingSketch> sketches = new ArrayList<>();

    /**
     * A file of the name that its problems have.
     *
     * @param isOneSite whether there is no more than one terminal, so that Slipway's own rows need not name it
     * @param mapping what {@code mapping.yaml} says of it, and of others
     */
    public StatusFile(Reading reading, boolean isOneSite, Mapping mapping, FileProblems problems, ReadingLog findings) {
        this.reading = reading;
        this.isOneSite = isOneSite;
        this.mapping = mapping;
        this.problems = problems;
        this.findings = findings;
    }

    /** Whether a file of that name and content would be read as that of a planning tool. */
    public static boolean isSchedule(String name, byte[] content) {
        return StatusFormat.of(name).isEmpty() && ScheduleReader.isSchedule(content, name);
    }

    /** Whether a file of that name would be read as a table in a text, which may be in any encoding. */
    public static boolean isTextTable(String name) {
        return StatusFormat.of(name).filter(StatusFormat::isText).isPresent();
    }

    /** What a file holds whose name shows its format, or that a planning tool wrote. */
    public List<StatusContent> read(InputStream bytes) throws IOException {
        Optional<StatusFormat> format = StatusFormat.of(problems.file());
        return format.isPresent() ? read(format.get(), bytes) : unnamed(whole(bytes));
    }

    /** What is held by bytes that have no name to show their format. */
    public List<StatusContent> readAny(InputStream bytes) throws IOException {
        BufferedInputStream buffered = new BufferedInputStream(bytes);
        return read(StatusFormat.sniff(buffered), buffered);
    }

    /** How the tables read so far were understood, for {@code mapping.yaml}. */
    public List<MappingSketch> sketches() {
        return List.copyOf(sketches);
    }

    private List<StatusContent> read(StatusFormat format, InputStream bytes) throws IOException {
        return switch (format) {
            case CSV -> csv(new BufferedInputStream(bytes));
            case MARKDOWN -> table(table -> table.readMarkdown(bytes));
            case WORKBOOK -> table(table -> table.readWorkbook(whole(bytes)));
            case JSON -> tree(bytes, Format.JSON);
            case YAML -> tree(bytes, Format.YAML);
            case NDJSON -> List.of(new StatusContent.Own(new LineRows(new StrictReader(bytes), problems)));
            case SCHEDULE -> schedule(whole(bytes));
        };
    }

    /** Reads tables. */
    @FunctionalInterface
    private interface Tables {
        List<StatusContent> from(TableFile file) throws IOException;
    }

    private List<StatusContent> csv(BufferedInputStream bytes) throws IOException {
        boolean isMarkdown = StatusFormat.isMarkdown(bytes);
        return table(table -> isMarkdown ? table.readMarkdown(bytes) : table.readCsv(bytes));
    }

    private List<StatusContent> table(Tables tables) throws IOException {
        TableFile file = new TableFile(reading, isOneSite, mapping, problems, findings);
        List<StatusContent> contents = tables.from(file);
        sketches.addAll(file.sketches());
        return contents;
    }

    private List<StatusContent> tree(InputStream bytes, Format format) throws IOException {
        Optional<Node> root = TreeReader.read(StrictReader.readAll(bytes, problems.limits()), format, problems);
        if (root.isEmpty()) {
            return List.of();
        }
        Optional<FileKind> kind = kind().or(() -> ExportReader.recognise(root.get()));
        if (kind.filter(ExportReader::reads).isPresent()) {
            return foreign(kind.get(), ExportReader.read(kind.get(), root.get(), problems, mapping.states()));
        }
        Optional<RecordTable> records = RecordTable.in(root.get())
                .filter(found -> kind.map(said -> said != FileKind.SLIPWAY).orElse(!found.isOwn()));
        if (records.isPresent()) {
            return table(table -> table.readRecords(records.get()));
        }
        return kind.orElse(FileKind.SLIPWAY) == FileKind.SLIPWAY ? own(root.get()) : refused(kind.get());
    }

    private List<StatusContent> own(Node root) {
        RowTreeReader reader = new RowTreeReader(problems);
        List<StatusRow> rows = reader.rows(root);
        RowCounts refused = RowCounts.of(RowFate.REFUSED, reader.refused());
        return List.of(new StatusContent.Own(StatusRows.of(rows, refused)));
    }

    private List<StatusContent> refused(FileKind kind) {
        problems.add(Place.FILE, "this is JSON or YAML, and files of the kind " + kind.word() + " are not", "");
        return List.of();
    }

    private List<StatusContent> unnamed(byte[] content) {
        if (ScheduleReader.isSchedule(content, problems.file())) {
            return schedule(content);
        }
        problems.add(Place.FILE, "this kind of file cannot be read as status", StatusFormat.HINT);
        return List.of();
    }

    private List<StatusContent> schedule(byte[] content) {
        return foreign(FileKind.SCHEDULE, ScheduleReader.read(content, problems.file(), problems.limits(), problems));
    }

    private List<StatusContent> foreign(FileKind kind, Optional<Snapshot> snapshot) {
        sketches.add(new MappingSketch(sketch(kind), List.of()));
        findings.note(problems.file() + ": read as " + kind.word());
        snapshot.ifPresent(read -> read.notes().forEach(note -> findings.note(problems.file() + ": " + note)));
        snapshot.ifPresent(read -> findings.note(problems.file() + ": " + read.rows()));
        return snapshot.<StatusContent>map(StatusContent.Foreign::new).stream().toList();
    }

    private FileMapping sketch(FileKind kind) {
        return new FileMapping(
                problems.fileName(),
                Optional.of(kind),
                Optional.empty(),
                OptionalInt.empty(),
                Optional.empty(),
                reading.reportDate(),
                Map.of());
    }

    private Optional<FileKind> kind() {
        return reading.kind().or(() -> mapping.forFile(problems.file()).flatMap(FileMapping::kind));
    }

    private byte[] whole(InputStream bytes) throws IOException {
        return new LimitedStream(bytes, InputLimit.DOCUMENT, problems.limits()).readAllBytes();
    }
}
