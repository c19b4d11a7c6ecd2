package dev.slipway.workbench.test;

import dev.slipway.engine.ComplianceEngine;
import dev.slipway.engine.RuleException;
import dev.slipway.engine.RulePack;
import dev.slipway.engine.probe.RuleProbe;
import dev.slipway.engine.source.RuleSources;
import dev.slipway.workbench.test.internal.Suite;
import dev.slipway.workbench.test.internal.SuiteRun;
import java.nio.file.Path;

/**
 * The tests of a pack of rules.
 *
 * <pre>{@code
 * TestRun run = RuleTests.in(Path.of("rules")).run();
 * run.failed().forEach(...);
 * }</pre>
 */
public final class RuleTests {

    private final RuleSources sources;
    private final ComplianceEngine engine;
    private final Suite suite;

    private RuleTests(RuleSources sources, ComplianceEngine engine, Suite suite) {
        this.sources = sources;
        this.engine = engine;
        this.suite = suite;
    }

    /**
     * The rules of a folder, and the test files beside them.
     *
     * @throws RuleException if the rules cannot be used
     */
    public static RuleTests in(Path directory) {
        RuleSources sources = RuleSources.in(directory);
        ComplianceEngine engine = ComplianceEngine.only(RulePack.of(sources));
        return new RuleTests(sources, engine, Suite.in(directory, sources, engine.policy()));
    }

    /** Runs every case, and follows every condition step by step for coverage. */
    public TestRun run() {
        return new SuiteRun(suite, engine).with(RuleProbe.of(sources, suite.rules()), sources);
    }
}
