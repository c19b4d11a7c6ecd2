package dev.slipway.server.base;

import dev.slipway.model.base.Required;
import java.time.DateTimeException;
import java.time.LocalDate;

/** A day as somebody wrote it. */
public final class GivenDay {

    private GivenDay() {}

    /**
     * Reads it.
     *
     * @param place what the problem names: the field or parameter
     * @throws Refusal if it is no day, or one of a year that nothing is judged in
     */
    public static LocalDate read(String place, String text) {
        try {
            return Required.day(place, LocalDate.parse(text));
        } catch (DateTimeException | IllegalArgumentException e) {
            throw Refusal.invalid(place, "'" + text + "' is no day", "write one such as 2026-12-31");
        }
    }
}
