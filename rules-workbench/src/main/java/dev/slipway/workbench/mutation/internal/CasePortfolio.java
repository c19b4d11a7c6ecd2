package dev.slipway.workbench.mutation.internal;

import dev.slipway.engine.ComplianceEngine;
import dev.slipway.inputs.cases.CaseProgramme;
import dev.slipway.inputs.cases.RuleCase;
import dev.slipway.model.alerts.Assessment;
import dev.slipway.model.base.Derived;
import dev.slipway.model.facts.ProgrammeSummary;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The portfolios of cases about rules that compare programmes. The state of each programme is that of the standard rules. */
public final class CasePortfolio {

    private final Derived<ComplianceEngine> standard = new Derived<>(ComplianceEngine::standard);

    /** What such rules of an engine find in a case; empty where it has none. */
    public Optional<Assessment> judged(ComplianceEngine engine, RuleCase testCase) {
        return engine.portfolioRules().isEmpty()
                ? Optional.empty()
                : Optional.of(engine.assessPortfolio(programmes(testCase), testCase.asOf()));
    }

    /** The programme of a case, and the others. */
    public List<ProgrammeSummary> programmes(RuleCase testCase) {
        List<ProgrammeSummary> programmes = new ArrayList<>();
        programmes.add(summary(testCase, new CaseProgramme(testCase.programme(), testCase.updates())));
        testCase.portfolio().forEach(other -> programmes.add(summary(testCase, other)));
        return programmes;
    }

    private ProgrammeSummary summary(RuleCase testCase, CaseProgramme programme) {
        ComplianceEngine judge = standard.get().with(testCase.policy());
        return judge.summary(judge.assess(programme.programme(), programme.updates(), testCase.asOf()));
    }
}
