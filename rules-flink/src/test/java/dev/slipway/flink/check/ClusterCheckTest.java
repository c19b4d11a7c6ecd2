package dev.slipway.flink.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The parts that the job writes are, one after the other, what the command writes. */
class ClusterCheckTest {

    private static final List<String> DAY = List.of("--as-of", "2026-06-30");

    @TempDir
    private Path here;

    /** The last are Windows line ends, blank lines, no line end at the end, lines that are no programme, and every byte a split. */
    @ParameterizedTest
    @CsvSource({
        "ndjson, 1, 1000000",
        "csv, 2, 2000",
        "ndjson, 4, 777",
        "csv, 4, 97",
        "repeated-programmes, 3, 300",
        "own-rules, 2, 900",
        "lenient, 2, 600",
        "empty, 2, 600",
        "odd-lines, 2, 1",
        "odd-lines, 2, 100",
        "odd-lines, 2, 5000",
    })
    void partsAreTheReportOfTheCommand(String example, int parallelism, int split) {
        CommandAnswer command = CommandAnswer.on(example);
        List<String> options = new ArrayList<>(command.options());
        options.addAll(List.of("--parallelism", "" + parallelism, "--split", "" + split));

        Cluster cluster = Cluster.check(command.portfolio(), here.resolve("out"), options);

        assertThat(cluster.err()).isEqualTo(command.err());
        assertThat(withoutTheRulesOfToday(cluster.parts())).isEqualTo(command.out());
        assertThat(cluster.exit()).isEqualTo(command.exit());
    }

    /** The hash of the rules changes with every comment in them. */
    private static String withoutTheRulesOfToday(String report) {
        return report.replaceAll("(\"rulesSha256\":)\"\\w{64}\"", "$1\"…\"");
    }

    @Test
    void problemsStandNextToTheParts() throws IOException {
        String portfolio = portfolio(PortfolioText.line("a", 1) + "\nno programme\n");
        Cluster cluster = cluster(portfolio, "--split", "400", "--parallelism", "2");
        assertThat(cluster.files()).startsWith("part-00000").last().asString().startsWith("problems-0000");
        assertThat(cluster.files()).noneMatch(name -> name.startsWith("."));
        assertThat(cluster.out()).startsWith("1 programme: 1 red, 0 amber, 0 green, 0 grey.\n");
    }

    @Test
    void whatCannotBeDoneIsRefusedAndNothingIsWritten() throws IOException {
        String portfolio = portfolio(PortfolioText.line("a", 1));
        assertThat(cluster(portfolio, "--format", "html").exit()).isEqualTo(2);
        assertThat(cluster(portfolio, "--policy", here.resolve("none.yaml").toString())
                        .exit())
                .isEqualTo(3);
        assertThat(cluster(here.resolve("none.ndjson").toString()).exit()).isEqualTo(3);
        assertThat(cluster(here.toString()).exit()).isEqualTo(3);
        assertThat(cluster(portfolio, "--rules", "../examples/east-west").exit())
                .isEqualTo(4);
        assertThat(here.resolve("out")).doesNotExist();
        Files.createDirectory(here.resolve("out"));
        Files.writeString(here.resolve("out/part-00000"), "of last month");
        assertThat(cluster(portfolio).exit()).isEqualTo(2);
        assertThat(here.resolve("out/part-00000")).hasContent("of last month");
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
