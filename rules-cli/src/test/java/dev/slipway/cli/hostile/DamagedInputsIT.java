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
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever happened to one of its files, the command ends with a report or with a problem, in little memory. */
@Tag("thorough")
class DamagedInputsIT {

    private static final boolean IS_THOROUGH = Boolean.getBoolean("slipway.thorough");

    private static final long SEED = Long.getLong("slipway.seed", System.nanoTime());

    private static final List<String> EXPORTS = List.of("github", "gitlab", "jira-versions", "openproject", "taiga");

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
                        IS_THOROUGH ? "600" : "50"));

        assertThat(runs.out()).as("from seed %d", SEED).isEmpty();
        assertThat(runs.exit()).as(runs.err()).isZero();
    }

    /** A folder that has one of each kind of file, all of them sound, and the report of an earlier day. */
    private void soundDesk() throws IOException {
        Folder desk = new Folder(here.resolve("desk"))
                .with(
                        "programme.yaml",
                        """
                        programme: desk
                        terminals:
                          - id: quay
                            milestones:
                              - {id: opening, kind: opening, deadline: 2026-03-01, keys: ["4", "10010", "31"]}
                              - {id: approval, kind: approval, deadline: 2026-02, keys: ["3", "1540"]}
                        """)
                .with("policy.yaml", "default: {bands: {amber: 2}}\n")
                .with(
                        "waivers.yaml",
                        "- {rule: S02, subject: quay/opening, owner: Board, reason: agreed, until: 2026-06-30}\n")
                .with("mapping.yaml", "files: [{match: 'odd*.csv', columns: {deadline: When due}}]\n")
                .with("slipway.yaml", "status: [status]\n")
                .with("status/a.csv", "report_date,terminal,milestone,forecast\n2026-02-01,quay,opening,Q2 2026\n")
                .with(
                        "status/b.json",
                        "[{\"report_date\": \"2026-03-01\", \"terminal\": \"quay\", \"milestone\": \"opening\"}]\n")
                .with(
                        "status/c.yaml",
                        "- {report_date: 2026-03-02, terminal: quay, milestone: opening, note: 'steel: late'}\n");
        for (String export : EXPORTS) {
            Files.copy(
                    Launched.HOME.resolve("rules-inputs/src/test/resources/exports/" + export + ".json"),
                    desk.file("status/" + export + "-2026-03-10.json"));
        }
        Files.copy(Launched.HOME.resolve("examples/schedule/status/2026-01.xml"), desk.file("status/schedule.xml"));
        assertThat(Run.of("template", "-o", desk.file("status/plan.xlsx")).exit())
                .isZero();
        assertThat(Run.of("check", desk, "--format", "json=" + here.resolve("before.json"))
                        .exit())
                .as("alerts, since all of it is sound")
                .isEqualTo(1);
    }
}
