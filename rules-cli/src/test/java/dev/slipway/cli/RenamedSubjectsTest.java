package dev.slipway.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What was renamed and keeps the alerts of its old id: no view loses it, and one may ask for it by either id. */
class RenamedSubjectsTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void write() throws IOException {
        Files.writeString(
                folder.resolve("programme.yaml"),
                """
                programme: coast
                terminals:
                  - id: port
                    name: Port
                    formerly: [{id: hafen}]
                    milestones:
                      - {id: permit, name: Permit, deadline: 2026-03-31}
                      - {id: gate, name: Gate, formerly: [{id: tor}], deadline: 2026-06-30}
                """);
        Files.writeString(
                Files.createDirectory(folder.resolve("status")).resolve("march.csv"),
                """
                report_date,terminal,milestone,forecast,source,author
                2026-02-28,port,permit,2026-04-15,letter,Ann
                2026-03-15,port,permit,2026-05-15,letter,Ann
                2026-02-28,hafen,tor,2026-08-15,letter,Ann
                2026-03-15,port,gate,2026-08-20,letter,Ann
                """);
    }

    @Test
    void timelineAndTrendShowItsMilestones() {
        assertThat(run("timeline").out()).contains("Permit", "Gate");
        assertThat(run("trend").out()).contains("Permit", "Gate").doesNotContain("Fewer than two forecasts");
    }

    @Test
    void statusesInJsonAreOfTheTerminalsThere() {
        assertThat(run("check", "--format", "json").out())
                .contains("\"id\": \"hafen\"", "\"terminal\": \"hafen\"", "\"milestone\": \"tor\"")
                .doesNotContain("\"terminal\": \"port\"");
    }

    @Test
    void sarifPlacesItsAlerts() {
        assertThat(run("check", "--format", "sarif").out()).contains("\"startLine\": 7");
    }

    @ParameterizedTest
    @ValueSource(strings = {"port/permit", "hafen/permit", "port/*", "hafen/*"})
    void aWaiverMayNameEitherId(String subject) throws IOException {
        Files.writeString(
                folder.resolve("waivers.yaml"),
                """
                - rule: S02
                  subject: %s
                  owner: Ann
                  reason: agreed
                  until: 2026-12-31
                """
                        .formatted("'" + subject + "'"));

        Run run = run("check");

        assertThat(run.out()).contains("active  S02 " + subject, "covers ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"port/gate", "hafen/tor"})
    void oneMayAskByEitherId(String subject) {
        Run explained = Run.of("explain", "S02:" + subject, folder, "--as-of", "2026-03-31");
        assertThat(explained.out()).contains("Certain slip");
        Run absent = Run.of("rules", "why-not", "S01", subject, folder, "--as-of", "2026-03-31");
        assertThat(absent.out()).contains("S01 stayed silent on hafen/tor");
        Run policy = Run.of("rules", "explain-policy", subject, folder, "--as-of", "2026-03-31");
        assertThat(policy.exit()).as(policy.err()).isZero();
    }

    private Run run(String command, Object... more) {
        Object[] arguments = new Object[more.length + 4];
        arguments[0] = command;
        arguments[1] = folder;
        arguments[2] = "--as-of";
        arguments[3] = "2026-03-31";
        System.arraycopy(more, 0, arguments, 4, more.length);
        return Run.of(arguments);
    }
}
