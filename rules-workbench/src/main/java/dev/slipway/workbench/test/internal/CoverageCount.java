package dev.slipway.workbench.test.internal;

import dev.slipway.compiler.drl.RuleText;
import dev.slipway.compiler.probe.PartialMatch;
import dev.slipway.compiler.probe.ProbeStep;
import dev.slipway.compiler.probe.RuleProbe;
import dev.slipway.engine.RuleFailedException;
import dev.slipway.model.alerts.Alert;
import dev.slipway.model.facts.SubjectKind;
import dev.slipway.workbench.mutation.internal.CasePortfolio;
import dev.slipway.workbench.test.CaseResult;
import dev.slipway.workbench.test.RuleCoverage;
import dev.slipway.workbench.test.StepCoverage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Counts the coverage of rules by cases. */
final class CoverageCount {

    private final RuleProbe probe;
    private final CasePortfolio portfolio = new CasePortfolio();
    private final Set<ProbeStep> everTrue = new HashSet<>();
    private final Set<ProbeStep> everFalse = new HashSet<>();
    private final Map<String, SubjectKind> populations;
    private final Map<String, Integer> firing = new HashMap<>();
    private final Map<String, Integer> silent = new HashMap<>();

    CoverageCount(RuleProbe probe, Map<String, SubjectKind> populations) {
        this.probe = probe;
        this.populations = populations;
    }

    /** Adds the coverage of a case; a case in which a rule fails covers nothing, and reports that itself. */
    void add(SuiteCase suiteCase, CaseResult result) {
        try {
            List<PartialMatch> matches = new ArrayList<>(probe.matches(suiteCase.facts()));
            if (isAboutPortfolio(suiteCase)) {
                matches.addAll(probe.matches(
                        portfolio.programmes(suiteCase.testCase()),
                        suiteCase.testCase().asOf()));
            }
            add(suiteCase, result, matches);
        } catch (RuleFailedException e) {
            // The rules themselves failed on the same facts: the result of the case says so.
        }
    }

    private void add(SuiteCase suiteCase, CaseResult result, List<PartialMatch> found) {
        Map<ProbeStep, List<PartialMatch>> matches = found.stream().collect(Collectors.groupingBy(PartialMatch::step));
        Set<String> fired = result.alerts().stream().map(Alert::rule).collect(Collectors.toSet());
        for (String rule : suiteCase.rules()) {
            StepsTaken taken = new StepsTaken(probe.steps(rule), matches);
            everTrue.addAll(taken.met());
            everFalse.addAll(taken.failed());
            if (fired.contains(rule)) {
                firing.merge(rule, 1, Integer::sum);
            } else if (hasSomethingToJudge(suiteCase, rule)) {
                silent.merge(rule, 1, Integer::sum);
            }
        }
    }

    private boolean hasSomethingToJudge(SuiteCase suiteCase, String rule) {
        return populations.containsKey(rule)
                && (populations.get(rule) == SubjectKind.PORTFOLIO
                        || suiteCase.facts().subjects().stream().anyMatch(populations.get(rule)::includes));
    }

    private boolean isAboutPortfolio(SuiteCase suiteCase) {
        return suiteCase.rules().stream().anyMatch(rule -> populations.get(rule) == SubjectKind.PORTFOLIO);
    }

    RuleCoverage of(RuleText text) {
        String id = text.rule().id().orElse(text.rule().name());
        return new RuleCoverage(
                id,
                text.where(text.rule().span()),
                firing.getOrDefault(id, 0),
                silent.getOrDefault(id, 0),
                probe.steps(id).stream()
                        .filter(ProbeStep::isTest)
                        .map(step -> new StepCoverage(step, everTrue.contains(step), everFalse.contains(step)))
                        .toList());
    }
}
