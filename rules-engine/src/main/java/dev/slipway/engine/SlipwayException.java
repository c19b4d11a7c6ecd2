package dev.slipway.engine;

/**
 * What keeps Slipway from judging. The message is for those who may see the data and the rules: it names files, ids and what
 * a rule said as it failed. {@link #safeMessage()} is for everybody.
 */
public abstract sealed class SlipwayException extends RuntimeException
        permits DataException, RuleException, RuleFailedException {

    private static final long serialVersionUID = 1L;

    SlipwayException(String message) {
        super(message);
    }

    SlipwayException(String message, Throwable cause) {
        super(message, cause);
    }

    /** What happened, without anything that is written in data or rules but the names of rules. */
    public abstract String safeMessage();
}
