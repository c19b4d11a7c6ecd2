package dev.slipway.workbench.mutation;

import dev.slipway.model.base.Problem;
import dev.slipway.workbench.mutation.MutantResult.Outcome;
import java.util.List;

/**
 * The outcomes of all mutants of a pack.
 *
 * @param results rule by rule, in the order of the files
 * @param problems what is wrong with {@code mutants.yaml}: an explanation of a mutant that is none, or was noticed
 */
public record MutationRun(List<MutantResult> results, List<Problem> problems) {

    public MutationRun {
        results = List.copyOf(results);
        problems = List.copyOf(problems);
    }

    /** Those with this outcome. */
    public List<MutantResult> with(Outcome outcome) {
        return results.stream().filter(result -> result.outcome() == outcome).toList();
    }

    /** How many of a hundred mutants were noticed; those explained count as not noticed. */
    public double score() {
        int noticed = with(Outcome.KILLED).size();
        int all = results.size() - with(Outcome.UNUSABLE).size();
        return all == 0 ? 100 : 100.0 * noticed / all;
    }

    /**
     * Whether nothing is to be fixed: the score reached, every survivor explained, every explanation needed.
     *
     * @param leastScore in percent
     */
    public boolean isPassed(double leastScore) {
        return problems.isEmpty() && with(Outcome.SURVIVED).isEmpty() && score() >= leastScore;
    }
}
