package dev.slipway.inputs.internal.status;

import dev.slipway.inputs.Reading;
import dev.slipway.inputs.RowCounts;
import dev.slipway.inputs.RowFate;
import dev.slipway.inputs.internal.programme.KnownIds;
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
import dev.slipway.inputs.internal.text.StrictReader;
import dev.slipway.inputs.internal.tree.Format;
import dev.slipway.inputs.internal.tree.Node;
import dev.slipway.inputs.internal.tree.TreeReader;
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
        RowTreeReader reader = new RowTreeReader(problems);
        readRows(reader.rows(rows), problems);
        findings.count(RowCounts.of(RowFate.REFUSED, reader.refused()));
    }

    /** Reads rows that were taken from a document or a file with more in it. */
    public void readRows(List<StatusRow> rows, FileProblems problems) {
        OwnReports reports = new OwnReports(programme, problems, mapping.states(), updates);
        rows.forEach(reports::read);
        findings.count(reports.rows());
    }

    /** Reads a row in JSON that comes apart from the others of its file; its line says where among them it stands. */
    public void readRow(Source source) {
        FileProblems problems = problemsOf(source.name());
        RowTreeReader reader = new RowTreeReader(problems, source.linesBefore());
        source.read(
                findings,
                problems,
                bytes -> readRows(
                        TreeReader.read(
                                        StrictReader.readAll(bytes, findings.limits()),
                                        Format.JSON,
                                        source.linesBefore(),
                                        problems)
                                .flatMap(reader::row)
                                .stream()
                                .toList(),
                        problems));
    }

    /** Reads the rows of this programme in a file for all; those of a programme that could not be read are reported. */
    public void read(Group group) {
        FileProblems problems = problemsOf(group.file());
        if (programme.programme().isPresent()) {
            readRows(group.rows(), problems);
        } else if (!group.rows().isEmpty()) {
            findings.count(RowCounts.of(RowFate.REFUSED, group.rows().size()));
            GroupedStatus.reportUnread(group, problems);
        }
    }

    private FileProblems problemsOf(String file) {
        FileProblems problems = findings.problemsOf(file);
        problems.learnFiscalYear(programme.programme().flatMap(Programme::fiscalYear));
        return problems;
    }

    private StatusFile file(FileProblems problems) {
        boolean isOneSite = programme.register().flatMap(KnownIds::onlyTerminal).isPresent();
        return new StatusFile(reading, isOneSite, mapping, problems, findings);
    }

    private void take(List<StatusContent> contents, FileProblems problems) throws IOException {
        List<Snapshot> snapshots = new ArrayList<>();
        RowCounts counts = RowCounts.none();
        for (StatusContent content : contents) {
            if (content instanceof StatusContent.Own own) {
                counts = counts.and(read(own.rows(), problems));
            } else if (content instanceof StatusContent.Foreign foreign) {
                snapshots.add(foreign.snapshot());
            } else if (content instanceof StatusContent.Unread unread) {
                counts = counts.and(unread.rows());
            }
        }
        if (!snapshots.isEmpty() && programme.programme().isPresent()) {
            counts = counts.and(take(snapshots, programme.programme().get(), problems));
        }
        findings.note(problems.file() + ": " + counts);
        findings.count(counts);
    }

    private RowCounts read(StatusRows rows, FileProblems problems) throws IOException {
        OwnReports reports = new OwnReports(programme, problems, mapping.states(), updates);
        for (Optional<StatusRow> row = rows.next(); row.isPresent(); row = rows.next()) {
            reports.read(row.get());
        }
        return reports.rows().and(rows.leftOut());
    }

    /** A file that speaks of nothing in the programme is the wrong file, or the programme lacks its keys. */
    private RowCounts take(List<Snapshot> snapshots, Programme known, FileProblems problems) {
        Optional<LocalDate> said =
                reading.reportDate().or(() -> mapping.forFile(problems.file()).flatMap(FileMapping::reportDate));
        List<Snapshot> dated = ReportDate.date(snapshots, said, problems);
        SnapshotStatus status = new SnapshotStatus(known, problems, findings);
        status.read(dated);
        updates.addAll(status.updates());
        boolean isNoneMatched = status.updates().stream().noneMatch(MilestoneUpdate.class::isInstance);
        if (isNoneMatched
                && dated.stream().anyMatch(snapshot -> !snapshot.activities().isEmpty())) {
            problems.add(
                    Place.FILE,
                    "nothing in this file is a milestone of the programme",
                    "give the milestones the ids that this file has, as keys: [...] in programme.yaml");
        }
        return status.rows().and(undated(snapshots, dated));
    }

    /** The rows of tables that do not say as of which day they speak: that is a problem, and none of them is read. */
    private static RowCounts undated(List<Snapshot> snapshots, List<Snapshot> dated) {
        int all = snapshots.stream().mapToInt(each -> each.rows().total()).sum();
        int taken = dated.stream().mapToInt(each -> each.rows().total()).sum();
        return RowCounts.of(RowFate.REFUSED, all - taken);
    }
}
