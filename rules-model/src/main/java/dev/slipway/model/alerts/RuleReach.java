package dev.slipway.model.alerts;

/** For how many of the subjects that a rule saw it was true. A rule of an office that is never or always true may be mistaken. */
public enum RuleReach {
    /** It saw no subject that it could judge. */
    UNSEEN,
    /** It was true for none of those that it saw. */
    NEVER,
    /** It was true for some, and not for others. */
    SOMETIMES,
    /** It was true for all that it saw. */
    ALWAYS;

    /**
     * What the numbers say.
     *
     * @param examined subjects that the rule judged
     * @param found those it was true for
     */
    static RuleReach of(int examined, int found) {
        if (found == 0) {
            return examined == 0 ? UNSEEN : NEVER;
        }
        return found >= examined ? ALWAYS : SOMETIMES;
    }
}
