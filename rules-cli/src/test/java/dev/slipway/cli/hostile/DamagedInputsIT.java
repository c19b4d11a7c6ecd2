package dev.slipway.cli.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.cli.Folder;
import dev.slipway.cli.Launched;
import dev.slipway.cli.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever happened to one of its files, the command ends with a report or with a problem, in little memory. */
class DamagedInputsIT {

    private static final boolean IS_THOROUGH = Boolean.getBoolean("slipway.thorough");

    /** Another every day where all is tried, so that what one day did not try the next one does. */
    private static final long SEED = IS_THOROUGH ? System.currentTimeMillis() / 86_400_000L : 1;

    private static final List<String> EXPORTS =
            List.of("github.json", "gitlab.json", "jira-versions.json", "openproject.json", "taiga.json");

    @TempDir
    private Path here;

    @Test
    void aDamagedFileIsReadOrRefused() throws IOException {
        soundDesk();

        Launched runs = Launched.in(
                here,
                Map.of("SLIPWAY_CACHE", Optional.of(here.resolve("cache").toString())),
                List.of(
                        Launched.JAVA,
                        "-Xmx96m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-Dorg.slf4j.simpleLogger.defaultLogLevel=off",
                        "-cp",
                        System.getProperty("java.class.path"),
                        DamagedRuns.class.getName(),
                        here.toString(),
                        Long.toString(SEED),
                        IS_THOROUGH ? "3000" : "100"));

        assertThat(runs.out()).as("from seed %d", SEED).isEmpty();
        assertThat(runs.exit()).as(runs.err()).isZero();
    }

    /** A folder that has one of each kind of file, and the report of an earlier day. */
    private void soundDesk() throws IOException {
        Folder desk = Folder.red(here.resolve("desk"))
                .with("policy.yaml", "thresholds: {S02: {amber_days: 20}}\n")
                .with(
                        "waivers.yaml",
                        "- {alert: S01:quay/opening, reason: agreed, approver: Board, until: 2026-06-30}\n")
                .with("mapping.yaml", "files: [{match: 'odd*.csv', columns: {'When due': deadline}}]\n")
                .with("slipway.yaml", "language: en\n")
                .with(
                        "status/a.csv",
                        "report_date,terminal,milestone,forecast,percent\n2026-02-01,quay,opening,Q2 2026,40\n")
                .with(
                        "status/b.json",
                        "[{\"report_date\": \"2026-03-01\", \"terminal\": \"quay\", \"milestone\": \"opening\", \"forecast\": \"2026-08\"}]\n")
                .with(
                        "status/c.yaml",
                        "- {report_date: 2026-03-02, terminal: quay, milestone: opening, note: 'steel: late'}\n");
        for (String export : EXPORTS) {
            Files.copy(
                    Launched.HOME.resolve("rules-inputs/src/test/resources/exports/" + export),
                    desk.file("status/" + export));
        }
        Files.copy(Launched.HOME.resolve("examples/schedule/status/2026-01.xml"), desk.file("status/schedule.xml"));
        assertThat(Run.of("template", "-o", desk.file("status/plan.xlsx")).exit())
                .isZero();
        assertThat(Run.of("check", desk, "--format", "json=" + here.resolve("before.json"))
                        .exit())
                .isLessThanOrEqualTo(3);
    }
}
