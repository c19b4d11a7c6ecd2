package dev.slipway.inputs.internal.folder;

import dev.slipway.inputs.InputOptions;
import dev.slipway.inputs.ProgrammeInput;
import dev.slipway.inputs.internal.text.LineReader;
import dev.slipway.inputs.internal.text.LineReader.Line;
import dev.slipway.inputs.internal.text.Source;
import dev.slipway.model.alerts.Waiver;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Lines of a portfolio that are read apart from the others. */
public final class LoneLines {

    private final ProgrammeLines programmes;

    private LoneLines(ProgrammeLines programmes) {
        this.programmes = programmes;
    }

    /** Reads what goes with every line. */
    public static LoneLines of(String file, InputOptions options) {
        return new LoneLines(
                new ProgrammeLines(file, PortfolioStatus.none(options), SharedFiles.read(options), options));
    }

    /** The same where the files that the options name are at hand. */
    public static LoneLines of(String file, InputOptions options, Function<Path, byte[]> content) {
        SharedFiles shared = SharedFiles.read(options, path -> Source.of(Source.nameOf(path), content.apply(path)));
        return new LoneLines(new ProgrammeLines(file, PortfolioStatus.none(options), shared, options));
    }

    public List<Waiver> waivers() {
        return programmes.shared().waivers();
    }

    public ProgrammeInput read(int number, byte[] bytes) {
        return programmes.take(Line.of(number, bytes)).read();
    }

    public Stream<ProgrammeInput> read(InputStream bytes, int before, long end) {
        LineReader lines = new LineReader(
                bytes, before, end, programmes.options().reading().limits());
        return lines.lines().map(line -> programmes.take(line).read());
    }
}
