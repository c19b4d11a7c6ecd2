package dev.slipway.workbench.test;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.workbench.mutation.MutationReport;
import dev.slipway.workbench.mutation.MutationRun;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The standard rules are tested as the workbench asks of any pack. */
class StandardRulesTestedTest {

    /** How the ids of the rules on milestones, trends and the programme begin. */
    private static final List<String> FAMILIES = List.of("S", "T", "P");

    private static final RuleTests TESTS = RuleTests.in(Path.of("..", "rules"));

    private static final TestRun RUN = TESTS.run();

    @Test
    void everyCaseIsAsExpected() {
        assertThat(RUN.problems()).isEmpty();
        assertThat(RUN.failed()).isEmpty();
    }

    @Test
    void theRulesAreCoveredWhole() {
        assertThat(coverage())
                .allSatisfy(rule -> assertThat(rule.percent()).as(rule.rule()).isEqualTo(100));
        assertThat(coverage()).extracting(rule -> family(rule.rule())).containsAll(FAMILIES);
    }

    @Test
    void theirCasesNoticeNearlyEveryChange() {
        List<String> rules = coverage().stream().map(RuleCoverage::rule).toList();

        MutationRun run = TESTS.mutate(rules);

        assertThat(run.isPassed(95)).as(MutationReport.HUMAN.of(run)).isTrue();
    }

    private static List<RuleCoverage> coverage() {
        return RUN.coverage().stream()
                .filter(rule -> FAMILIES.contains(family(rule.rule())))
                .toList();
    }

    private static String family(String rule) {
        return rule.substring(0, 1);
    }
}
