package dev.slipway.compiler.compile;

/** Drools cannot use some rules, and says why in its own words. */
final class RefusedByDroolsException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    RefusedByDroolsException(String message) {
        super(message);
    }
}
