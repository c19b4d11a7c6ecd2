package dev.slipway.workbench.test.internal;

import dev.slipway.engine.ComplianceEngine;
import dev.slipway.engine.RuleFailedException;
import dev.slipway.engine.RuleInfo;
import dev.slipway.inputs.cases.RuleCase;
import dev.slipway.model.alerts.Alert;
import dev.slipway.model.alerts.Assessment;
import dev.slipway.model.alerts.NotEvaluated;
import dev.slipway.model.alerts.RuleAccount;
import dev.slipway.workbench.mutation.internal.CasePortfolio;
import dev.slipway.workbench.test.CaseFailure;
import dev.slipway.workbench.test.CaseResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Lets rules judge the programme of a case, and compares the findings with the expected ones. */
final class CaseRunner {

    private final ComplianceEngine engine;
    private final Set<String> known;
    private final CasePortfolio portfolio = new CasePortfolio();

    CaseRunner(ComplianceEngine engine) {
        this.engine = engine;
        this.known = engine.rules().stream().map(RuleInfo::id).collect(Collectors.toSet());
    }

    CaseResult run(SuiteCase suiteCase) {
        RuleCase testCase = suiteCase.testCase();
        try {
            ComplianceEngine judge = engine.with(testCase.policy());
            List<Assessment> judged =
                    new ArrayList<>(List.of(judge.assess(testCase.programme(), testCase.updates(), testCase.asOf())));
            portfolio.judged(judge, testCase).ifPresent(judged::add);
            List<Alert> found = of(suiteCase, judged, Assessment::alerts, Alert::rule);
            List<NotEvaluated> all = judged.stream()
                    .flatMap(assessment -> assessment.notEvaluated().stream())
                    .toList();
            List<NotEvaluated> gaps = of(suiteCase, judged, Assessment::notEvaluated, NotEvaluated::rule);
            List<CaseFailure> failures = new Expectations(testCase, known, all, found).failures();
            failures.addAll(new GapExpectations(testCase, gaps).failures());
            return result(suiteCase, found, failures, of(suiteCase, judged, Assessment::rules, RuleAccount::id));
        } catch (RuleFailedException e) {
            return result(
                    suiteCase,
                    List.of(),
                    List.of(new CaseFailure(testCase.line(), String.valueOf(e.getMessage()))),
                    List.of());
        }
    }

    private static <T> List<T> of(
            SuiteCase suiteCase,
            List<Assessment> judged,
            Function<Assessment, List<T>> parts,
            Function<T, String> rule) {
        return judged.stream()
                .flatMap(assessment -> parts.apply(assessment).stream())
                .filter(part -> suiteCase.rules().contains(rule.apply(part)))
                .toList();
    }

    private static CaseResult result(
            SuiteCase suiteCase, List<Alert> found, List<CaseFailure> failures, List<RuleAccount> accounts) {
        return new CaseResult(suiteCase.file(), suiteCase.testCase(), suiteCase.rules(), found, failures, accounts);
    }
}
