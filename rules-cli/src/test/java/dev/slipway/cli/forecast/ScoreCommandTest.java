package dev.slipway.cli.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.cli.Folder;
import dev.slipway.cli.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The past, foreseen. */
class ScoreCommandTest {

    @TempDir
    private Path here;

    @Test
    void theScoreTellsBothWaysOfLearningByDaysAhead() {
        Run run = score(CreepingPortfolio.of(here.resolve("net"), 12));

        assertThat(run.exit()).isZero();
        assertThat(run.out())
                .contains(
                        "Learned from earlier reports:\n  72 forecasts of 12 milestones; the reported forecast missed by ")
                .contains("Learned from all reports of others, one milestone left out at a time:")
                .contains("\n  up to 182 ", "\n  up to 730 ");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void aPredictionStandsForEveryReportButTheFirstAndTheLast() throws IOException {
        Path out = here.resolve("p.csv");
        Run run = score(CreepingPortfolio.of(here.resolve("net"), 12), "--out", out);

        List<String> lines = Files.readAllLines(out);
        assertThat(run.exit()).isZero();
        assertThat(lines).hasSize(1 + 12 * 6);
        assertThat(lines.get(0)).isEqualTo("series,report_date,p10,p50,p80,p90");
        assertThat(lines.get(1)).matches("net:quay/m0,2021-05-02(,\\d{4}-\\d\\d-\\d\\d){4}");
    }

    @Test
    void aPlaceThatCannotBeWrittenIsRefusedBeforeTheWork() {
        Path folder = CreepingPortfolio.of(here.resolve("net"), 12);
        Path nowhere = here.resolve("nowhere").resolve("x.csv");
        for (Run run : List.of(
                score(folder, "--out", here),
                score(folder, "--out", nowhere),
                Run.of("forecast", "learn", folder, "-o", nowhere),
                Run.of(
                        "import",
                        folder.resolve("status"),
                        "-o",
                        here.resolve("nowhere").resolve("p.yaml")),
                Run.of("template", "-o", here.resolve("nowhere").resolve("plan.xlsx")))) {
            assertThat(run.exit()).isEqualTo(2);
            assertThat(run.out()).isEmpty();
            assertThat(run.err())
                    .startsWith("slipway: nothing can be written to " + here)
                    .hasLineCount(1);
        }
    }

    @Test
    void aReportAddedAfterTheAsOfDayChangesNothing() throws IOException {
        Path folder = CreepingPortfolio.of(here.resolve("net"), 12);
        Run before = score(folder, "--as-of", "2022-06-30", "--out", here.resolve("before.csv"));
        new Folder(folder)
                .with(
                        "status/later.csv",
                        """
                        report_date,terminal,milestone,forecast,actual
                        2022-07-01,quay,m0,2040-01-01,
                        2022-07-01,quay,m1,,2022-06-30
                        """);
        Run after = score(folder, "--as-of", "2022-06-30", "--out", here.resolve("after.csv"));

        assertThat(after.out()).isEqualTo(before.out());
        assertThat(here.resolve("after.csv")).hasSameTextualContentAs(here.resolve("before.csv"));
    }

    @Test
    void aClassThatKnowsTheAnswersIsToldOfAndOneOfOthersIsNot() {
        Path folder = CreepingPortfolio.of(here.resolve("net"), 12);
        Path own = here.resolve("own.csv");
        Run learned = Run.of("forecast", "learn", folder, "-o", own);

        assertThat(learned.exit()).isZero();
        assertThat(learned.err()).contains("336 movements of 12 milestones.\n").doesNotContain("few");
        assertThat(score(folder, "--class", own).err()).contains("holds these very milestones");
        Run others = score(folder, "--class", "nyc-public-works");
        assertThat(others.err()).isEmpty();
        assertThat(others.out()).contains("Learned from earlier reports and from nyc-public-works (151 milestones):");
    }

    @Test
    void aRecordThatIsTooShortIsToldOf() {
        Folder.amber(here.resolve("net"));

        assertThat(score(here.resolve("net")).exit()).isEqualTo(3);
        assertThat(score(here.resolve("net")).err()).contains("no milestone has three forecasts or more");
        assertThat(Run.of("forecast", "learn", here.resolve("net")).err()).contains("no milestone has two forecasts");
        assertThat(score(CreepingPortfolio.of(here.resolve("few"), 3)).out())
                .contains("fewer than 10 milestones say little");
    }

    @Test
    void anUnknownClassIsBadInputAndAnUnknownWayOfLearningWrongUsage() {
        Path folder = CreepingPortfolio.of(here.resolve("net"), 3);

        Run unknown = score(folder, "--class", "nyc");
        assertThat(unknown.exit()).isEqualTo(3);
        assertThat(unknown.err()).contains("there is no reference class of this name");
        assertThat(score(folder, "--learn", "later").exit()).isEqualTo(2);
        assertThat(score(folder, "--out", "-").err()).contains("give --out a file");
    }

    private static Run score(Path folder, Object... more) {
        Object[] arguments = new Object[3 + more.length];
        arguments[0] = "forecast";
        arguments[1] = "score";
        arguments[2] = folder;
        System.arraycopy(more, 0, arguments, 3, more.length);
        return Run.of(arguments);
    }
}
