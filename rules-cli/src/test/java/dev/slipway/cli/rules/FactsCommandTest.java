package dev.slipway.cli.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.cli.Folder;
import dev.slipway.cli.Run;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code slipway rules facts}: what rules can see, with values of the reader's own programme. */
class FactsCommandTest {

    @TempDir
    private Path here;

    private Folder net;

    @BeforeEach
    void programme() {
        net = Folder.red(here.resolve("net"))
                .with(
                        "status/2026.csv",
                        "report_date,terminal,milestone,forecast,author\n2026-01-10,quay,opening,2026-03-20,Port\n");
    }

    @Test
    void everyFactIsListedWithItsProperties() {
        Run run = Run.of("rules", "facts");
        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.out())
                .contains("MilestoneStatus\n", "CapacityStatus\n", "ProgrammeStatus\n", "AsOf\n")
                .containsPattern("daysSilent +whole number: days +-? +.*Days since the last report on it")
                .contains("Values that facts hold", "DateWindow");
    }

    @Test
    void oneTypeIsListedWithValuesOfTheReadersOwnProgramme() {
        Run run = Run.of("rules", "facts", "milestonestatus", net, "--as-of", "2026-02-01");
        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.out())
                .startsWith("MilestoneStatus\n")
                .containsPattern(
                        "forecast +date +has\\(\"forecast\"\\) +status column forecast +2026-03-20 \\(quay/opening\\)")
                .containsPattern("daysSilent .* 22 \\(quay/opening\\)")
                .doesNotContain("CapacityStatus\n");
    }

    @Test
    void aPathAloneIsWhereExamplesComeFrom() {
        assertThat(Run.of("rules", "facts", net, "--as-of", "2026-02-01").out())
                .contains("CapacityStatus\n", "2026-03-20 (quay/opening)");
    }

    @Test
    void reportsOfTheFutureGiveNoExample() {
        assertThat(Run.of("rules", "facts", "MilestoneStatus", net, "--as-of", "2026-01-09")
                        .out())
                .doesNotContain("2026-03-20");
    }

    @Test
    void programsReadIt() {
        assertThat(Run.of("rules", "facts", "MilestoneStatus", net, "--as-of", "2026-02-01", "--format", "json")
                        .out())
                .startsWith(
                        "{\"schema\":\"slipway/facts/1\",\"facts\":[{\"name\":\"MilestoneStatus\",\"on\":[\"milestone\",")
                .contains(
                        "\"needs\":[\"has(\\\"forecast\\\")\"]",
                        "\"example\":\"2026-03-20\",\"exampleOf\":\"quay/opening\"");
    }

    @Test
    void anUnknownTypeIsAnsweredWithTheNearest() {
        Run run = Run.of("rules", "facts", "MilestoneState1");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("there is no fact 'MilestoneState1'; did you mean 'MilestoneState'?");
    }
}
