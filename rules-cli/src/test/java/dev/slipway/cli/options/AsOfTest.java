package dev.slipway.cli.options;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.cli.Folder;
import dev.slipway.cli.Run;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code --as-of}: the day for which is judged. */
class AsOfTest {

    @TempDir
    private Path here;

    @Test
    void todayIsTheDefaultAndIsPrinted() {
        Run run = Run.of("check", Folder.red(here));
        assertThat(run.outLines().get(2)).endsWith("as of 2026-03-31");
        assertThat(Run.of("check", here, "--format", "json").out()).contains("\"asOf\": \"2026-03-31\"");
    }

    @Test
    void anotherDayGivesAnotherJudgement() {
        Run run = Run.of("check", Folder.red(here), "--as-of", "2026-02-28");
        assertThat(run.outLines().get(2)).endsWith("as of 2026-02-28");
        assertThat(run.out()).doesNotContain("S01  +").contains("S05");
        assertThat(run.exit()).isZero();
    }

    @Test
    void reportsMadeLaterDoNotExist() {
        Folder.red(here)
                .with("status/a.csv", "report_date,terminal,milestone,actual\n2026-03-20,quay,opening,2026-02-28\n");
        assertThat(Run.of("check", here, "--as-of", "2026-03-31").exit()).isZero();
        assertThat(Run.of("check", here, "--as-of", "2026-03-19", "--fail-on", "amber")
                        .exit())
                .isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"31.03.2026", "2026-02-30", "2026-03", "Q1 2026", "tomorrow", ""})
    void whatIsNoDayIsRefusedWithTheWayToWriteOne(String day) {
        Run run = Run.of("check", Folder.red(here), "--as-of", day);
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).isEqualTo("slipway: --as-of " + day + " is no day; write it as 2026-03-31\n");
    }

    @Test
    void aYearThatNoPlanSpeaksOfIsRefused() {
        Run run = Run.of("check", Folder.red(here), "--as-of", "9999-03-31");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).isEqualTo("slipway: --as-of 9999-03-31 is not within the years 1900 to 2999\n");
    }
}
