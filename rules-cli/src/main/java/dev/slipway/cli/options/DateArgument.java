package dev.slipway.cli.options;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/** Days as they are written in arguments. */
final class DateArgument {

    private DateArgument() {}

    /** The day that the text is; the option is named where it is none. */
    static LocalDate parse(String option, String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new UsageException(option + " " + text + " is no day; write it as 2026-03-31");
        }
    }
}
