package dev.slipway.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is reported on wrong files, and that no text from a file is obeyed by the terminal. */
class ProblemTextTest {

    private static final String ESCAPE = "\u001B[31m";

    @TempDir
    private Path here;

    private Folder hostile;

    @BeforeEach
    void programmeWithEscapesInItsNames() {
        hostile = new Folder(here.resolve("net"))
                .with(
                        "programme.yaml",
                        """
                programme: net
                terminals:
                  - id: quay
                    name: "Quay\\e[31m\\u202E"
                    milestones:
                      - {id: opening, name: "Open\\u0007ing\\nnow", deadline: 2026-03-01, owner: "Port\\e[2J"}
                """);
    }

    @Test
    void everyProblemOfEveryFileIsReportedWithItsPlaceAndAHint() {
        Folder folder = Folder.bad(here.resolve("net"))
                .with(
                        "status/a.csv",
                        """
                        report_date,terminal,milestone,forecast
                        2026-02-01,qay,opening,2026-05-01
                        2026-02-01,quai,opening,2026-05-01
                        """);
        Run run = Run.of("check", folder);
        assertThat(run.errLines())
                .containsExactly(
                        folder + "/programme.yaml:5:38: unknown key 'dedline' (did you mean 'deadline'?)",
                        folder + "/status/a.csv:2:12: unknown terminal 'qay' (did you mean 'quay'?)",
                        folder + "/status/a.csv:3:12: unknown terminal 'quai' (did you mean 'quay'?)",
                        folder + ": 3 problems; not judged. Fix the files, or judge the valid entries with --lenient.",
                        folder + ": 2 rows: 2 refused");
        assertThat(run.out()).isEmpty();
    }

    @Test
    void whatIsNotReadThoughItMayMatterIsToldByEveryRun() {
        Folder folder = Folder.red(here.resolve("net"))
                .with(
                        "status/sheet-2026-03-31.csv",
                        "Site,Milestone,Due,Forcast,Status\nquay,opening,2026-03-01,2026-09-30,entfallen?!\n");

        assertThat(Run.of("check", folder).errLines()).anySatisfy(line -> assertThat(line)
                .startsWith(folder + "/status/sheet-2026-03-31.csv:1: 'Forcast' holds dates, and is not read")
                .endsWith("write columns: {forecast: \"Forcast\"}, or deadline or actual, in mapping.yaml"));
        assertThat(Run.of("validate", folder).errLines())
                .anyMatch(line -> line.contains("'Forcast' holds dates, and is not read"));
    }

    @Test
    void tableIsSafe() {
        assertThat(Run.of("check", hostile).out()).contains("Quay").satisfies(ProblemTextTest::isSafe);
    }

    @Test
    void explanationIsSafe() {
        Run run = Run.of("explain", "S01:quay/opening", hostile);
        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("Port\uFFFD[2J").satisfies(ProblemTextTest::isSafe);
    }

    @Test
    void silenceOnAStrangeNameIsSafe() {
        Run run = Run.of("explain", "S04:quay/" + ESCAPE, hostile);
        assertThat(run.err()).contains("net has no 'quay/\uFFFD[31m'").satisfies(ProblemTextTest::isSafe);
    }

    @Test
    void problemsAreSafe() {
        hostile.with("status/a.csv", "report_date,terminal,milestone\n2026-01-01,\"quai" + ESCAPE + "\nx\",opening\n");
        Run run = Run.of("check", hostile, "--verbose");
        assertThat(run.errLines().get(0)).contains("unknown terminal 'quai\uFFFD[31m x'");
        assertThat(run.err()).satisfies(ProblemTextTest::isSafe);
    }

    @Test
    void wrongArgumentsAreSafe() {
        assertThat(Run.of("check", hostile, "--" + ESCAPE).err()).satisfies(ProblemTextTest::isSafe);
        assertThat(Run.of("check", hostile, "--fail-on", ESCAPE).err()).satisfies(ProblemTextTest::isSafe);
        assertThat(Run.of("check", here.resolve("no" + ESCAPE)).err()).satisfies(ProblemTextTest::isSafe);
    }

    private static void isSafe(String text) {
        assertThat(text.replace("\n", "")).doesNotContainPattern("[\\p{Cc}\u202E]");
    }
}
