package dev.slipway.cli.options;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/** Days as they are written in arguments. */
final class DateArgument {

    private DateArgument() {}

    /** The day that the text means; if it means none, the message names the option. */
    static LocalDate parse(String option, String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new UsageException(option + " " + text + " is no day; write it as 2026-03-31");
        }
    }
}
