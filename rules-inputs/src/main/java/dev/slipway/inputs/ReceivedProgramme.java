package dev.slipway.inputs;

import dev.slipway.inputs.internal.programme.ProgrammeDocument;
import dev.slipway.inputs.internal.programme.ProgrammeReader;
import dev.slipway.inputs.internal.status.StatusReader;
import dev.slipway.inputs.internal.table.Mapping;
import dev.slipway.inputs.internal.text.ReadingLog;
import dev.slipway.inputs.internal.text.Source;
import dev.slipway.inputs.internal.tree.DocumentReader;
import dev.slipway.inputs.internal.tree.Format;
import dev.slipway.inputs.internal.tree.ItemReader;
import dev.slipway.model.base.Problem;
import dev.slipway.model.programme.Programme;
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
    private final List<Problem> problems;
    private final String sha256;

    private ReceivedProgramme(ProgrammeDocument document, List<Problem> problems, String sha256) {
        this.document = document;
        this.problems = problems;
        this.sha256 = sha256;
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
        return new ReceivedProgramme(
                read,
                log.problems(),
                log.inputs().stream().map(file -> file.sha256()).findFirst().orElse(""));
    }

    /** Its sound parts; absent where not even its id could be read. */
    public Optional<Programme> programme() {
        return document.programme();
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

    private static Source source(String name, byte[] content) {
        return new Source(name, () -> new ByteArrayInputStream(content));
    }
}
