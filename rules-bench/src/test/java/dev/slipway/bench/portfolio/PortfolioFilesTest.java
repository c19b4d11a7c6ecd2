package dev.slipway.bench.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.inputs.InputOptions;
import dev.slipway.inputs.Inputs;
import dev.slipway.inputs.ProgrammeInput;
import dev.slipway.inputs.StatusSource;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What Slipway reads in the files is what was drawn: written once more, it gives the same bytes. */
class PortfolioFilesTest {

    @TempDir
    Path folder;

    @Test
    void linesAreReadAsTheSameProgrammesAndReports() throws IOException {
        Path lines = folder.resolve("lines.ndjson");
        write(drawn(), lines);

        write(read(lines, InputOptions.defaults()), folder.resolve("again.ndjson"));

        assertThat(folder.resolve("again.ndjson")).hasSameBinaryContentAs(lines);
    }

    @Test
    void theStatusFileIsReadAsTheSameReports() throws IOException {
        Path bare = folder.resolve("bare.ndjson");
        Path status = folder.resolve("status.csv");
        try (OutputStream stream = PortfolioFiles.file(bare)) {
            PortfolioFiles.write(drawn(), stream, status);
        }
        write(drawn(), folder.resolve("lines.ndjson"));

        InputOptions separate = InputOptions.defaults().withStatus(List.of(new StatusSource.Files(status)));
        write(read(bare, separate), folder.resolve("again.ndjson"));

        assertThat(folder.resolve("again.ndjson")).hasSameBinaryContentAs(folder.resolve("lines.ndjson"));
    }

    private static Stream<ReportedProgramme> drawn() {
        return new PortfolioGenerator(5).programmes(300);
    }

    private static Stream<ReportedProgramme> read(Path file, InputOptions options) {
        try (Stream<ProgrammeInput> inputs = Inputs.at(file, options).programmes()) {
            return inputs
                    .peek(input -> assertThat(input.problems()).isEmpty())
                    .map(input -> new ReportedProgramme(input.programme().orElseThrow(), input.updates()))
                    .toList()
                    .stream();
        }
    }

    private static void write(Stream<ReportedProgramme> portfolio, Path file) throws IOException {
        try (OutputStream stream = PortfolioFiles.file(file)) {
            PortfolioFiles.write(portfolio, stream);
        }
        assertThat(Files.size(file)).isPositive();
    }
}
