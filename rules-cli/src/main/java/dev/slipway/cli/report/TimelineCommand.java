package dev.slipway.cli.report;

import dev.slipway.cli.console.Console;
import dev.slipway.cli.judge.JudgingRun;
import dev.slipway.cli.options.JudgingOptions;
import dev.slipway.cli.options.PictureChoice;
import dev.slipway.reports.ReportOptions;
import dev.slipway.reports.TimelineReport;
import java.io.IOException;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code slipway timeline}: the dates of a programme as a picture. */
@Command(
        name = "timeline",
        description =
                "Draws each milestone on one axis of time: its deadline, its forecast or completion, and the as-of"
                        + " date. An approximate date such as 2025 is drawn as a bar. Needs a terminal that shows UTF-8, but no"
                        + " colour. Late milestones do not change the exit code; use check for that.",
        sortOptions = false,
        footerHeading = "%nExamples:%n",
        footer = {
            "  slipway timeline                         the folder you are in, as of today",
            "  slipway timeline network --as-of 2026-03-31 --width 120",
            "  slipway timeline network --lang ru | less",
            "%nHow to read it: where \u25B8 is to the right of \u2590, the forecast misses its deadline;",
            "where \u254E does and there is no \u2713, it is overdue. The letter before a milestone",
            "shows its most severe alert: red, amber or green."
        })
public final class TimelineCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private JudgingOptions options = new JudgingOptions();

    @Mixin
    private PictureChoice picture = new PictureChoice();

    public TimelineCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        ReportOptions layout = picture.options(console, options.language());
        LocalDate day = options.day(console);
        JudgingRun run = JudgingRun.looking(console, options);
        new Pictures(console, run).print(day, assessment -> TimelineReport.write(assessment, console.out(), layout));
        return run.exit().number();
    }
}
