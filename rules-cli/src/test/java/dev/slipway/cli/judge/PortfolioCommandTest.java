package dev.slipway.cli.judge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.cli.Folder;
import dev.slipway.cli.Run;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Many programmes in one run: a folder of folders, or NDJSON. */
class PortfolioCommandTest {

    private static final String RED = line("a", "deadline", "2026-03-01");
    private static final String BAD = line("b", "dedline", "2026-03-01");
    private static final String GREEN = line("c", "deadline", "2027-03-01");

    @TempDir
    private Path here;

    @Test
    void foldersAreJudgedInTheOrderOfTheirNames() {
        Folder.green(here.resolve("c"));
        Folder.red(here.resolve("a"));
        Folder.bad(here.resolve("b"));
        Run run = Run.of("check", here, "--format", "ndjson");
        assertThat(programmes(run)).containsExactly("a", "c");
        assertThat(run.err()).contains("b/programme.yaml:5:38: unknown key 'dedline' (did you mean 'deadline'?)");
        assertThat(run.exit()).isEqualTo(3);
    }

    @Test
    void linesAreJudgedInTheirOrder() {
        Path portfolio = new Folder(here).with("all.ndjson", GREEN + BAD + RED).file("all.ndjson");
        Run run = Run.of("check", portfolio, "--format", "ndjson");
        assertThat(programmes(run)).containsExactly("c", "a");
        assertThat(run.errLines().get(0))
                .startsWith(portfolio + ":2:")
                .endsWith("unknown key 'dedline' (did you mean 'deadline'?)");
        assertThat(run.exit()).isEqualTo(3);
    }

    @Test
    void portfolioIsReadFromStandardInput() {
        Run run = Run.reading(RED + GREEN, "check", "-", "--format", "ndjson");
        assertThat(programmes(run)).containsExactly("a", "c");
        assertThat(run.exit()).isEqualTo(1);
    }

    @Test
    void updatesInTheLineAreJudged() {
        String done = RED.replace(
                "\"terminals\"",
                "\"updates\":[{\"report_date\":\"2026-03-02\",\"terminal\":\"quay\",\"milestone\":\"opening\","
                        + "\"actual\":\"2026-02-28\"}],\"terminals\"");
        assertThat(Run.reading(done, "check", "-").exit()).isZero();
    }

    @Test
    void jsonIsAPortfolioHoweverManyProgrammesAreInIt() {
        for (String lines : List.of("", RED, RED + GREEN)) {
            String json = Run.reading(lines, "check", "-", "--format", "json").out();
            assertThat(json).startsWith("{\n  \"schema\": \"slipway/portfolio/1\"");
            assertThat(json.split("slipway/assessment/1", -1))
                    .hasSize(1 + (int) lines.lines().count());
        }
    }

    @Test
    void folderOfOneFolderIsAPortfolioToo() {
        Folder.red(here.resolve("a"));
        assertThat(Run.of("check", here, "--format", "json").out())
                .startsWith("{\n  \"schema\": \"slipway/portfolio/1\"");
    }

    @Test
    void emptyPortfolioIsNotGreen() {
        Run run = Run.reading("", "check", "-");
        assertThat(run.exit()).isEqualTo(3);
        assertThat(run.out()).endsWith("NOTHING TO JUDGE: no programme was assessed.\n");
    }

    @Test
    void programmeWithNothingToJudgeIsNotGreen() {
        Folder grey = Folder.grey(here.resolve("grey"));
        Run run = Run.of("check", grey, "--format", "json");
        assertThat(run.exit()).isEqualTo(3);
        assertThat(run.err()).isEqualTo(grey + ": nothing to judge; no rule found anything that it could examine.\n");
        assertThat(Run.of("check", grey).outLines())
                .last()
                .asString()
                .startsWith("NOTHING TO JUDGE: no rule found anything it could examine");
    }

    @Test
    void reportsThatAreAllOfLaterDaysAreTold() {
        Folder amber = Folder.amber(here.resolve("amber"));

        assertThat(Run.of("check", amber, "--as-of", "2026-03-29").err())
                .isEqualTo(amber
                        + ": no report counts as of 2026-03-29: the first is dated 2026-03-30; judge as of a later"
                        + " day, or say the day of a file without one with --report-date\n");
        assertThat(Run.of("check", amber, "--as-of", "2026-03-30").err()).isEmpty();
    }

    @Test
    void programmeWithNothingToJudgeDoesNotHideAmongOthers() {
        Folder.grey(here.resolve("grey"));
        Folder.green(here.resolve("green"));
        Run run = Run.of("check", here);
        assertThat(run.exit()).isEqualTo(3);
        assertThat(run.outLines())
                .contains("2 programmes: 0 red, 0 amber, 1 green, 1 grey.")
                .last()
                .asString()
                .contains("; 1 programme with nothing to judge; ");
    }

    @Test
    void aProgrammeThatCannotBeReadIsNamedInEveryReport() {
        Folder.green(here.resolve("green"));
        Folder bad = Folder.bad(here.resolve("bad"));

        String told = "1 programme could not be judged: " + bad;
        assertThat(Run.of("check", here).out().replaceAll("\\s+", " ")).contains(told);
        assertThat(Run.of("check", here, "--format", "markdown").out()).contains("1 programme could not be judged");
        assertThat(Run.of("check", here, "--format", "html").out()).contains("1 programme could not be judged");
        assertThat(Run.of("check", here, "--format", "json").out())
                .contains("\"unjudged\": [\n      \"" + bad + "\"\n    ]");
    }

    @Test
    void threadsChangeNothing() {
        String lines = IntStream.range(0, 60)
                .mapToObj(number -> line("p" + number % 55, number % 9 == 0 ? "dedline" : "deadline", "2026-03-01"))
                .collect(Collectors.joining());
        Path portfolio = new Folder(here).with("all.ndjson", lines).file("all.ndjson");
        for (String format : List.of("table", "json", "ndjson", "csv", "markdown")) {
            Run alone = Run.of("check", portfolio, "--format", format, "--threads", 1);
            assertThat(Run.of("check", portfolio, "--format", format, "--threads", 4))
                    .isEqualTo(alone);
            assertThat(alone.err()).contains("the programme 'p1' is given twice in this portfolio");
        }
    }

    @Test
    void threadsChangeNothingInAFolder() {
        for (String name : List.of("a", "b", "c", "d", "e")) {
            Folder.red(here.resolve(name));
        }
        Folder.bad(here.resolve("cc"));
        Run alone = Run.of("check", here, "--format", "ndjson", "--threads", 1);
        assertThat(programmes(alone)).containsExactly("a", "b", "c", "d", "e");
        assertThat(Run.of("check", here, "--format", "ndjson", "--threads", 3)).isEqualTo(alone);
    }

    @Test
    void lessThanOneThreadIsWrongUsage() {
        Run run = Run.of("check", here, "--threads", "0");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("'0' is no whole number from 1 to");
    }

    @Test
    void rowsOutOfOrderEndWithBadInputAfterAllOthers() {
        Folder folder = new Folder(here)
                .with("all.ndjson", RED + GREEN)
                .with(
                        "all.csv",
                        "report_date,programme,terminal,milestone\n2026-03-02,c,quay,opening\n2026-03-02,a,quay,opening\n");
        Run run = Run.of("check", folder.file("all.ndjson"), "--status", folder.file("all.csv"), "--format", "ndjson");
        assertThat(programmes(run)).containsExactly("a", "c");
        assertThat(run.err()).contains("all.csv:3: this row is of the programme 'a', which is not at this place");
        assertThat(run.exit()).isEqualTo(3);
    }

    private static List<String> programmes(Run run) {
        return run.outLines().stream()
                .map(line -> line.replaceAll(".*?\"programme\":\"(.*?)\".*", "$1"))
                .toList();
    }

    private static String line(String programme, String key, String deadline) {
        return ("{'programme':'" + programme + "','terminals':[{'id':'quay','milestones':[{'id':'opening','" + key
                        + "':'" + deadline + "'}]}]}\n")
                .replace('\'', '"');
    }
}
