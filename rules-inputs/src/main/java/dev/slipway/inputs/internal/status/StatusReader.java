package dev.slipway.inputs.internal.status;

import dev.slipway.inputs.internal.programme.ProgrammeDocument;
import dev.slipway.inputs.internal.text.FileProblems;
import dev.slipway.inputs.internal.text.Findings;
import dev.slipway.inputs.internal.text.Place;
import dev.slipway.inputs.internal.text.Source;
import dev.slipway.inputs.internal.tree.Node;
import dev.slipway.model.StatusUpdate;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
        source.read(findings, problems, bytes -> read(format.get().rows(bytes, problems, findings), problems));
    }

    /** Reads a file whose format its content tells. */
    public void readAny(Source source) {
        FileProblems problems = findings.problemsOf(source.name());
        source.read(findings, problems, bytes -> {
            BufferedInputStream buffered = new BufferedInputStream(bytes);
            read(StatusFormat.sniff(buffered).rows(buffered, problems, findings), problems);
        });
    }

    /** Reads rows that stand beside their programme in one line of a portfolio. */
    public void readBeside(Node rows, FileProblems problems) {
        RowReader reader = new RowReader(programme, problems);
        new RowTreeReader(problems).rows(rows).forEach(row -> reader.read(row).ifPresent(updates::add));
    }

    /** Reads those rows of a file for all programmes that come next and are of this one. */
    public void readNext(GroupedStatus status) {
        if (programme.programme().isEmpty()) {
            status.passOver();
            return;
        }
        RowReader reader = new RowReader(programme, findings.problemsOf(status.file()));
        status.takeAll(programme.programme().get().id(), row -> reader.read(row).ifPresent(updates::add));
    }

    private void read(StatusRows rows, FileProblems problems) throws IOException {
        RowReader reader = new RowReader(programme, problems);
        for (Optional<StatusRow> row = rows.next(); row.isPresent(); row = rows.next()) {
            reader.read(row.get()).ifPresent(updates::add);
        }
    }
}
