package dev.slipway.server.base;

import java.nio.charset.StandardCharsets;

/** A text that somebody sends and that is kept in a column. */
public final class KeptText {

    private KeptText() {}

    /**
     * Returns the text unchanged.
     *
     * @param place what the problem names: the field
     * @param most UTF-16 units that it may have
     * @throws Refusal if it has more, or a character that no database keeps
     */
    public static String require(String place, String text, int most) {
        if (text.length() > most) {
            throw Refusal.invalid(
                    place, "this has " + text.length() + " characters; at most " + most + " are kept", "shorten it");
        }
        if (text.indexOf('\0') >= 0 || !StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
            throw Refusal.invalid(place, "this has a character that cannot be kept", "leave it out");
        }
        return text;
    }
}
