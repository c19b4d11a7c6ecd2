package dev.slipway.inputs.internal.status;

import dev.slipway.inputs.Reading;
import dev.slipway.inputs.internal.programme.ProgrammeDocument;
import dev.slipway.inputs.internal.snapshot.ReportDate;
import dev.slipway.inputs.internal.snapshot.Snapshot;
import dev.slipway.inputs.internal.snapshot.SnapshotStatus;
import dev.slipway.inputs.internal.status.GroupedStatus.Group;
import dev.slipway.inputs.internal.table.FileMapping;
import dev.slipway.inputs.internal.table.Mapping;
import dev.slipway.inputs.internal.text.FileProblems;
import dev.slipway.inputs.internal.text.Place;
import dev.slipway.inputs.internal.text.ReadingLog;
import dev.slipway.inputs.internal.text.Source;
import dev.slipway.inputs.internal.tree.Node;
import dev.slipway.model.programme.Programme;
import dev.slipway.model.status.MilestoneUpdate;
import dev.slipway.model.status.StatusUpdate;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the status of one programme, file by file. */
public final class StatusReader {

    private final ProgrammeDocument programme;
    private final Reading reading;
    private final Mapping mapping;
    private final ReadingLog findings;
    private final List<StatusUpdate> updates = new ArrayList<>();

    /**
     * For the status of that programme.
     *
     * @param mapping what {@code mapping.yaml} says of the files
     */
    public StatusReader(ProgrammeDocument programme, Reading reading, Mapping mapping, ReadingLog findings) {
        this.programme = programme;
        this.reading = reading;
        this.mapping = mapping;
        this.findings = findings;
    }

    /** The updates of all files read so far, in their order. */
    public List<StatusUpdate> updates() {
        return List.copyOf(updates);
    }

    /** Reads a file whose format its name shows. */
    public void read(Source source) {
        FileProblems problems = problemsOf(source.name());
        source.read(findings, problems, bytes -> take(file(problems).read(bytes), problems));
    }

    /** Reads a file whose format its content shows. */
    public void readAny(Source source) {
        FileProblems problems = problemsOf(source.name());
        source.read(findings, problems, bytes -> take(file(problems).readAny(bytes), problems));
    }

    /** Reads rows that are in the same document as their programme. */
    public void readRows(Node rows, FileProblems problems) {
        readRows(new RowTreeReader(problems).rows(rows), problems);
    }

    /** Reads rows that were taken from a document or a file with more in it. */
    public void readRows(List<StatusRow> rows, FileProblems problems) {
        RowReader reader = new RowReader(programme, problems, mapping.states());
        rows.forEach(row -> reader.read(row).ifPresent(updates::add));
    }

    /** Reads the rows of this programme in a file for all; those of a programme that could not be read are reported. */
    public void read(Group group) {
        FileProblems problems = problemsOf(group.file());
        if (programme.programme().isPresent()) {
            readRows(group.rows(), problems);
        } else if (!group.rows().isEmpty()) {
            GroupedStatus.reportUnread(group, problems);
        }
    }

    private FileProblems problemsOf(String file) {
        FileProblems problems = findings.problemsOf(file);
        problems.learnFiscalYear(programme.programme().flatMap(Programme::fiscalYear));
        return problems;
    }

    private StatusFile file(FileProblems problems) {
        return new StatusFile(reading, mapping, problems, findings);
    }

    private void take(List<StatusContent> contents, FileProblems problems) throws IOException {
        List<Snapshot> snapshots = new ArrayList<>();
        for (StatusContent content : contents) {
            if (content instanceof StatusContent.Own own) {
                read(own.rows(), problems);
            } else if (content instanceof StatusContent.Foreign foreign) {
                snapshots.add(foreign.snapshot());
            }
        }
        if (!snapshots.isEmpty()) {
            programme.programme().ifPresent(known -> take(snapshots, known, problems));
        }
    }

    private void read(StatusRows rows, FileProblems problems) throws IOException {
        RowReader reader = new RowReader(programme, problems, mapping.states());
        for (Optional<StatusRow> row = rows.next(); row.isPresent(); row = rows.next()) {
            reader.read(row.get()).ifPresent(updates::add);
        }
    }

    /** A file that speaks of nothing in the programme is the wrong file, or the programme lacks its keys. */
    private void take(List<Snapshot> snapshots, Programme known, FileProblems problems) {
        Optional<LocalDate> said =
                reading.reportDate().or(() -> mapping.forFile(problems.file()).flatMap(FileMapping::reportDate));
        List<Snapshot> dated = ReportDate.date(snapshots, said, problems);
        SnapshotStatus status = new SnapshotStatus(known, problems, findings);
        dated.forEach(status::read);
        updates.addAll(status.updates());
        long read = dated.stream().mapToLong(each -> each.activities().size()).sum();
        long matched = status.updates().stream()
                .filter(MilestoneUpdate.class::isInstance)
                .count();
        findings.note(problems.file() + ": " + matched + " of " + read + " reports are on milestones of the programme");
        if (matched == 0
                && dated.stream().anyMatch(snapshot -> !snapshot.activities().isEmpty())) {
            problems.add(
                    Place.FILE,
                    "nothing in this file is a milestone of the programme",
                    "give the milestones the ids that this file has, as keys: [...] in programme.yaml");
        }
    }
}
