package dev.slipway.engine;

/** A rule that failed while it judged, ran out of memory or was interrupted; the assessment was given up. */
public sealed class RuleFailedException extends SlipwayException permits RunawayRuleException {

    private static final long serialVersionUID = 1L;

    private final String rule;

    public RuleFailedException(String rule, String message, Throwable cause) {
        super(message, cause);
        this.rule = rule;
    }

    RuleFailedException(String rule, String message) {
        super(message);
        this.rule = rule;
    }

    /** The rule's name in its file; empty where it is not known. */
    public final String rule() {
        return rule;
    }

    /** What to call it in a sentence. */
    final String named() {
        return rule.isEmpty() ? "a rule" : "rule '" + rule + "'";
    }

    @Override
    public String safeMessage() {
        return named() + " failed";
    }
}
