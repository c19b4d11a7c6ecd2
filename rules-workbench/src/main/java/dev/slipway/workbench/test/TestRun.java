package dev.slipway.workbench.test;

import dev.slipway.model.alerts.RuleAccount;
import dev.slipway.model.base.Problem;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The results of the tests of a pack.
 *
 * @param cases in the order of files and cases
 * @param coverage of every rule of the pack, file by file
 * @param problems what is wrong with test files; what it concerns did not run
 */
public record TestRun(List<CaseResult> cases, List<RuleCoverage> coverage, List<Problem> problems) {

    public TestRun {
        cases = List.copyOf(cases);
        coverage = List.copyOf(coverage);
        problems = List.copyOf(problems);
    }

    public List<CaseResult> failed() {
        return cases.stream().filter(result -> !result.isPassed()).toList();
    }

    /** Rules without a case in which they fire, or without one in which they stay silent. */
    public List<RuleCoverage> untested() {
        return coverage.stream().filter(rule -> !rule.isTested()).toList();
    }

    /** What each rule saw, was true for and could not judge in all cases about it together, in the order of their ids. */
    public List<RuleAccount> accounts() {
        SortedMap<String, RuleAccount> sums = new TreeMap<>();
        for (CaseResult result : cases) {
            result.accounts().forEach(rule -> sums.merge(rule.id(), rule, RuleAccount::plus));
        }
        return List.copyOf(sums.values());
    }

    /** How much of all there is to see tests saw, from 0 to 100. */
    public double coveragePercent() {
        int outcomes = coverage.stream().mapToInt(RuleCoverage::outcomes).sum();
        int covered = coverage.stream().mapToInt(RuleCoverage::covered).sum();
        return outcomes == 0 ? 100 : 100.0 * covered / outcomes;
    }

    /**
     * Whether nothing is to be fixed: every case as expected, every rule seen firing and silent, no mistake in a test
     * file, and enough coverage.
     *
     * @param leastCoverage in percent
     */
    public boolean isPassed(double leastCoverage) {
        return problems.isEmpty() && failed().isEmpty() && untested().isEmpty() && coveragePercent() >= leastCoverage;
    }
}
