package dev.slipway.inputs;

import dev.slipway.inputs.internal.programme.ProgrammeDocument;
import dev.slipway.inputs.internal.programme.ProgrammeReader;
import dev.slipway.inputs.internal.status.InlineRows;
import dev.slipway.inputs.internal.status.StatusReader;
import dev.slipway.inputs.internal.table.Mapping;
import dev.slipway.inputs.internal.text.FileProblems;
import dev.slipway.inputs.internal.text.ReadingLog;
import dev.slipway.inputs.internal.text.Source;
import dev.slipway.inputs.internal.tree.DocumentReader;
import dev.slipway.inputs.internal.tree.Format;
import dev.slipway.inputs.internal.tree.ItemReader;
import dev.slipway.model.alerts.InputFile;
import dev.slipway.model.base.Problem;
import dev.slipway.model.programme.Programme;
import dev.slipway.model.status.StatusUpdate;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Optional;

/**
 * A programme that a host received as bytes, and reads received status by, file by file: what is made of each is what
 * {@link Inputs} would make of the same files in a folder. Immutable, and usable by any number of threads.
 *
 * <pre>{@code
 * ReceivedProgramme programme = ReceivedProgramme.read("programme.yaml", bytes, InputLimits.defaults());
 * ReceivedStatus status = programme.readStatus("march.csv", more, Reading.defaults());
 * }</pre>
 */
public final class ReceivedProgramme {

    private final ProgrammeDocument document;
    private final List<StatusUpdate> updates;
    private final List<Problem> problems;
    private final String sha256;

    private ReceivedProgramme(ProgrammeDocument document, List<StatusUpdate> updates, ReadingLog log) {
        this.document = document;
        this.updates = updates;
        this.problems = log.problems();
        this.sha256 = log.inputs().stream().map(InputFile::sha256).findFirst().orElse("");
    }

    /**
     * Reads a programme as {@code programme.yaml} holds it; as JSON where the name ends so.
     *
     * @param name what problems and evidence call it
     */
    public static ReceivedProgramme read(String name, byte[] content, InputLimits limits) {
        ReadingLog log = new ReadingLog(limits);
        ProgrammeDocument read = new DocumentReader(log)
                .read(
                        source(name, content),
                        Format.of(name),
                        ItemReader.NONE,
                        log.problemsOf(name),
                        ProgrammeReader::read)
                .orElse(ProgrammeDocument.unreadable());
        return new ReceivedProgramme(read, List.of(), log);
    }

    /**
     * Reads a programme as a line of an NDJSON portfolio holds it, with its updates if it has any there.
     *
     * @param file the portfolio, which problems and evidence name
     * @param line counted from 1; 0 where it stands in no file
     * @param content the line, or the object in it
     */
    public static ReceivedProgramme readLine(String file, int line, byte[] content, InputLimits limits) {
        ReadingLog log = new ReadingLog(limits);
        FileProblems problems = log.problemsOf(file);
        InlineRows rows = new InlineRows(ProgrammeReader.UPDATES, problems);
        ProgrammeDocument read = new DocumentReader(log)
                .read(source(file, line, content), Format.JSON, rows, problems, ProgrammeReader::readWithUpdates)
                .orElse(ProgrammeDocument.unreadable());
        StatusReader status = new StatusReader(read, Reading.defaults().withLimits(limits), Mapping.none(), log);
        read.updates().ifPresent(list -> status.readRows(list, problems));
        if (read.register().isPresent()) {
            status.readRows(rows.list(), problems);
        }
        return new ReceivedProgramme(read, status.updates(), log);
    }

    /** Its sound parts; absent where not even its id could be read. */
    public Optional<Programme> programme() {
        return document.programme();
    }

    /** The updates in its own line, in their order. */
    public List<StatusUpdate> updates() {
        return updates;
    }

    /** Everything wrong with it. */
    public List<Problem> problems() {
        return problems;
    }

    /** The hash of its bytes, in hexadecimal digits; empty where they could not be read to their end. */
    public String sha256() {
        return sha256;
    }

    /**
     * Reads a file of status, of any format that a folder may hold, its kind shown by its name and its content.
     *
     * @param name what problems and evidence call it
     */
    public ReceivedStatus readStatus(String name, byte[] content, Reading reading) {
        ReadingLog log = new ReadingLog(reading);
        StatusReader reader = new StatusReader(document, reading, Mapping.none(), log);
        reader.read(source(name, content));
        return new ReceivedStatus(reader.updates(), log.problems(), log.inputs(), log.notes(), log.unmatched());
    }

    /**
     * Reads one row of status, which comes apart from the others of its file: an object with the keys of status files. Rows of
     * one file read apart say the same as that file.
     *
     * @param file which problems and evidence name
     * @param line counted from 1: of two rows on one day the later line counts; 0 where it stands in no file
     */
    public ReceivedStatus readRow(String file, int line, byte[] row, Reading reading) {
        ReadingLog log = new ReadingLog(reading);
        StatusReader reader = new StatusReader(document, reading, Mapping.none(), log);
        reader.readRow(source(file, line, row));
        return new ReceivedStatus(reader.updates(), log.problems(), log.inputs(), log.notes(), log.unmatched());
    }

    private static Source source(String name, byte[] content) {
        return source(name, 1, content);
    }

    private static Source source(String name, int line, byte[] content) {
        return new Source(name, () -> new ByteArrayInputStream(content), line - 1);
    }
}
