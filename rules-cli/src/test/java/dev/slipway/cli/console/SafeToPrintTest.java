package dev.slipway.cli.console;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.cli.Folder;
import dev.slipway.cli.Run;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Names of files from anybody go through every report to a terminal, or to a service that runs builds. */
class SafeToPrintTest {

    @TempDir
    private Path here;

    private Folder net;

    @BeforeEach
    void programmeOfAHostileName() {
        net = new Folder(here.resolve("net"))
                .with(
                        "programme.yaml",
                        """
                        programme: net
                        terminals:
                          - id: "::notice::quay"
                            name: "%1$s"
                            milestones:
                              - {id: opening, name: "::warning::%1$s", owner: "%1$s", deadline: 2026-03-01}
                        """
                                .formatted("\\x9b31m\\u202Eegnaro\\u200B ::error::forged ##vso[task.complete]"));
    }

    @Test
    void noReportHasAControlCharacterOrACommand() {
        for (List<Object> command : List.<List<Object>>of(
                List.of("check", net),
                List.of("check", net, "--verbose"),
                List.of("check", net, "--format", "json"),
                List.of("check", net, "--format", "csv"),
                List.of("check", net, "--format", "markdown"),
                List.of("timeline", net),
                List.of("trend", net),
                List.of("history", net),
                List.of("explain", "S01:::notice::quay/opening", net),
                List.of("rules", "explain-policy", "::notice::quay", net))) {
            Run run = Run.of(command.toArray());
            assertThat(run.out() + run.err()).as("%s", command).isNotEmpty();
            for (String text : List.of(run.out(), run.err())) {
                assertThat(text)
                        .as("%s", command)
                        .doesNotContainPattern("[\\p{Cc}\\u202E&&[^\\n]]")
                        .doesNotContainPattern("(?m)^\\s*::")
                        .doesNotContain("##vso[");
                // In Markdown it parts a sign from its word, so that a tracker makes no reference of them.
                assertThat(text.contains("\u200B"))
                        .as("%s", command)
                        .isEqualTo(command.contains("markdown") && text.equals(run.out()));
            }
        }
    }

    @Test
    void idsThatLookAlikeAreReportedAsTwins() {
        Folder twins = new Folder(here.resolve("twins"))
                .with(
                        "programme.yaml",
                        """
                        programme: twins
                        terminals:
                          - id: quay
                            milestones:
                              - {id: "\u00e9t\u00e9", deadline: 2026-03-01}
                              - {id: "e\u0301te\u0301", deadline: 2026-03-01}
                          - id: "qu\u200Bay"
                          - {id: Quay}
                        """);
        Run run = Run.of("check", twins);
        assertThat(run.exit()).isEqualTo(3);
        assertThat(run.errLines())
                .filteredOn(line -> line.contains("looks like that on line"))
                .hasSize(2)
                .anyMatch(line -> line.contains("programme.yaml:6:14: the milestone"))
                .anyMatch(line -> line.contains("programme.yaml:7:9: the terminal"));
    }
}
