package dev.slipway.engine;

/** A rule that would not end, or that failed while it judged; the assessment was given up. */
public final class RunawayRuleException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String rule;

    public RunawayRuleException(String rule, String message) {
        super(message);
        this.rule = rule;
    }

    public RunawayRuleException(String rule, String message, Throwable cause) {
        super(message, cause);
        this.rule = rule;
    }

    /** The rule's name in its file. */
    public String rule() {
        return rule;
    }
}
