package dev.slipway.workbench.mutation.internal;

import dev.slipway.engine.ComplianceEngine;
import dev.slipway.engine.RuleException;
import dev.slipway.engine.RulePack;
import dev.slipway.engine.RunawayRuleException;
import dev.slipway.engine.source.RuleSources;
import dev.slipway.inputs.cases.RuleCase;
import dev.slipway.model.Alert;
import dev.slipway.workbench.mutation.Mutant;
import dev.slipway.workbench.test.internal.SuiteCase;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Mutants that judge side by side. One that fails is noticed by the case in which it does, and left out from then on. */
final class MutantBatch {

    private final List<Compiled> parts;
    private final Set<String> unusable = new HashSet<>();
    private final Map<String, String> killers = new HashMap<>();

    /** Mutants that were compiled together. */
    private static final class Compiled {

        private final List<Mutant> mutants;
        private final ComplianceEngine engine;
        private final Set<String> failed = new HashSet<>();
        private Set<String> chosen = Set.of();
        private Optional<ComplianceEngine> chosenEngine = Optional.empty();

        Compiled(List<Mutant> mutants, ComplianceEngine engine) {
            this.mutants = mutants;
            this.engine = engine;
        }

        List<Mutant> soundOf(List<String> rules) {
            return mutants.stream()
                    .filter(mutant -> rules.contains(mutant.rule()) && !failed.contains(mutant.id()))
                    .toList();
        }

        /** The engine with these mutants alone; cases about the same rules follow each other, so the last is kept. */
        ComplianceEngine only(List<Mutant> wanted) {
            Set<String> ids = ids(wanted);
            if (chosenEngine.isEmpty() || !ids.equals(chosen)) {
                Set<String> others = ids(mutants);
                others.removeAll(ids);
                chosen = ids;
                chosenEngine = Optional.of(engine.without(others));
            }
            return chosenEngine.get();
        }
    }

    private MutantBatch(List<Compiled> parts) {
        this.parts = parts;
    }

    static MutantBatch of(RuleSources sources, List<Mutant> mutants) {
        List<Compiled> parts = new ArrayList<>();
        Set<String> unusable = new HashSet<>();
        compile(sources, mutants, parts, unusable);
        MutantBatch batch = new MutantBatch(parts);
        batch.unusable.addAll(unusable);
        return batch;
    }

    // Drools does not say which rule it cannot compile: the half without it is found by trying.
    private static void compile(RuleSources sources, List<Mutant> mutants, List<Compiled> parts, Set<String> unusable) {
        RuleSources variants =
                sources.withVariants(mutants.stream().map(Mutant::variant).toList());
        try {
            parts.add(new Compiled(mutants, ComplianceEngine.only(RulePack.of(variants))));
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

    boolean isUnusable(Mutant mutant) {
        return unusable.contains(mutant.id());
    }

    /** The case that noticed it. */
    Optional<String> killerOf(Mutant mutant) {
        return Optional.ofNullable(killers.get(mutant.id()));
    }

    /** Lets the mutants of its rules judge a case. */
    void judge(SuiteCase suiteCase) {
        for (Compiled part : parts) {
            List<Mutant> mutants = part.soundOf(suiteCase.rules());
            if (mutants.stream().anyMatch(mutant -> !killers.containsKey(mutant.id()))) {
                judge(suiteCase, part, mutants);
            }
        }
    }

    private void judge(SuiteCase suiteCase, Compiled part, List<Mutant> mutants) {
        Map<String, List<Alert>> found = new HashMap<>();
        collect(suiteCase, part.only(mutants), mutants, found, part.failed);
        for (Mutant mutant : mutants) {
            if (part.failed.contains(mutant.id()) || !isMet(suiteCase, mutant, found)) {
                killers.putIfAbsent(mutant.id(), suiteCase.where());
            }
        }
    }

    private static boolean isMet(SuiteCase suiteCase, Mutant mutant, Map<String, List<Alert>> found) {
        List<Alert> alerts = found.getOrDefault(mutant.id(), List.of()).stream()
                .map(alert -> asOf(mutant.rule(), alert))
                .toList();
        return suiteCase.about(mutant.rule()).isMetBy(alerts);
    }

    // Which rule failed cannot always be told, since rules with a part in common share its compiled form.
    private static void collect(
            SuiteCase suiteCase,
            ComplianceEngine engine,
            List<Mutant> mutants,
            Map<String, List<Alert>> found,
            Set<String> failed) {
        RuleCase testCase = suiteCase.testCase();
        try {
            engine.with(testCase.policy())
                    .assess(testCase.programme(), testCase.updates(), testCase.asOf())
                    .alerts()
                    .forEach(alert -> found.computeIfAbsent(alert.rule(), rule -> new ArrayList<>())
                            .add(alert));
        } catch (RunawayRuleException e) {
            if (mutants.size() == 1) {
                failed.add(mutants.get(0).id());
                return;
            }
            int half = mutants.size() / 2;
            List<Mutant> first = mutants.subList(0, half);
            List<Mutant> second = mutants.subList(half, mutants.size());
            collect(suiteCase, engine.without(ids(second)), first, found, failed);
            collect(suiteCase, engine.without(ids(first)), second, found, failed);
        }
    }

    private static Set<String> ids(List<Mutant> mutants) {
        return mutants.stream().map(Mutant::id).collect(Collectors.toCollection(HashSet::new));
    }

    /** What a mutant found, as if its rule had. */
    private static Alert asOf(String rule, Alert alert) {
        return new Alert(
                rule,
                alert.severity(),
                alert.subject(),
                alert.about(),
                alert.title(),
                alert.message(),
                alert.owner(),
                alert.days(),
                alert.values(),
                alert.evidence(),
                alert.since(),
                alert.waived(),
                alert.fingerprint());
    }
}
