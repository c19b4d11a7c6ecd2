package dev.slipway.model.dates;

/** A text that is not a date of the domain. The message says what is wrong, the hint what to write instead. */
public final class InvalidDateException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final String hint;

    public InvalidDateException(String message, String hint) {
        super(message);
        this.hint = hint;
    }

    public String hint() {
        return hint;
    }
}
