package dev.slipway.workbench.test.internal;

import dev.slipway.engine.ComplianceEngine;
import dev.slipway.engine.RuleFailedException;
import dev.slipway.engine.RuleInfo;
import dev.slipway.inputs.cases.RuleCase;
import dev.slipway.model.alerts.Alert;
import dev.slipway.model.alerts.Assessment;
import dev.slipway.model.alerts.NotEvaluated;
import dev.slipway.model.alerts.RuleAccount;
import dev.slipway.workbench.test.CaseFailure;
import dev.slipway.workbench.test.CaseResult;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Lets rules judge the programme of a case, and compares the findings with the expected ones. */
final class CaseRunner {

    private final ComplianceEngine engine;
    private final Set<String> known;

    CaseRunner(ComplianceEngine engine) {
        this.engine = engine;
        this.known = engine.rules().stream().map(RuleInfo::id).collect(Collectors.toSet());
    }

    CaseResult run(SuiteCase suiteCase) {
        RuleCase testCase = suiteCase.testCase();
        try {
            Assessment assessment =
                    engine.with(testCase.policy()).assess(testCase.programme(), testCase.updates(), testCase.asOf());
            List<Alert> found = assessment.alerts().stream()
                    .filter(alert -> suiteCase.rules().contains(alert.rule()))
                    .toList();
            List<CaseFailure> failures = new Expectations(testCase, known, assessment.notEvaluated(), found).failures();
            failures.addAll(new GapExpectations(testCase, gaps(suiteCase, assessment)).failures());
            return result(suiteCase, found, failures, accounts(suiteCase, assessment));
        } catch (RuleFailedException e) {
            return result(
                    suiteCase,
                    List.of(),
                    List.of(new CaseFailure(testCase.line(), String.valueOf(e.getMessage()))),
                    List.of());
        }
    }

    private static List<NotEvaluated> gaps(SuiteCase suiteCase, Assessment assessment) {
        return assessment.notEvaluated().stream()
                .filter(gap -> suiteCase.rules().contains(gap.rule()))
                .toList();
    }

    private static List<RuleAccount> accounts(SuiteCase suiteCase, Assessment assessment) {
        return assessment.rules().stream()
                .filter(rule -> suiteCase.rules().contains(rule.id()))
                .toList();
    }

    private static CaseResult result(
            SuiteCase suiteCase, List<Alert> found, List<CaseFailure> failures, List<RuleAccount> accounts) {
        return new CaseResult(suiteCase.file(), suiteCase.testCase(), suiteCase.rules(), found, failures, accounts);
    }
}
