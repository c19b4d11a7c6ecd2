package dev.slipway.cli.report;

import dev.slipway.cli.console.Console;
import dev.slipway.cli.judge.JudgingRun;
import dev.slipway.cli.options.FailOn;
import dev.slipway.cli.options.JudgingOptions;
import dev.slipway.cli.options.ReportChoice;
import dev.slipway.cli.options.UsageException;
import dev.slipway.cli.options.WholeNumber;
import dev.slipway.inputs.Inputs;
import dev.slipway.reports.PreviousReport;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code slipway check}: the main job. */
@Command(
        name = "check",
        description = "Judges status files and reports what has slipped, what is about to, and what cannot be judged.",
        sortOptions = false,
        footerHeading = "%nExamples:%n",
        footer = {
            "  slipway check                                        the folder you are in, as of today",
            "  slipway check network --as-of 2026-03-31 --fail-on amber",
            "  slipway check network --format table --format json=report.json --format csv=alerts.csv",
            "  slipway check programme.yaml --status march.csv --status april.xlsx",
            "  cat march.csv | slipway check network --status -"
        })
public final class CheckCommand implements Callable<Integer> {

    private static final int MOST_THREADS = 1_000;

    /** How many judge at once. */
    static final class Threads extends WholeNumber {
        Threads() {
            super(1, MOST_THREADS);
        }
    }

    private final Console console;

    @Mixin
    private JudgingOptions options = new JudgingOptions();

    @Option(
            names = "--format",
            paramLabel = "FMT[=FILE]",
            completionCandidates = ReportChoice.Words.class,
            description = "${COMPLETION-CANDIDATES}; to standard output or to a file. May be repeated. Default: table.")
    private List<String> formats = new ArrayList<>();

    @Option(
            names = "--fail-on",
            paramLabel = "red|amber|info|never",
            completionCandidates = FailOn.Words.class,
            description = "From which severity on to end with exit code 1. Default: red.")
    private String failOn = "red";

    @Option(
            names = "--since",
            description = "In a portfolio too, show when each alert was raised; takes about ten times as long.")
    private boolean since;

    @Option(
            names = "--threads",
            paramLabel = "N",
            converter = Threads.class,
            description =
                    "How many programmes of a portfolio are judged at once; changes no report. Default: as many as"
                            + " there are cores.")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(
            names = "--against",
            paramLabel = "FILE",
            description = "List what is new and what is resolved since this report, which an earlier check of the same"
                    + " programme wrote as json.")
    private @Nullable Path against;

    public CheckCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        List<ReportChoice> choices = ReportChoice.parseAll(formats);
        FailOn limit = FailOn.parse(failOn);
        LocalDate day = options.day(console);
        JudgingRun run = JudgingRun.of(console, options);
        Inputs inputs = run.open();
        Optional<PreviousReport> previous = previous(inputs);
        CheckRun check = new CheckRun(console, run, inputs, day, limit, since, threads, previous);
        try (OpenReports reports = OpenReports.open(
                choices,
                console,
                inputs.isPortfolio(),
                previous,
                options.language(),
                options.input().isVerbose())) {
            check.writeTo(reports);
        }
        run.printUnusedWaivers();
        return run.exit().number();
    }

    private Optional<PreviousReport> previous(Inputs inputs) {
        if (against == null) {
            return Optional.empty();
        }
        if (inputs.isPortfolio()) {
            throw new UsageException("--against compares one programme with its own earlier report; "
                    + options.input().path() + " is a portfolio");
        }
        return Optional.of(PreviousReport.read(against));
    }
}
