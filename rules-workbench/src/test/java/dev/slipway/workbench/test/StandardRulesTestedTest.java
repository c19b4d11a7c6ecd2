package dev.slipway.workbench.test;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.workbench.mutation.MutationReport;
import dev.slipway.workbench.mutation.MutationRun;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The standard rules are tested as the workbench asks of any pack. */
@Tag("thorough")
class StandardRulesTestedTest {

    private static final RuleTests TESTS = RuleTests.in(Path.of("..", "rules"));

    private static final TestRun RUN = TESTS.run();

    /** What every build changes; {@code -Pthorough} changes all rules, which takes minutes. */
    private static final List<String> ONE_OF_EACH_FAMILY = List.of("S02", "T01", "P05", "D01", "C04", "G03", "Q13");

    @Test
    void everyCaseIsAsExpected() {
        assertThat(RUN.problems()).isEmpty();
        assertThat(RUN.failed()).isEmpty();
    }

    @Test
    void theRulesAreCoveredWhole() {
        assertThat(RUN.coverage())
                .hasSize(52)
                .allSatisfy(rule -> assertThat(rule.percent()).as(rule.rule()).isEqualTo(100));
    }

    @Test
    void theirCasesNoticeNearlyEveryChange() {
        MutationRun run = Boolean.getBoolean("slipway.thorough") ? TESTS.mutate() : TESTS.mutate(ONE_OF_EACH_FAMILY);

        assertThat(run.isPassed(95)).as(MutationReport.HUMAN.of(run)).isTrue();
    }
}
