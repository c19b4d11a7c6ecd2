package dev.slipway.workbench.test;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.workbench.mutation.MutationReport;
import dev.slipway.workbench.mutation.MutationRun;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The standard rules are tested as the workbench asks of any pack. */
class StandardRulesTestedTest {

    private static final List<String> MILESTONE_RULES = List.of("S01", "S02", "S03", "S04", "S05", "S06", "S07", "S08");

    private static final RuleTests TESTS = RuleTests.in(Path.of("..", "rules"));

    @Test
    void everyCaseIsAsExpectedAndTheRulesOnMilestonesAreCoveredWhole() {
        TestRun run = TESTS.run();

        assertThat(run.problems()).isEmpty();
        assertThat(run.failed()).isEmpty();
        assertThat(run.coverage())
                .filteredOn(rule -> MILESTONE_RULES.contains(rule.rule()))
                .hasSize(MILESTONE_RULES.size())
                .allSatisfy(rule -> assertThat(rule.percent()).as(rule.rule()).isEqualTo(100));
    }

    @Test
    void theCasesOnMilestonesNoticeNearlyEveryChange() {
        MutationRun run = TESTS.mutate(MILESTONE_RULES);

        assertThat(run.isPassed(95)).as(MutationReport.HUMAN.of(run)).isTrue();
    }
}
