package dev.slipway.cli.options;

/** Options that cannot be followed, in words that say what to do instead. */
final class UsageException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UsageException(String message) {
        super(message);
    }
}
