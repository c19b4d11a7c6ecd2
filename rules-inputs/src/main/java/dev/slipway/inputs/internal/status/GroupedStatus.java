package dev.slipway.inputs.internal.status;

import static dev.slipway.inputs.internal.status.StatusField.PROGRAMME;

import dev.slipway.inputs.FileKind;
import dev.slipway.inputs.InputLimit;
import dev.slipway.inputs.Reading;
import dev.slipway.inputs.internal.table.Mapping;
import dev.slipway.inputs.internal.text.FileProblems;
import dev.slipway.inputs.internal.text.LimitedStream;
import dev.slipway.inputs.internal.text.ReadingLog;
import dev.slipway.inputs.internal.text.Source;
import dev.slipway.model.base.Problem;
import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One status file for all programmes of a portfolio, read along with them: its rows are grouped by programme, in the
 * order of the portfolio. No more is held than the rows of one programme.
 */
public final class GroupedStatus implements Closeable {

    private final Source source;
    private final ReadingLog findings;
    private final FileProblems problems;
    private final BufferedInputStream bytes;
    private StatusRows rows = Optional::empty;
    private Optional<StatusRow> waiting = Optional.empty();

    /**
     * Opens the file and reads up to its first row.
     *
     * @throws IOException if it cannot be opened
     */
    public GroupedStatus(Source source, Reading reading) throws IOException {
        this.source = source;
        this.findings = new ReadingLog(reading);
        this.problems = findings.problemsOf(source.name());
        this.bytes = new BufferedInputStream(
                new LimitedStream(source.opening().open(), InputLimit.PORTFOLIO, reading.limits()));
        advance(() -> {
            rows = ownRows(
                    new StatusFile(reading.withKind(FileKind.SLIPWAY), true, Mapping.none(), problems, findings));
            return rows.next();
        });
    }

    /** Of several sheets the first; a portfolio has one status file. */
    private StatusRows ownRows(StatusFile file) throws IOException {
        List<StatusContent> contents =
                StatusFormat.of(source.name()).isPresent() ? file.read(bytes) : file.readAny(bytes);
        return contents.stream()
                .filter(StatusContent.Own.class::isInstance)
                .map(own -> ((StatusContent.Own) own).rows())
                .findFirst()
                .orElse(Optional::empty);
    }

    /**
     * The rows of one programme.
     *
     * @param file that they are in
     */
    public record Group(String file, List<StatusRow> rows) {

        public Group {
            rows = List.copyOf(rows);
        }
    }

    /** The rows that come next, as long as they are of that programme. */
    public Group take(String programme) {
        List<StatusRow> rows = new ArrayList<>();
        while (waiting.isPresent() && waiting.get().text(PROGRAMME).equals(programme)) {
            rows.add(waiting.get());
            advance(this.rows);
        }
        return new Group(source.name(), rows);
    }

    /** Passes over the rows of a programme whose own line could not be read: they are taken to be those that come next. */
    public Group passOver() {
        waiting.map(row -> take(row.text(PROGRAMME))).ifPresent(group -> reportUnread(group, problems));
        return new Group(source.name(), List.of());
    }

    /** Reports that rows are left out together with the line of their programme. */
    static void reportUnread(Group group, FileProblems problems) {
        StatusRow first = group.rows().get(0);
        problems.add(
                first.place(),
                "the rows of the programme '" + first.text(PROGRAMME)
                        + "' were not read, and neither was a line of the portfolio",
                "fix that line first");
    }

    /** What is wrong with the file itself, reported when all programmes have had their rows. */
    public List<Problem> problems() {
        if (waiting.isPresent()) {
            problems.add(
                    waiting.get().place(),
                    complaint(waiting.get().text(PROGRAMME)),
                    "group the rows by programme, in the order of the portfolio; those from here on were not read");
        }
        return findings.problems();
    }

    /** How its columns were understood. */
    public List<String> notes() {
        return findings.notes();
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }

    private void advance(StatusRows following) {
        waiting = Optional.empty();
        try {
            waiting = following.next();
        } catch (IOException e) {
            source.report(e, problems);
        } catch (UncheckedIOException e) {
            source.report(e, problems);
        }
    }

    private static String complaint(String programme) {
        return programme.isEmpty()
                ? "the row names no programme"
                : "this row is of the programme '" + programme + "', which is not at this place in the portfolio";
    }
}
