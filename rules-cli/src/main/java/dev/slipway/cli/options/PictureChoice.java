package dev.slipway.cli.options;

import dev.slipway.cli.console.Console;
import dev.slipway.model.words.Language;
import dev.slipway.reports.ReportOptions;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The options that say how a picture for a terminal looks. */
public final class PictureChoice {

    private static final int LEAST_WIDTH = 60;
    private static final int MOST_WIDTH = 1_000;

    @Option(
            names = "--width",
            paramLabel = "N",
            defaultValue = "80",
            description = "Columns of the picture, from 60 on. Default: ${DEFAULT-VALUE}.")
    private int width = 80;

    /** How a picture is drawn. */
    public ReportOptions options(Console console, Language language) {
        if (width < LEAST_WIDTH || width > MOST_WIDTH) {
            throw new UsageException(
                    "--width " + width + " is not between " + LEAST_WIDTH + " and " + MOST_WIDTH + " columns");
        }
        return new ReportOptions(console.colour(), width, false, Optional.empty(), language);
    }
}
