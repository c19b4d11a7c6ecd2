package dev.slipway.cli.console;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.cli.Folder;
import dev.slipway.cli.Run;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The table of exit codes, and which of several wins. */
class ExitCodeTest {

    @TempDir
    private Path here;

    @ParameterizedTest
    @CsvSource({
        "red, red, 1", "red, amber, 1", "red, info, 1", "red, never, 0",
        "amber, red, 0", "amber, amber, 1", "amber, info, 1", "amber, never, 0",
        "info, red, 0", "info, amber, 0", "info, info, 1", "info, never, 0",
        "green, red, 0", "green, amber, 0", "green, info, 0", "green, never, 0",
    })
    void alertsEndInOneFromTheSeverityThatFailOnNames(String state, String failOn, int exit) {
        assertThat(Run.of("check", folder(state), "--fail-on", failOn).exit()).isEqualTo(exit);
    }

    @ParameterizedTest
    @CsvSource({"red, 1", "amber, 0", "info, 0"})
    void failOnIsRedWhereNothingIsSaid(String state, int exit) {
        assertThat(Run.of("check", folder(state)).exit()).isEqualTo(exit);
    }

    @Test
    void failOnIsUnderstoodInCapitals() {
        assertThat(Run.of("check", folder("amber"), "--fail-on", "AMBER").exit())
                .isEqualTo(1);
    }

    @Test
    void wrongUsageEndsInTwoBeforeAnythingIsRead() {
        assertThat(Run.of("check", folder("bad"), "--fail-on", "purple").exit()).isEqualTo(2);
        assertThat(Run.of("check", folder("bad"), "--format", "csv", "--format", "json")
                        .exit())
                .isEqualTo(2);
        assertThat(Run.of("check", here.resolve("nowhere"), "--as-of", "soon").exit())
                .isEqualTo(2);
    }

    @Test
    void badInputEndsInThree() {
        assertThat(Run.of("check", folder("bad")).exit()).isEqualTo(3);
    }

    @Test
    void pathThatDoesNotExistEndsInThree() {
        assertThat(Run.of("check", here.resolve("nowhere")).exit()).isEqualTo(3);
    }

    @Test
    void badRulesEndInFour() {
        folder("red").with("rules/broken.drl", "rule").trusted();
        assertThat(Run.of("check", here.resolve("red")).exit()).isEqualTo(4);
    }

    @Test
    void ruleThatFailsEndsInFive() {
        assertThat(Run.of("check", failing("runaway")).exit()).isEqualTo(5);
    }

    @Test
    void badProgrammeAndRedOneInAPortfolioEndInThree() {
        folder("bad");
        folder("red");
        assertThat(Run.of("check", here).exit()).isEqualTo(3);
    }

    @Test
    void badRulesOutweighBadInput() {
        folder("bad");
        folder("red");
        folder("ruled").with("rules/broken.drl", "rule").trusted();
        assertThat(Run.of("check", here).exit()).isEqualTo(4);
    }

    @Test
    void runawayRuleOutweighsEverything() {
        folder("bad");
        folder("red");
        failing("runaway");
        folder("wrong").with("rules/broken.drl", "rule").trusted();
        assertThat(Run.of("check", here).exit()).isEqualTo(5);
    }

    @Test
    void lenientRunThatRejectedSomethingEndsInThreeThoughItFoundRed() {
        Folder folder = folder("red").with("status/a.csv", "report_date,terminal,milestone\n2026-01-01,quai,opening\n");
        Run run = Run.of("check", folder, "--lenient");
        assertThat(run.out()).contains("RED: 1 red");
        assertThat(run.exit()).isEqualTo(3);
    }

    @Test
    void readingAndExplainingEndInZeroWhateverIsRed() {
        folder("red");
        assertThat(Run.of("validate", here.resolve("red")).exit()).isZero();
        assertThat(Run.of("explain", "S01:quay/opening", here.resolve("red")).exit())
                .isZero();
    }

    private Folder folder(String state) {
        Path path = here.resolve(state);
        return switch (state) {
            case "amber" -> Folder.amber(path);
            case "info" -> Folder.info(path);
            case "green" -> Folder.green(path);
            case "bad" -> Folder.bad(path);
            default -> Folder.red(path);
        };
    }

    private Folder failing(String name) {
        Folder folder = folder(name).withRule("rules/failing.drl", "X05", "red");
        String rule = folder.text("rules/failing.drl");
        return folder.with(
                        "rules/failing.drl", rule.replace("red($milestone)", "red($milestone).days(1 / \"\".length())"))
                .trusted();
    }
}
