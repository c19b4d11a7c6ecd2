package dev.slipway.cli.inputs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.cli.Folder;
import dev.slipway.cli.Run;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ValidateCommandTest {

    @TempDir
    private Path here;

    @Test
    void soundFilesAreCounted() {
        Folder.red(here.resolve("net"))
                .with("status/a.csv", "report_date,terminal,milestone,forecast\n2026-01-01,quay,opening,2026-02-01\n");
        Run run = Run.of("validate", here.resolve("net"));
        assertThat(run.out()).isEqualTo("net: sound; 1 terminal, 1 milestone, 1 report in 2 files\n");
        assertThat(run.err()).isEmpty();
        assertThat(run.exit()).isZero();
    }

    @Test
    void everyMistakeIsListed() {
        Run run = Run.of("validate", Folder.bad(here));
        assertThat(run.out()).isEmpty();
        assertThat(run.errLines())
                .containsExactly(
                        here + "/programme.yaml:5:38: unknown key 'dedline' (did you mean 'deadline'?)",
                        here + ": not sound.");
        assertThat(run.exit()).isEqualTo(3);
    }

    @Test
    void lenienceDoesNotMakeFilesSound() {
        assertThat(Run.of("validate", Folder.bad(here), "--lenient").exit()).isEqualTo(3);
    }

    @Test
    void soundProgrammesOfAPortfolioAreReportedWithTheOthers() {
        Folder.bad(here.resolve("a"));
        Folder.red(here.resolve("b"));
        Run run = Run.of("validate", here);
        assertThat(run.out()).isEqualTo("b: sound; 1 terminal, 1 milestone, 0 reports in 1 file\n");
        assertThat(run.err()).contains("a/programme.yaml:5:38");
        assertThat(run.exit()).isEqualTo(3);
    }

    @Test
    void wrongRulesOfTheFolderAreReported() {
        Folder.red(here).with("rules/broken.drl", "rule");
        Run run = Run.of("validate", here);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("rules/broken.drl:1");
        assertThat(run.exit()).isEqualTo(4);
    }

    @Test
    void unknownThresholdIsReported() {
        Run run = Run.of("validate", Folder.red(here).with("policy.yaml", "default:\n  band: {red: 31}\n"));
        assertThat(run.err()).contains("policy.yaml:2:");
        assertThat(run.exit()).isEqualTo(3);
    }
}
