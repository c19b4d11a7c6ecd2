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
import org.junit.jupiter.params.provider.ValueSource;

/** The parts that the job writes are, one after the other, what the command writes. */
class ClusterCheckTest {

    private static final List<String> DAY = List.of("--as-of", "2026-06-30");

    @TempDir
    private Path here;

    @ParameterizedTest
    @CsvSource({"1,ndjson,1000000", "2,csv,2000", "4,ndjson,777", "4,csv,97"})
    void partsAreTheReportOfTheCommand(int parallelism, String format, int split) throws IOException {
        String portfolio = portfolio(String.join("\n", PortfolioText.lines(30)) + "\n");
        requireTheSame(portfolio, 1, "--format", format, "--parallelism", "" + parallelism, "--split", "" + split);
    }

    /** Windows line ends, blank lines, no line end at the end, lines that are no programme, and every byte a split. */
    @ParameterizedTest
    @ValueSource(ints = {1, 100, 5000})
    void everyLineCountsOnceWhereverSplitsBegin(int split) throws IOException {
        List<String> lines = PortfolioText.lines(4);
        String portfolio = portfolio(String.join("\r\n", lines.get(0), "", " \t", lines.get(1), "{\"programme\":", "\n")
                + lines.get(2).replace("deadline", "dedline") + "\n\n\n" + lines.get(3));
        requireTheSame(portfolio, 3, "--format", "ndjson", "--parallelism", "2", "--split", "" + split);
    }

    @Test
    void ofProgrammesWithOneIdTheFirstIsJudgedWhicheverSplitTheyAreIn() throws IOException {
        List<String> lines = new ArrayList<>(PortfolioText.lines(6));
        lines.add(2, PortfolioText.line("net-4", 7));
        lines.add(PortfolioText.line("net-1", 8));
        lines.add(PortfolioText.line("net-4", 9).replace("deadline", "dedline"));
        String portfolio = portfolio(String.join("\n", lines));
        Command command = requireTheSame(portfolio, 3, "--format", "csv", "--parallelism", "3", "--split", "300");
        assertThat(command.err()).contains("the programme 'net-4' is given twice in this portfolio");
    }

    @Test
    void policyWaiversAndOwnRulesAreThoseOfTheMachineThatSubmits() throws IOException {
        Path policy = Files.writeString(here.resolve("policy.yaml"), "default: {bands: {amber: 1, red: 90}}\n");
        Path waivers = Files.writeString(
                here.resolve("waivers.yaml"),
                """
                - {rule: S01, subject: "quay/*", owner: Board, reason: known, until: 2026-12-31}
                - {rule: S01, subject: "pier/*", owner: Board, reason: nothing is called so, until: 2026-12-31}
                """);
        Path rules = Files.createDirectory(here.resolve("rules"));
        for (String file : List.of("owners.drl", "policy.yaml")) {
            Files.copy(Path.of("../examples/office-rules", file), rules.resolve(file));
        }
        String portfolio = portfolio(String.join("\n", PortfolioText.lines(8)));
        Command command = requireTheSame(
                portfolio,
                1,
                "--format",
                "ndjson",
                "--policy",
                policy.toString(),
                "--waivers",
                waivers.toString(),
                "--rules",
                rules.toString(),
                "--split",
                "900");
        assertThat(command.err()).contains("the waiver of S01 for pier/* covers nothing");
        assertThat(command.out()).contains("\"O03\"");
    }

    @Test
    void validEntriesAreJudgedWhereThatIsAskedFor() throws IOException {
        String portfolio =
                portfolio(PortfolioText.line("a", 1).replace("owner", "ownr") + "\n" + PortfolioText.line("b", 2));
        requireTheSame(portfolio, 3, "--format", "csv", "--lenient", "--split", "600");
    }

    @Test
    void anEmptyPortfolioHasAHeadingAndIsBadInput() throws IOException {
        requireTheSame(portfolio(""), 3, "--format", "csv");
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

    private Command requireTheSame(String portfolio, int exit, String... options) {
        Cluster cluster = cluster(portfolio, options);
        Command command = command(portfolio, withoutThoseOfTheJob(options));
        assertThat(cluster.err()).isEqualTo(command.err());
        assertThat(cluster.parts()).isEqualTo(command.out());
        assertThat(cluster.exit()).isEqualTo(command.exit()).isEqualTo(exit);
        return command;
    }

    private static String[] withoutThoseOfTheJob(String... options) {
        List<String> left = new ArrayList<>(List.of(options));
        for (String name : List.of("--split", "--parallelism")) {
            int at = left.indexOf(name);
            if (at >= 0) {
                left.subList(at, at + 2).clear();
            }
        }
        return left.toArray(String[]::new);
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
