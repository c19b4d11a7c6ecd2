package dev.slipway.workbench.test.internal;

import dev.slipway.compiler.drl.RuleSources;
import dev.slipway.compiler.probe.RuleProbe;
import dev.slipway.engine.ComplianceEngine;
import dev.slipway.engine.RuleInfo;
import dev.slipway.workbench.test.CaseResult;
import dev.slipway.workbench.test.TestRun;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** One run of all cases of a suite. */
public final class SuiteRun {

    private final Suite suite;
    private final ComplianceEngine engine;

    public SuiteRun(Suite suite, ComplianceEngine engine) {
        this.suite = suite;
        this.engine = engine;
    }

    /** The cases that turn out as expected. */
    public List<SuiteCase> passing() {
        CaseRunner runner = new CaseRunner(engine);
        return suite.cases().stream()
                .filter(suiteCase -> runner.run(suiteCase).isPassed())
                .toList();
    }

    /** Runs the cases, and counts with the probe what they see. */
    public TestRun with(RuleProbe probe, RuleSources sources) {
        CaseRunner runner = new CaseRunner(engine);
        CoverageCount count = new CoverageCount(
                probe, engine.rules().stream().collect(Collectors.toMap(RuleInfo::id, RuleInfo::population)));
        List<CaseResult> results = new ArrayList<>();
        for (SuiteCase suiteCase : suite.cases()) {
            CaseResult result = runner.run(suiteCase);
            results.add(result);
            count.add(suiteCase, result);
        }
        return new TestRun(results, sources.rules().stream().map(count::of).toList(), suite.problems());
    }
}
