package dev.slipway.engine.internal.session;

import dev.slipway.engine.RuleFailedException;

/** A rule reached for the session that it judges in, which all rules share. */
final class AlteredSessionException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param what it did, as in "calls getKieRuntime" */
    AlteredSessionException(String what) {
        super(what + "; a rule may only insert what it finds, and may not alter or halt the session");
    }

    /** The failure of the rule that did it. */
    RuleFailedException failureOf(String rule) {
        return new RuleFailedException(rule, "rule '" + rule + "' alters the session: " + getMessage(), this);
    }
}
