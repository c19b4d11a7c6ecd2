package dev.slipway.cli.options;

import dev.slipway.cli.console.Console;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option that sets the as-of date. */
public final class AsOfChoice {

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "The day to judge for, as 2026-03-31; reports made after it do not count. Default: today.")
    private @Nullable String asOf;

    /** The day that was named; today where none was. */
    public LocalDate date(Console console) {
        return asOf == null ? console.today() : DateArgument.parse("--as-of", asOf);
    }
}
