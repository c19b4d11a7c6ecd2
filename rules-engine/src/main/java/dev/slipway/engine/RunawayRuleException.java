package dev.slipway.engine;

/** A rule that would not end; the assessment was given up. */
public final class RunawayRuleException extends RuleFailedException {

    private static final long serialVersionUID = 1L;

    /** @param rule its name, or the file where the rules were not compiled in time; empty where it is not known */
    public RunawayRuleException(String rule, String message) {
        super(rule, message);
    }

    public RunawayRuleException(String rule, String message, Throwable cause) {
        super(rule, message, cause);
    }

    @Override
    public String safeMessage() {
        return named() + " would not end";
    }
}
