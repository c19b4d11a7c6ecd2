package dev.slipway.workbench.mutation;

/**
 * The outcome of a mutant.
 *
 * @param note the case that noticed it, as file and line; or why nobody can, as {@code mutants.yaml} explains; else empty
 */
public record MutantResult(Mutant mutant, Outcome outcome, String note) {

    /** The possible outcomes of a mutant. */
    public enum Outcome {
        /** A case noticed it. */
        KILLED,
        /** No case noticed it. */
        SURVIVED,
        /** No case noticed it, and {@code mutants.yaml} says why none can. */
        EXPLAINED,
        /** It is no rule that compiles; it counts for nothing. */
        UNUSABLE
    }
}
