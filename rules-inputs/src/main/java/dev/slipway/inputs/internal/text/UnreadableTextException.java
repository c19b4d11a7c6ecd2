package dev.slipway.inputs.internal.text;

import dev.slipway.inputs.InputLimit;
import dev.slipway.inputs.InputLimits;
import java.io.IOException;

/** Bytes that are not a text Slipway reads: where, why and what to do about it. */
public final class UnreadableTextException extends IOException {

    private static final long serialVersionUID = 1L;

    private final transient Place place;
    private final String hint;

    public UnreadableTextException(Place place, String message, String hint) {
        super(message);
        this.place = place;
        this.hint = hint;
    }

    /** A line or a row that is more than may be held. */
    public static UnreadableTextException tooLong(int line, String noun, InputLimits limits) {
        return new UnreadableTextException(
                Place.atLine(line),
                noun + " is larger than " + InputLimit.DOCUMENT.description(limits),
                "is a line end missing? else " + InputLimit.DOCUMENT.remedy(limits));
    }

    public Place place() {
        return place;
    }

    public String hint() {
        return hint;
    }
}
