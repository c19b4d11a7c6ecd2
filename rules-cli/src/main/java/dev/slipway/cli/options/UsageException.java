package dev.slipway.cli.options;

/** Options that cannot be followed, in words that say what to do instead. */
public final class UsageException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** The message says what is wrong and what to do instead. */
    public UsageException(String message) {
        super(message);
    }
}
