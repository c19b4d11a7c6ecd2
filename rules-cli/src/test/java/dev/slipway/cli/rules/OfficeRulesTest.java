package dev.slipway.cli.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.cli.Launched;
import dev.slipway.cli.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The rules of an office in {@code examples/office-rules}: sound, tested, and described in a page. */
class OfficeRulesTest {

    private static final Path RULES = Launched.HOME.resolve("examples/office-rules");
    private static final Path PAGE = Launched.HOME.resolve("docs/rules/office-rules.md");

    @Test
    void lintFindsNothing() {
        assertThat(Run.of("rules", "lint", RULES).out()).isEqualTo("no problems\n");
    }

    @Test
    void eachDoesWhatItsCasesSay() {
        Run run = Run.of("rules", "test", RULES, "--min-coverage", "99");

        assertThat(run.exit()).as(run.out()).isZero();
        assertThat(run.out()).doesNotContain("never true", "always true", "saw nothing");
    }

    @Test
    void thePageIsWrittenFromThem() throws IOException {
        String page = Run.of("rules", "doc", "--only-rules", "--rules", RULES, "--title", "Rules of an office")
                .out()
                .replace(Launched.HOME + "/", "");
        if (Boolean.getBoolean("golden.refresh")) {
            Files.writeString(PAGE, page);
        }
        assertThat(PAGE).hasContent(page);
    }

    @Test
    void theyJudgeAnExampleBesideTheStandardRules() {
        Run run = Run.of(
                "check",
                Launched.HOME.resolve("examples/illustrative"),
                "--rules",
                RULES,
                "--as-of",
                "2026-12-31",
                "--verbose",
                "--fail-on",
                "never");

        assertThat(run.exit()).isZero();
        assertThat(run.out())
                .contains("L01  Delay damages                saw 20, true for 5, could not judge 1\n")
                .contains("O11  Bottleneck                   saw 4, true for 1, could not judge 2\n");
    }
}
