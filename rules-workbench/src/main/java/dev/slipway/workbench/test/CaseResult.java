package dev.slipway.workbench.test;

import dev.slipway.inputs.cases.RuleCase;
import dev.slipway.model.alerts.Alert;
import dev.slipway.model.alerts.RuleAccount;
import java.util.List;

/**
 * The result of a case.
 *
 * @param file the test file
 * @param rules the ids of the rules that it is about
 * @param alerts what those rules found
 * @param failures empty where all is as expected
 * @param accounts what those rules saw, were true for and could not judge; empty where one of them failed
 */
public record CaseResult(
        String file,
        RuleCase testCase,
        List<String> rules,
        List<Alert> alerts,
        List<CaseFailure> failures,
        List<RuleAccount> accounts) {

    public CaseResult {
        rules = List.copyOf(rules);
        alerts = List.copyOf(alerts);
        failures = List.copyOf(failures);
        accounts = List.copyOf(accounts);
    }

    public boolean isPassed() {
        return failures.isEmpty();
    }

    /** {@code rules/milestones.test.yaml:12}. */
    public String where() {
        return file + ":" + testCase.line();
    }
}
