package dev.slipway.server.base;

import java.time.DateTimeException;
import java.time.LocalDate;

/** A day as somebody wrote it. */
public final class GivenDay {

    private GivenDay() {}

    /**
     * Reads it.
     *
     * @param place what the problem names: the field or parameter
     * @throws Refusal if it is no day
     */
    public static LocalDate read(String place, String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw Refusal.invalid(place, "'" + text + "' is no day", "write one such as 2026-12-31");
        }
    }
}
