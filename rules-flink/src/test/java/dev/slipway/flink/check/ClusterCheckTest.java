package dev.slipway.flink.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The parts that the job writes are, one after the other, what the command writes. */
class ClusterCheckTest {

    private static final List<String> DAY = List.of("--as-of", "2026-06-30");

    @TempDir
    private Path here;

    @ParameterizedTest
    @CsvSource({"1,ndjson,1000000", "2,csv,2000", "4,ndjson,777", "4,csv,97"})
    void partsAreTheReportOfTheCommand(int parallelism, String format, int split) throws IOException {
        String portfolio = portfolio(String.join("\n", PortfolioText.lines(30)) + "\n");
        Command command = command(portfolio, "--format", format);
        Cluster cluster =
                cluster(portfolio, "--format", format, "--parallelism", "" + parallelism, "--split", "" + split);
        assertThat(cluster.err()).isEqualTo(command.err());
        assertThat(cluster.parts()).isEqualTo(command.out());
        assertThat(cluster.exit()).isEqualTo(command.exit()).isEqualTo(1);
    }

    private Command command(String portfolio, String... options) {
        return Command.check(portfolio, with(options));
    }

    private Cluster cluster(String portfolio, String... options) {
        return Cluster.check(portfolio, here.resolve("out"), with(options));
    }

    private static List<String> with(String... options) {
        List<String> all = new ArrayList<>(DAY);
        all.addAll(List.of(options));
        return all;
    }

    private String portfolio(String text) throws IOException {
        return Files.writeString(here.resolve("all.ndjson"), text).toString();
    }
}
