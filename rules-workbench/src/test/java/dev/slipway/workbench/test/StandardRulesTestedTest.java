package dev.slipway.workbench.test;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.workbench.mutation.MutationReport;
import dev.slipway.workbench.mutation.MutationRun;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The standard rules are tested as the workbench asks of any pack. */
class StandardRulesTestedTest {

    private static final RuleTests TESTS = RuleTests.in(Path.of("..", "rules"));

    private static final TestRun RUN = TESTS.run();

    @Test
    void everyCaseIsAsExpected() {
        assertThat(RUN.problems()).isEmpty();
        assertThat(RUN.failed()).isEmpty();
    }

    @Test
    void theRulesAreCoveredWhole() {
        assertThat(RUN.coverage())
                .hasSize(34)
                .allSatisfy(rule -> assertThat(rule.percent()).as(rule.rule()).isEqualTo(100));
    }

    @Test
    void theirCasesNoticeNearlyEveryChange() {
        MutationRun run = TESTS.mutate();

        assertThat(run.isPassed(95)).as(MutationReport.HUMAN.of(run)).isTrue();
    }
}
