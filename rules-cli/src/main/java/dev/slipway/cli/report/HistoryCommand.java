package dev.slipway.cli.report;

import dev.slipway.cli.console.Console;
import dev.slipway.cli.judge.JudgingRun;
import dev.slipway.cli.options.JudgingOptions;
import dev.slipway.cli.options.UsageException;
import dev.slipway.inputs.Inputs;
import dev.slipway.model.alerts.AlertHistory;
import dev.slipway.reports.HistoryReport;
import dev.slipway.reports.ReportFormat;
import dev.slipway.reports.ReportOptions;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code slipway history}: when each alert was raised, changed and cleared, and by which report. */
@Command(
        name = "history",
        description = "Replays the status files: when each alert was raised, changed and cleared, and by which file and"
                + " line. Of what the calendar changes only a new severity is listed, not that one more day is late.",
        sortOptions = false,
        footerHeading = "%nExamples:%n",
        footer = {
            "  slipway history network --as-of 2026-03-31",
            "  slipway history network --as-of 2026-03-31 --format json > history.json"
        })
public final class HistoryCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private JudgingOptions options = new JudgingOptions();

    @Option(
            names = "--format",
            paramLabel = "table|json|ndjson",
            defaultValue = "table",
            description = "How to write it; a portfolio as table or ndjson. Default: ${DEFAULT-VALUE}.")
    private String format = "table";

    public HistoryCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        ReportFormat chosen = ReportFormat.named(format)
                .filter(HistoryReport::isWrittenAs)
                .orElseThrow(() ->
                        new UsageException("a history is written as table, json or ndjson, not as '" + format + "'"));
        LocalDate day = options.day(console);
        JudgingRun run = JudgingRun.of(console, options);
        Inputs inputs = run.open();
        if (inputs.isPortfolio() && chosen == ReportFormat.JSON) {
            throw new UsageException(
                    "the histories of a portfolio are written as table or ndjson; use --format ndjson");
        }
        ReportOptions layout = new ReportOptions(console.colour(), ReportOptions.USUAL_WIDTH, inputs.isPortfolio())
                .in(options.language());
        run.forEach(inputs, programme -> {
            Optional<AlertHistory> history = run.print(run.judge().history(programme, day));
            if (history.isPresent()) {
                run.tellUnusedPortfolioRules(programme);
                HistoryReport.write(history.get(), chosen, console.out(), layout);
            }
        });
        return run.exit().number();
    }
}
