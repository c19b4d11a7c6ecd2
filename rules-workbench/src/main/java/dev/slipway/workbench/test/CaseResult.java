package dev.slipway.workbench.test;

import dev.slipway.inputs.cases.RuleCase;
import dev.slipway.model.alerts.Alert;
import java.util.List;

/**
 * The result of a case.
 *
 * @param file the test file
 * @param rules the ids of the rules that it is about
 * @param alerts what those rules found
 * @param failures empty where all is as expected
 */
public record CaseResult(
        String file, RuleCase testCase, List<String> rules, List<Alert> alerts, List<CaseFailure> failures) {

    public CaseResult {
        rules = List.copyOf(rules);
        alerts = List.copyOf(alerts);
        failures = List.copyOf(failures);
    }

    public boolean isPassed() {
        return failures.isEmpty();
    }

    /** {@code rules/milestones.test.yaml:12}. */
    public String where() {
        return file + ":" + testCase.line();
    }
}
