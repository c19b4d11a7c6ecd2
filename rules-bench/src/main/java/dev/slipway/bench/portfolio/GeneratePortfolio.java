package dev.slipway.bench.portfolio;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a portfolio: NDJSON with the reports in each line, or NDJSON and one status CSV next to it. */
@Command(name = "generate.sh", description = "Writes a portfolio drawn from a seed.", mixinStandardHelpOptions = true)
public final class GeneratePortfolio implements Callable<Integer> {

    @Parameters(paramLabel = "MILESTONES", description = "How many milestones its programmes have together.")
    private long milestones;

    @Option(names = "--seed", paramLabel = "N", description = "What it is drawn from (default: ${DEFAULT-VALUE}).")
    private long seed = 1;

    @Option(names = "--output", paramLabel = "FILE", description = "The NDJSON (default: standard output).")
    private Optional<Path> output = Optional.empty();

    @Option(names = "--status", paramLabel = "FILE", description = "A CSV to write the reports to instead.")
    private Optional<Path> status = Optional.empty();

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new GeneratePortfolio()).execute(arguments));
    }

    @Override
    public Integer call() throws IOException {
        Stream<ReportedProgramme> portfolio = new PortfolioGenerator(seed).programmes(milestones);
        try (OutputStream stream =
                output.isPresent() ? PortfolioFiles.file(output.get()) : new FileOutputStream(FileDescriptor.out)) {
            if (status.isPresent()) {
                PortfolioFiles.write(portfolio, stream, status.get());
            } else {
                PortfolioFiles.write(portfolio, stream);
            }
        }
        return 0;
    }
}
