package dev.slipway.inputs.internal.folder;

import dev.slipway.inputs.InputException;
import dev.slipway.inputs.InputOptions;
import dev.slipway.inputs.ProgrammeInput;
import dev.slipway.inputs.internal.programme.PolicyReader;
import dev.slipway.inputs.internal.text.Findings;
import dev.slipway.inputs.internal.text.LineReader;
import dev.slipway.inputs.internal.text.Source;
import dev.slipway.inputs.internal.tree.DocumentReader;
import dev.slipway.model.Policy;
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
        Policy policy = policy();
        PortfolioStatus status = PortfolioStatus.open(options);
        LineReader lines = open();
        ProgrammeLine line = new ProgrammeLine(source.name(), status, policy, options.lenient());
        DistinctProgrammes distinct = new DistinctProgrammes();
        Stream<ProgrammeInput> remainder = Stream.of(status).flatMap(PortfolioStatus::remainder);
        return Stream.concat(lines.lines().map(line::read).map(distinct::check), remainder)
                .onClose(() -> close(lines))
                .onClose(() -> close(status));
    }

    private LineReader open() {
        try {
            return new LineReader(source.opening().open());
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

    private Policy policy() {
        Findings findings = new Findings();
        Policy base = options.basePolicy().apply(List.of());
        Policy policy = options.policy()
                .flatMap(file -> new DocumentReader(findings)
                        .read(file, (root, problems) -> PolicyReader.read(root, base, problems)))
                .orElse(base);
        if (!findings.problems().isEmpty() && !options.lenient()) {
            throw new InputException(findings.problems());
        }
        return policy;
    }
}
