package dev.slipway.inputs.internal.folder;

import dev.slipway.inputs.InputException;
import dev.slipway.inputs.InputOptions;
import dev.slipway.inputs.internal.text.LineReader;
import dev.slipway.inputs.internal.text.LineReader.Line;
import dev.slipway.inputs.internal.text.Source;
import dev.slipway.model.base.Problem;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/** A portfolio with a programme and its updates in every line. */
final class LinesPortfolio implements Container {

    private final Source source;
    private final long size;
    private final InputOptions options;
    private double taken;

    /**
     * The lines of that source.
     *
     * @param size in bytes; 0 where it is not known
     */
    LinesPortfolio(Source source, long size, InputOptions options) {
        this.source = source;
        this.size = size;
        this.options = options;
    }

    @Override
    public boolean isPortfolio() {
        return true;
    }

    @Override
    @SuppressWarnings("resource") // closed with the stream
    public Stream<UnreadProgramme> programmes() {
        SharedFiles shared = SharedFiles.read(options);
        PortfolioStatus status = PortfolioStatus.open(options);
        LineReader lines = open();
        ProgrammeLines programmes = new ProgrammeLines(source.name(), status, shared, options);
        return Stream.concat(lines.lines().peek(this::count).map(programmes::take), remainder(status))
                .onClose(() -> close(lines))
                .onClose(() -> close(status));
    }

    @Override
    public OptionalDouble share() {
        return size == 0 ? OptionalDouble.empty() : OptionalDouble.of(Math.min(1, taken / size));
    }

    private void count(Line line) {
        taken += line.length();
    }

    private static Stream<UnreadProgramme> remainder(PortfolioStatus status) {
        return Stream.of(status)
                .flatMap(PortfolioStatus::remainder)
                .map(input -> new UnreadProgramme(input.name(), () -> input));
    }

    private LineReader open() {
        try {
            return new LineReader(source.opening().open(), options.reading().limits());
        } catch (IOException e) {
            throw new InputException(List.of(new Problem(source.name(), 0, 0, Source.reason(e), "")));
        }
    }

    private static void close(Closeable file) {
        try {
            file.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
