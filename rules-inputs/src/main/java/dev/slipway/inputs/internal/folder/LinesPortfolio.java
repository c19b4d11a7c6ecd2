package dev.slipway.inputs.internal.folder;

import dev.slipway.inputs.InputException;
import dev.slipway.inputs.InputOptions;
import dev.slipway.inputs.ProgrammeInput;
import dev.slipway.inputs.internal.text.LineReader;
import dev.slipway.inputs.internal.text.Source;
import dev.slipway.model.Problem;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;

/** A portfolio with a programme and its updates in every line. */
record LinesPortfolio(Source source, InputOptions options) implements Container {

    @Override
    public boolean isPortfolio() {
        return true;
    }

    @Override
    @SuppressWarnings("resource") // closed with the stream
    public Stream<ProgrammeInput> programmes() {
        SharedFiles shared = SharedFiles.read(options);
        PortfolioStatus status = PortfolioStatus.open(options);
        LineReader lines = open();
        ProgrammeLine line = new ProgrammeLine(source.name(), status, shared, options);
        DistinctProgrammes distinct = new DistinctProgrammes();
        Stream<ProgrammeInput> remainder = Stream.of(status).flatMap(PortfolioStatus::remainder);
        return Stream.concat(lines.lines().map(line::read).map(distinct::check), remainder)
                .onClose(() -> close(lines))
                .onClose(() -> close(status));
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
