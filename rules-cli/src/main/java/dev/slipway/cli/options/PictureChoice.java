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

    /** Of pictures, in columns. */
    static final class Width extends WholeNumber {
        Width() {
            super(LEAST_WIDTH, MOST_WIDTH);
        }
    }

    @Option(
            names = "--width",
            paramLabel = "N",
            defaultValue = "80",
            converter = Width.class,
            description = "Columns of the picture, from 60 on. Default: ${DEFAULT-VALUE}.")
    private int width = 80;

    /** How a picture is drawn. */
    public ReportOptions options(Console console, Language language) {
        return new ReportOptions(console.colour(), width, false, Optional.empty(), language);
    }
}
