package dev.slipway.workbench.test;

import dev.slipway.compiler.drl.RuleSources;
import dev.slipway.compiler.probe.RuleProbe;
import dev.slipway.engine.ComplianceEngine;
import dev.slipway.engine.RuleException;
import dev.slipway.inputs.cases.ExplainedMutants;
import dev.slipway.workbench.mutation.Mutant;
import dev.slipway.workbench.mutation.MutationRun;
import dev.slipway.workbench.mutation.internal.MutantTrial;
import dev.slipway.workbench.mutation.internal.Mutants;
import dev.slipway.workbench.test.internal.Suite;
import dev.slipway.workbench.test.internal.SuiteRun;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;

/**
 * The tests of a pack of rules.
 *
 * <pre>{@code
 * TestRun run = RuleTests.in(Path.of("rules")).run();
 * run.failed().forEach(...);
 * }</pre>
 */
public final class RuleTests {

    private final Path directory;
    private final RuleSources sources;
    private final ComplianceEngine engine;
    private final Suite suite;

    private RuleTests(Path directory, RuleSources sources, ComplianceEngine engine, Suite suite) {
        this.directory = directory;
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
        ComplianceEngine engine = ComplianceEngine.only(sources.pack());
        return new RuleTests(directory, sources, engine, Suite.in(directory, sources, engine.policy()));
    }

    /**
     * Changes each rule that has cases one place at a time, and tells which changes no case notices. Cases that do not
     * turn out as expected notice nothing. Survivors that {@code mutants.yaml} beside the rules explains are told apart.
     */
    public MutationRun mutate() {
        return mutate(suite.rules());
    }

    /** Changes some rules only; otherwise as {@link #mutate()}. */
    public MutationRun mutate(Collection<String> rules) {
        List<Mutant> mutants = sources.rules().stream()
                .filter(text -> text.rule().id().filter(rules::contains).isPresent())
                .flatMap(text -> Mutants.of(text, engine.policy()).stream())
                .toList();
        ExplainedMutants explained = ExplainedMutants.read(directory.resolve("mutants.yaml"));
        return new MutantTrial(sources, new SuiteRun(suite, engine).passing()).of(mutants, explained);
    }

    /** Runs every case, and follows every condition step by step for coverage. */
    public TestRun run() {
        return new SuiteRun(suite, engine).with(RuleProbe.of(sources, suite.rules()), sources);
    }
}
