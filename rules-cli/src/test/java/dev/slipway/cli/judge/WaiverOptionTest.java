package dev.slipway.cli.judge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.cli.Folder;
import dev.slipway.cli.Run;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What accepted deviations do to reports and exit codes. One milestone is forecast 61 days late, and so red. */
class WaiverOptionTest {

    private static final String WAIVER =
            "- {rule: S02, subject: quay/*, owner: Board, reason: agreed, until: 2026-03-31}\n";

    @TempDir
    Path temp;

    private Folder folder;

    @BeforeEach
    void writeProgramme() {
        folder = new Folder(temp)
                .with(
                        "programme.yaml",
                        """
                        programme: p
                        terminals: [{id: quay, milestones: [{id: opening, deadline: 2026-05-01}]}]
                        """)
                .with(
                        "status/2026-03.csv",
                        """
                        report_date,terminal,milestone,forecast
                        2026-03-15,quay,opening,2026-07-01
                        """);
    }

    @ParameterizedTest
    @CsvSource({"2026-03-30, 0, active", "2026-03-31, 0, active", "2026-04-01, 1, expired"})
    void aWaivedAlertDoesNotFailUntilTheDayAfterItsLast(String asOf, int exit, String state) {
        folder.with("waivers.yaml", WAIVER);

        Run run = Run.of("check", folder, "--as-of", asOf, "--fail-on", "amber", "--format", "json");

        assertThat(run.exit()).isEqualTo(exit);
        assertThat(json(run).path("waivers").path(0).path("state").asString()).isEqualTo(state);
        assertThat(json(run).path("summary").path("waived").asInt()).isEqualTo(1 - exit);
    }

    @Test
    void aWaivedAlertIsTheSameAlertWithItsWaiver() {
        JsonNode plain = alert(Run.of("check", folder, "--format", "json"));
        folder.with("waivers.yaml", WAIVER);
        JsonNode waived = alert(Run.of("check", folder, "--format", "json"));

        assertThat(plain.get("waived").isNull()).isTrue();
        assertThat(waived.path("waived").path("owner").asString()).isEqualTo("Board");
        assertThat(waived.path("waived").path("reason").asString()).isEqualTo("agreed");
        assertThat(waived.path("waived").path("until").asString()).isEqualTo("2026-03-31");
        assertThat(waived.path("fingerprint")).isEqualTo(plain.path("fingerprint"));
        assertThat(waived.path("severity").asString()).isEqualTo("red");
    }

    @Test
    void theTableShowsThatAnAlertIsBack() {
        folder.with("waivers.yaml", WAIVER);

        assertThat(Run.of("check", folder, "--as-of", "2026-04-01").outLines())
                .contains("          waiver of Board until 2026-03-31 expired: agreed");
    }

    @Test
    void explainShowsTheWaiver() {
        folder.with("waivers.yaml", WAIVER);
        String terms = "until 2026-03-31 by Board: agreed (" + folder.file("waivers.yaml") + ":1)";

        assertThat(Run.of("explain", "S02:quay/opening", folder).outLines()).contains("waived           " + terms);
        assertThat(Run.of("explain", "S02:quay/opening", folder, "--as-of", "2026-04-01")
                        .outLines())
                .contains("waiver expired   " + terms);
    }

    @Test
    void aNamedFileTakesThePlaceOfTheFoldersOwn() {
        folder.with("waivers.yaml", WAIVER).with("none.yaml", "[]\n");

        assertThat(Run.of("check", folder).exit()).isZero();
        assertThat(Run.of("check", folder, "--waivers", folder.file("none.yaml"))
                        .exit())
                .isEqualTo(1);
    }

    @Test
    void aWaiverWithoutAReasonIsBadInputForEveryCommand() {
        folder.with("waivers.yaml", "- {rule: S02, subject: quay/*, owner: Board, until: 2026-03-31}\n");
        String problem = folder.file("waivers.yaml") + ":1:3: a waiver needs 'reason' (why it is accepted)";

        for (Run run : List.of(
                Run.of("check", folder), Run.of("validate", folder), Run.of("explain", "S02:quay/opening", folder))) {
            assertThat(run.exit()).isEqualTo(3);
            assertThat(run.errLines()).contains(problem);
        }
        assertThat(Run.of("check", folder, "--lenient").out()).contains("S02");
    }

    @Test
    void waiversOverAPortfolioAreReportedOnceWhereNoProgrammeNeedsThem() {
        folder.with("all.ndjson", line("p", "quay") + line("q", "yard"))
                .with(
                        "accepted.yaml",
                        WAIVER
                                + "- {rule: S02, subject: yard/opening, owner: Board, reason: agreed, until: 2026-12-31}\n"
                                + "- {rule: S02, subject: gate/opening, owner: Board, reason: agreed, until: 2026-12-31}\n");

        Run run = Run.of(
                "check", folder.file("all.ndjson"), "--waivers", folder.file("accepted.yaml"), "--format", "ndjson");

        assertThat(run.exit()).isZero();
        assertThat(run.outLines())
                .extracting(line -> subjects(JsonMapper.shared().readTree(line).path("waivers")))
                .containsExactly(List.of("quay/*"), List.of("yard/opening"));
        assertThat(run.errLines())
                .containsExactly(folder.file("accepted.yaml")
                        + ":3: the waiver of S02 for gate/opening covers nothing: no alert of the portfolio fits it");
    }

    private static String line(String programme, String terminal) {
        return """
                {"programme": "%1$s", "terminals": [{"id": "%2$s", "milestones": [{"id": "opening", "deadline": "2026-05-01"}]}],\
                 "updates": [{"report_date": "2026-03-15", "terminal": "%2$s", "milestone": "opening", "forecast": "2026-07-01"}]}
                """
                .formatted(programme, terminal);
    }

    private static List<String> subjects(JsonNode waivers) {
        return waivers.values().stream()
                .map(waiver -> waiver.path("subject").asString())
                .toList();
    }

    private static JsonNode alert(Run run) {
        return json(run).path("alerts").values().stream()
                .filter(alert -> alert.path("rule").asString().equals("S02"))
                .findFirst()
                .orElseThrow();
    }

    private static JsonNode json(Run run) {
        return JsonMapper.shared().readTree(run.out());
    }
}
