package dev.slipway.workbench.mutation.internal;

import dev.slipway.compiler.drl.RuleSources;
import dev.slipway.model.alerts.Alert;
import dev.slipway.workbench.mutation.Mutant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Mutants that judge the same cases. One that fails is noticed by the case in which it does, and left out from then on. */
final class MutantBatch {

    private final List<CompiledMutants> parts;
    private final Set<String> unusable = new HashSet<>();
    private final Map<String, String> killers = new HashMap<>();

    private MutantBatch(List<CompiledMutants> parts) {
        this.parts = parts;
    }

    static MutantBatch of(RuleSources sources, List<Mutant> mutants) {
        List<CompiledMutants> parts = new ArrayList<>();
        Set<String> unusable = new HashSet<>();
        CompiledMutants.compile(sources, mutants, parts, unusable);
        MutantBatch batch = new MutantBatch(parts);
        batch.unusable.addAll(unusable);
        return batch;
    }

    boolean isUnusable(Mutant mutant) {
        return unusable.contains(mutant.id());
    }

    /** The case that noticed it. */
    Optional<String> killerOf(Mutant mutant) {
        return Optional.ofNullable(killers.get(mutant.id()));
    }

    /** Lets the mutants of its rules judge a case. */
    void judge(MutantCase mutantCase) {
        for (CompiledMutants part : parts) {
            List<Mutant> mutants = part.soundOf(mutantCase.rules());
            if (mutants.stream().anyMatch(mutant -> !killers.containsKey(mutant.id()))) {
                judge(mutantCase, part, mutants);
            }
        }
    }

    private void judge(MutantCase mutantCase, CompiledMutants part, List<Mutant> mutants) {
        Map<String, List<Alert>> found = part.judge(mutantCase.testCase(), mutants);
        for (Mutant mutant : mutants) {
            if (part.hasFailed(mutant) || !isMet(mutantCase, mutant, found)) {
                killers.putIfAbsent(mutant.id(), mutantCase.where());
            }
        }
    }

    private static boolean isMet(MutantCase mutantCase, Mutant mutant, Map<String, List<Alert>> found) {
        List<Alert> alerts = found.getOrDefault(mutant.id(), List.of()).stream()
                .map(alert -> asOf(mutant.rule(), alert))
                .toList();
        return mutantCase.about(mutant.rule()).isMetBy(alerts);
    }

    /** What a mutant found, as if its rule had. */
    private static Alert asOf(String rule, Alert alert) {
        return new Alert(
                rule,
                alert.severity(),
                alert.subject(),
                alert.about(),
                alert.title(),
                alert.owner(),
                alert.days(),
                alert.details(),
                alert.since(),
                alert.waived(),
                alert.fingerprint(),
                alert.entry());
    }
}
