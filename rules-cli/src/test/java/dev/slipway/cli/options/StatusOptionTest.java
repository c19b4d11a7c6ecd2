package dev.slipway.cli.options;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.cli.Folder;
import dev.slipway.cli.Run;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code --status}: status read from elsewhere than the programme's own folder. */
class StatusOptionTest {

    private static final String HEADER = "report_date,terminal,milestone,forecast,actual\n";
    private static final String FORECAST = HEADER + "2026-03-10,quay,opening,2026-05-01,\n";
    private static final String DONE = HEADER + "2026-03-20,quay,opening,,2026-02-28\n";

    @TempDir
    private Path here;

    private Folder net;

    @BeforeEach
    void programme() {
        net = Folder.red(here.resolve("net")).with("status/own.csv", FORECAST);
    }

    @Test
    void statusFolderIsReadWhereNothingIsSaid() {
        assertThat(evidence(Run.of("check", net, "--format", "csv"))).contains("net/status/own.csv:2");
    }

    @Test
    void fileIsReadInsteadOfTheFolder() {
        net.with("march.csv", DONE);
        Run run = Run.of("check", net, "--status", net.file("march.csv"), "--format", "csv");
        assertThat(run.exit()).isZero();
        assertThat(evidence(run)).doesNotContain("own.csv");
    }

    @Test
    void everyFileOfAFolderIsRead() {
        net.with("more/a.csv", FORECAST).with("more/b.csv", DONE);
        assertThat(Run.of("check", net, "--status", net.file("more")).exit()).isZero();
    }

    @Test
    void optionMayBeRepeated() {
        net.with("a.csv", FORECAST.replace("2026-05-01", "2026-04-15"))
                .with("b.csv", FORECAST.replace("2026-03-10", "2026-03-12"));
        Run run =
                Run.of("check", net, "--status", net.file("a.csv"), "--status", net.file("b.csv"), "--format", "json");
        assertThat(run.out()).contains("net/a.csv").contains("net/b.csv").doesNotContain("own.csv");
    }

    @Test
    void dashIsStandardInput() {
        Run run = Run.reading(DONE, "check", net, "--status", "-");
        assertThat(run.exit()).isZero();
        assertThat(Run.reading(FORECAST, "check", net, "--status", "-").exit()).isEqualTo(1);
    }

    @Test
    void mistakesOnStandardInputHaveTheirPlace() {
        Run run = Run.reading(DONE.replace("quay", "quai"), "check", net, "--status", "-");
        assertThat(run.exit()).isEqualTo(3);
        assertThat(run.errLines().get(0)).isEqualTo("-:2:12: unknown terminal 'quai' (did you mean 'quay'?)");
    }

    @Test
    void standardInputIsReadOnce() {
        Run run = Run.reading(DONE, "check", net, "--status", "-", "--status", "-");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err())
                .isEqualTo("slipway: standard input can be read once; name '-' once, and files for the rest\n");
        assertThat(Run.reading(DONE, "check", "-", "--status", "-").exit()).isEqualTo(2);
    }

    @Test
    void fileThatDoesNotExistIsReported() {
        Run run = Run.of("check", net, "--status", "april.csv");
        assertThat(run.exit()).isEqualTo(3);
        assertThat(run.err()).isEqualTo("april.csv: there is no such file or folder\n");
    }

    @Test
    void lenientRunJudgesTheSoundRowsAndListsTheRest() {
        net.with("march.csv", DONE + "2026-03-21,quai,opening,,2026-02-28\n");
        Run strict = Run.of("check", net, "--status", net.file("march.csv"));
        assertThat(strict.out()).isEmpty();
        assertThat(strict.err()).contains("march.csv:3:12: unknown terminal 'quai' (did you mean 'quay'?)");
        assertThat(strict.errLines().get(1))
                .endsWith("net: 1 problem; not judged. Fix the files, or judge the valid entries with --lenient.");

        Run lenient = Run.of("check", net, "--status", net.file("march.csv"), "--lenient");
        assertThat(lenient.out()).contains("\nGREEN: no alerts in 1 terminal");
        assertThat(lenient.errLines().get(0)).isEqualTo(strict.errLines().get(0));
        assertThat(lenient.errLines().get(1)).endsWith("net: 1 problem; the valid entries are judged.");
        assertThat(lenient.exit()).isEqualTo(3);
    }

    @Test
    void verboseRunShowsHowColumnsWereUnderstood() {
        Run run = Run.of("check", net, "--verbose");
        assertThat(run.err()).contains("net/status/own.csv: separated by comma; report_date is 'report_date'");
        assertThat(Run.of("check", net).err()).isEmpty();
    }

    private static String evidence(Run run) {
        return run.outLines().get(run.outLines().size() - 1);
    }
}
