package dev.slipway.cli.options;

import dev.slipway.model.base.Required;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/** Days as they are written in arguments. */
public final class DateArgument {

    private DateArgument() {}

    /** The day that the text means; if it means none, the message names the option. */
    public static LocalDate parse(String option, String text) {
        try {
            return Required.day(option, LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            throw new UsageException(option + " " + text + " is no day; write it as 2026-03-31");
        } catch (IllegalArgumentException e) {
            throw new UsageException(option + " " + text + " is not within the years " + Required.FIRST_YEAR + " to "
                    + Required.LAST_YEAR);
        }
    }
}
