package dev.slipway.workbench.mutation.internal;

import dev.slipway.compiler.drl.RuleSources;
import dev.slipway.compiler.probe.VariantPack;
import dev.slipway.engine.ComplianceEngine;
import dev.slipway.engine.RuleException;
import dev.slipway.engine.RuleFailedException;
import dev.slipway.inputs.cases.RuleCase;
import dev.slipway.model.alerts.Alert;
import dev.slipway.workbench.mutation.Mutant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Mutants that were compiled together, and judge together. One that fails is left out from then on. */
final class CompiledMutants {

    private final List<Mutant> mutants;
    private final ComplianceEngine engine;
    private final CasePortfolio portfolio = new CasePortfolio();
    private final Set<String> failed = new HashSet<>();
    private Set<String> chosen = Set.of();
    private Optional<ComplianceEngine> chosenEngine = Optional.empty();

    private CompiledMutants(List<Mutant> mutants, ComplianceEngine engine) {
        this.mutants = mutants;
        this.engine = engine;
    }

    // Drools does not say which rule it cannot compile: the half without it is found by trying.
    static void compile(RuleSources sources, List<Mutant> mutants, List<CompiledMutants> parts, Set<String> unusable) {
        RuleSources variants =
                sources.withVariants(mutants.stream().map(Mutant::variant).toList());
        try {
            parts.add(new CompiledMutants(mutants, ComplianceEngine.only(VariantPack.of(variants))));
        } catch (RuleException e) {
            if (mutants.size() == 1) {
                unusable.add(mutants.get(0).id());
                return;
            }
            int half = mutants.size() / 2;
            compile(sources, mutants.subList(0, half), parts, unusable);
            compile(sources, mutants.subList(half, mutants.size()), parts, unusable);
        }
    }

    /** The mutants of these rules that have not failed. */
    List<Mutant> soundOf(List<String> rules) {
        return mutants.stream()
                .filter(mutant -> rules.contains(mutant.rule()) && !hasFailed(mutant))
                .toList();
    }

    boolean hasFailed(Mutant mutant) {
        return failed.contains(mutant.id());
    }

    /** What each of these mutants finds in a case, under its id. */
    Map<String, List<Alert>> judge(RuleCase testCase, List<Mutant> judging) {
        Map<String, List<Alert>> found = new HashMap<>();
        collect(testCase, only(judging), judging, found);
        return found;
    }

    /** The engine with these mutants alone; cases about the same rules follow each other, so the last is kept. */
    private ComplianceEngine only(List<Mutant> wanted) {
        Set<String> ids = ids(wanted);
        if (chosenEngine.isEmpty() || !ids.equals(chosen)) {
            Set<String> others = ids(mutants);
            others.removeAll(ids);
            chosen = ids;
            chosenEngine = Optional.of(engine.without(others));
        }
        return chosenEngine.get();
    }

    // Which rule failed cannot always be known, since rules with a part in common share its compiled form.
    private void collect(
            RuleCase testCase, ComplianceEngine judge, List<Mutant> judging, Map<String, List<Alert>> found) {
        try {
            ComplianceEngine engineOfCase = judge.with(testCase.policy());
            Stream.concat(
                            engineOfCase
                                    .assess(testCase.programme(), testCase.updates(), testCase.asOf())
                                    .alerts()
                                    .stream(),
                            portfolio.judged(engineOfCase, testCase).stream()
                                    .flatMap(judged -> judged.alerts().stream()))
                    .forEach(alert -> found.computeIfAbsent(alert.rule(), rule -> new ArrayList<>())
                            .add(alert));
        } catch (RuleFailedException e) {
            if (judging.size() == 1) {
                failed.add(judging.get(0).id());
                return;
            }
            int half = judging.size() / 2;
            List<Mutant> first = judging.subList(0, half);
            List<Mutant> second = judging.subList(half, judging.size());
            collect(testCase, judge.without(ids(second)), first, found);
            collect(testCase, judge.without(ids(first)), second, found);
        }
    }

    private static Set<String> ids(List<Mutant> mutants) {
        return mutants.stream().map(Mutant::id).collect(Collectors.toCollection(HashSet::new));
    }
}
