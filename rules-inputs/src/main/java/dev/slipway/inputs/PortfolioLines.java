package dev.slipway.inputs;

import dev.slipway.inputs.internal.folder.LoneLines;
import dev.slipway.model.alerts.Waiver;
import dev.slipway.model.base.Required;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The lines of an NDJSON portfolio, read apart from each other: in any order, and on as many machines as there are. Each gives
 * what {@link Inputs#programmes} gives for it, with its place in the file, but for what only all lines together tell: that
 * two programmes have one id, see {@link ProgrammeInput#givenAgain}. The policy and the waivers that the options name are
 * read once; status stands in the lines. Any number of threads may use it.
 */
public final class PortfolioLines {

    private final LoneLines lines;

    private PortfolioLines(LoneLines lines) {
        this.lines = lines;
    }

    /**
     * The lines of a file of this name.
     *
     * @param file by which problems and evidence name it
     * @throws InputException if a file that the options name cannot be read or holds mistakes
     * @throws IllegalArgumentException if the options name files of status
     */
    public static PortfolioLines of(String file, InputOptions options) {
        return new PortfolioLines(LoneLines.of(Required.present("file", file), withoutStatus(options)));
    }

    /**
     * The same on a machine that does not have the files that the options name.
     *
     * @param content their bytes, by the paths in the options
     * @throws InputException if one of them holds mistakes
     * @throws IllegalArgumentException if the options name files of status
     */
    public static PortfolioLines of(String file, InputOptions options, Function<Path, byte[]> content) {
        return new PortfolioLines(LoneLines.of(Required.present("file", file), withoutStatus(options), content));
    }

    private static InputOptions withoutStatus(InputOptions options) {
        if (!options.status().isEmpty()) {
            throw new IllegalArgumentException(
                    "rows of status that stand in files of their own cannot be read line by line");
        }
        return options;
    }

    /** The waivers that go with every line, in the order of their file. */
    public List<Waiver> waivers() {
        return lines.waivers();
    }

    /**
     * One line.
     *
     * @param number in the file, counted from 1
     * @param bytes without the line end; a carriage return at the end does no harm
     */
    public ProgrammeInput read(int number, byte[] bytes) {
        return lines.read(number, bytes);
    }

    /**
     * The lines of a part of the file that are not blank, each read when it is asked for.
     *
     * @param bytes from the beginning of a line on, to the end of the file or of the part's last line
     * @param before how many lines the file has before them
     * @param length of the part in bytes: the last of the lines that begin within it is read to its end
     */
    public Stream<ProgrammeInput> read(InputStream bytes, int before, long length) {
        return lines.read(bytes, before, length);
    }
}
