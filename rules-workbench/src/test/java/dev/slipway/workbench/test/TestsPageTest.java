package dev.slipway.workbench.test;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.workbench.mutation.MutantResult.Outcome;
import dev.slipway.workbench.mutation.MutationReport;
import dev.slipway.workbench.mutation.MutationRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The example of docs/rules/tests.md does what the page says. */
class TestsPageTest {

    private static final Path PAGE = Path.of("..", "docs", "rules", "tests.md");
    private static final Pattern FILE = Pattern.compile("```\\w+ (my-rules/\\S+)\\n(.*?)```", Pattern.DOTALL);

    @Test
    void itsCasesSeeEverythingAndNoticeEveryChange(@TempDir Path desk) throws IOException {
        Matcher files = FILE.matcher(Files.readString(PAGE));
        while (files.find()) {
            Path file = desk.resolve(files.group(1));
            Files.createDirectories(file.getParent());
            Files.writeString(file, files.group(2));
        }
        RuleTests tests = RuleTests.in(desk.resolve("my-rules"));

        TestRun run = tests.run();
        MutationRun mutants = tests.mutate();

        assertThat(TestReport.HUMAN.of(run))
                .isEqualTo(
                        """
                        X01  saw 6, true for 3, could not judge 1

                        8 cases, all as expected; 1 rule, coverage 100%
                        """);
        assertThat(run.isPassed(100)).isTrue();
        assertThat(mutants.with(Outcome.SURVIVED))
                .as(MutationReport.HUMAN.of(mutants))
                .isEmpty();
        assertThat(mutants.results()).hasSizeGreaterThan(15);
    }
}
