package dev.slipway.cli;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option that says for which day is judged. */
final class AsOfChoice {

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "The day to judge for, as 2026-03-31; reports made after it do not count. Default: today.")
    private @Nullable String asOf;

    LocalDate date(Console console) {
        if (asOf == null) {
            return console.today();
        }
        try {
            return LocalDate.parse(asOf);
        } catch (DateTimeParseException e) {
            throw new UsageException("--as-of " + asOf + " is no day; write it as 2026-03-31");
        }
    }
}
