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
                        + " date. A date as coarse as 2025 is drawn as long as it is. Needs a terminal that shows UTF-8, but no"
                        + " colour. Ends with 0 whatever is late: to be told by the exit code is what check is for.",
        sortOptions = false,
        footerHeading = "%nExamples:%n",
        footer = {
            "  slipway timeline                         the folder you are in, as of today",
            "  slipway timeline network --as-of 2026-03-31 --width 120",
            "  slipway timeline network --lang ru | less",
            "%nRead it like this: where \u25B8 stands right of \u2590, the forecast misses its deadline;",
            "where \u254E does and there is no \u2713, it is overdue. The letter before a milestone",
            "tells its gravest alert: red, amber or green."
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
        JudgingRun run = new JudgingRun(console, options);
        new Pictures(console, run).print(day, assessment -> TimelineReport.write(assessment, console.out(), layout));
        return run.exit().number();
    }
}
