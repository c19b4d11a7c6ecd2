package dev.slipway.model;

import java.time.LocalDate;

/** Reads the spellings of a date that the domain knows. */
final class DateWindowParser {

    private DateWindowParser() {}

    static DateWindow parse(String text) {
        return DateWindow.day(LocalDate.parse(text));
    }
}
