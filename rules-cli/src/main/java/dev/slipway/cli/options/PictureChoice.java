package dev.slipway.cli.options;

import dev.slipway.cli.console.Console;
import dev.slipway.reports.ReportOptions;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options that say how a picture for a terminal looks. */
final class PictureChoice {

    private static final int LEAST_WIDTH = 60;
    private static final int MOST_WIDTH = 1_000;

    @Option(
            names = "--width",
            paramLabel = "N",
            defaultValue = "80",
            description = "Columns of the picture, from 60 on. Default: ${DEFAULT-VALUE}.")
    private int width = 80;

    @Mixin
    private LanguageChoice language = new LanguageChoice();

    ReportOptions options(Console console) {
        if (width < LEAST_WIDTH || width > MOST_WIDTH) {
            throw new UsageException(
                    "--width " + width + " is not between " + LEAST_WIDTH + " and " + MOST_WIDTH + " columns");
        }
        return new ReportOptions(console.colour(), width, false, Optional.empty(), language.language());
    }
}
