package dev.slipway.workbench.mutation.internal;

import dev.slipway.compiler.drl.RuleSources;
import dev.slipway.inputs.cases.ExplainedMutants;
import dev.slipway.inputs.cases.ExplainedMutants.Explanation;
import dev.slipway.model.base.Problem;
import dev.slipway.workbench.mutation.Mutant;
import dev.slipway.workbench.mutation.MutantResult;
import dev.slipway.workbench.mutation.MutantResult.Outcome;
import dev.slipway.workbench.mutation.MutationRun;
import dev.slipway.workbench.test.internal.SuiteCase;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Tries mutants, many of them compiled together, on the cases of their rules. */
public final class MutantTrial {

    private static final int BATCH = 120;

    private final RuleSources sources;
    private final List<SuiteCase> cases;

    /** @param cases that turn out as expected with the rules as they are */
    public MutantTrial(RuleSources sources, List<SuiteCase> cases) {
        this.sources = sources;
        this.cases = List.copyOf(cases);
    }

    public MutationRun of(List<Mutant> mutants, ExplainedMutants explained) {
        List<MutantResult> results = new ArrayList<>();
        for (int start = 0; start < mutants.size(); start += BATCH) {
            List<Mutant> batch = mutants.subList(start, Math.min(mutants.size(), start + BATCH));
            results.addAll(tried(batch, explained));
        }
        return new MutationRun(results, problems(results, explained));
    }

    private List<MutantResult> tried(List<Mutant> mutants, ExplainedMutants explained) {
        MutantBatch batch = MutantBatch.of(sources, mutants);
        cases.forEach(batch::judge);
        return mutants.stream().map(mutant -> result(mutant, batch, explained)).toList();
    }

    private static MutantResult result(Mutant mutant, MutantBatch batch, ExplainedMutants explained) {
        if (batch.isUnusable(mutant)) {
            return new MutantResult(mutant, Outcome.UNUSABLE, "");
        }
        Optional<String> killer = batch.killerOf(mutant);
        if (killer.isPresent()) {
            return new MutantResult(mutant, Outcome.KILLED, killer.get());
        }
        return explained
                .of(mutant.id())
                .map(explanation -> new MutantResult(mutant, Outcome.EXPLAINED, explanation.reason()))
                .orElse(new MutantResult(mutant, Outcome.SURVIVED, ""));
    }

    private static List<Problem> problems(List<MutantResult> results, ExplainedMutants explained) {
        Map<String, MutantResult> byId = results.stream()
                .collect(Collectors.toMap(result -> result.mutant().id(), result -> result));
        List<Problem> problems = new ArrayList<>(explained.problems());
        for (Explanation explanation : explained.explanations()) {
            MutantResult result = byId.get(explanation.mutant());
            if (result == null && isOfRuleTried(explanation, results)) {
                problems.add(problem(explained, explanation, "there is no mutant " + explanation.mutant()));
            } else if (result != null && result.outcome() == Outcome.KILLED) {
                problems.add(problem(explained, explanation, result.told() + " notices " + explanation.mutant()));
            }
        }
        return problems;
    }

    private static boolean isOfRuleTried(Explanation explanation, List<MutantResult> results) {
        return results.stream()
                .anyMatch(result ->
                        explanation.mutant().startsWith(result.mutant().rule() + "-"));
    }

    private static Problem problem(ExplainedMutants explained, Explanation explanation, String message) {
        return new Problem(explained.path(), explanation.line(), 0, message, "take the explanation out");
    }
}
