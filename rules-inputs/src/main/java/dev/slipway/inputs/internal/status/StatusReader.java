package dev.slipway.inputs.internal.status;

import dev.slipway.inputs.internal.programme.ProgrammeDocument;
import dev.slipway.inputs.internal.text.FileProblems;
import dev.slipway.inputs.internal.text.Findings;
import dev.slipway.inputs.internal.text.Limits;
import dev.slipway.inputs.internal.text.Place;
import dev.slipway.inputs.internal.text.Source;
import dev.slipway.inputs.internal.text.Utf8Reader;
import dev.slipway.inputs.internal.tree.Format;
import dev.slipway.inputs.internal.tree.Node;
import dev.slipway.inputs.internal.tree.TreeReader;
import dev.slipway.model.StatusUpdate;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Reads the status of one programme, file by file. */
public final class StatusReader {

    private final ProgrammeDocument programme;
    private final Findings findings;
    private final List<StatusUpdate> updates = new ArrayList<>();

    public StatusReader(ProgrammeDocument programme, Findings findings) {
        this.programme = programme;
        this.findings = findings;
    }

    /** The updates of all files read so far, in their order. */
    public List<StatusUpdate> updates() {
        return List.copyOf(updates);
    }

    /** Reads a file of the format that its name tells. */
    public void read(Source source) {
        FileProblems problems = findings.problemsOf(source.name());
        Optional<StatusFormat> format = StatusFormat.of(source.name());
        if (format.isEmpty()) {
            problems.add(Place.FILE, "this kind of file cannot be read as status", StatusFormat.HINT);
            return;
        }
        source.read(findings, problems, bytes -> read(bytes, format.get(), problems));
    }

    /** Reads a file whose format its content tells. */
    public void readAny(Source source) {
        FileProblems problems = findings.problemsOf(source.name());
        source.read(findings, problems, bytes -> {
            BufferedInputStream buffered = new BufferedInputStream(bytes);
            read(buffered, StatusFormat.sniff(buffered), problems);
        });
    }

    /** Reads rows that stand beside their programme in one line of a portfolio. */
    public void readBeside(Node rows, FileProblems problems) {
        RowReader reader = new RowReader(programme, problems);
        new TreeStatusReader(problems).readList(rows, row -> reader.read(row).ifPresent(updates::add));
    }

    private void read(InputStream bytes, StatusFormat format, FileProblems problems) throws IOException {
        RowReader reader = new RowReader(programme, problems);
        Consumer<StatusRow> rows = row -> reader.read(row).ifPresent(updates::add);
        switch (format) {
            case CSV -> new CsvStatusReader(problems, findings).read(new Utf8Reader(bytes, Limits.TABLE_BYTES), rows);
            case NDJSON -> new LinesStatusReader(problems).read(new Utf8Reader(bytes, Limits.TABLE_BYTES), rows);
            case JSON -> readTree(bytes, Format.JSON, problems, rows);
            case YAML -> readTree(bytes, Format.YAML, problems, rows);
        }
    }

    private static void readTree(InputStream bytes, Format format, FileProblems problems, Consumer<StatusRow> rows)
            throws IOException {
        TreeReader.read(Utf8Reader.readAll(bytes, Limits.DOCUMENT_BYTES), format, problems)
                .ifPresent(root -> new TreeStatusReader(problems).readList(root, rows));
    }
}
