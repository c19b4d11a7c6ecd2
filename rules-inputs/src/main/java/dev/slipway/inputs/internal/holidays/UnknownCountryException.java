package dev.slipway.inputs.internal.holidays;

import java.io.Serial;

/** A country whose holidays are not known. */
public final class UnknownCountryException extends Exception {

    @Serial
    private static final long serialVersionUID = 1;

    private final String hint;

    UnknownCountryException(String message, String hint) {
        super(message);
        this.hint = hint;
    }

    /** What to write instead. */
    public String hint() {
        return hint;
    }
}
