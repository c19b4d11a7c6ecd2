package dev.slipway.inputs.internal.text;

import java.io.IOException;

/** Bytes that are no text Slipway reads: where, why and what to do about it. */
public final class UnreadableTextException extends IOException {

    private static final long serialVersionUID = 1L;

    private final transient Place place;
    private final String hint;

    UnreadableTextException(Place place, String message, String hint) {
        super(message);
        this.place = place;
        this.hint = hint;
    }

    public Place place() {
        return place;
    }

    public String hint() {
        return hint;
    }
}
