package dev.slipway.cli.forecast;

import dev.slipway.cli.console.Console;
import dev.slipway.cli.judge.JudgingRun;
import dev.slipway.cli.options.AsOfChoice;
import dev.slipway.cli.options.DateArgument;
import dev.slipway.cli.options.InputAtPath;
import dev.slipway.cli.options.InputChoice;
import dev.slipway.cli.options.LanguageChoice;
import dev.slipway.cli.options.PictureChoice;
import dev.slipway.cli.options.ReportChoice;
import dev.slipway.cli.options.RuleChoice;
import dev.slipway.cli.options.UsageException;
import dev.slipway.cli.report.SavedReports;
import dev.slipway.inputs.Inputs;
import dev.slipway.inputs.ProgrammeInput;
import dev.slipway.model.outlook.ProgrammeOutlook;
import dev.slipway.reports.ForecastReport;
import dev.slipway.reports.ReportFormat;
import dev.slipway.reports.ReportOptions;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code slipway forecast}: what past forecasts say of the present ones. */
@Command(
        name = "forecast",
        description =
                "Looks ahead: past forecasts with about as much time to go are looked up, and how far they had moved as"
                        + " far ahead is how far each open milestone's forecast may move. Shows P50 and P80 beside the reported"
                        + " forecast, the chance of the deadline, and how well the same method foresaw your own past.",
        sortOptions = false,
        subcommands = {ScoreCommand.class, LearnCommand.class},
        footerHeading = "%nExamples:%n",
        footer = {
            "  slipway forecast network",
            "  slipway forecast network --at 2027-01-01 --format json",
            "  slipway forecast network --format html=ahead.html --format xlsx=ahead.xlsx",
            "  slipway forecast learn finished-projects -o class.csv",
            "  slipway forecast score network --class class.csv",
            "%nIntervals need a reference class, which programme.yaml names:",
            "referenceClass: nyc-public-works, or the file of one that you learned."
        })
public final class ForecastCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private InputChoice input = new InputAtPath();

    @Mixin
    private AsOfChoice asOf = new AsOfChoice();

    @Option(
            names = "--at",
            paramLabel = "DATE",
            description =
                    "Tell what the forecasts may say on this day too, the as-of day or a later one. May be repeated.")
    private List<String> at = new ArrayList<>();

    @Option(
            names = "--format",
            paramLabel = "FORMAT[=FILE]",
            description =
                    "How to write it: table, json, ndjson, html or xlsx; to standard output, or to a file. A portfolio as"
                            + " table or ndjson. May be repeated. Default: table.")
    private List<String> formats = new ArrayList<>();

    @Mixin
    private PictureChoice picture = new PictureChoice();

    @Mixin
    private LanguageChoice language = new LanguageChoice();

    public ForecastCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        List<ReportChoice> choices = ReportChoice.parseAll(formats);
        require(choices, ForecastReport::isWrittenAs, "a forecast is written as table, json, ndjson, html or xlsx");
        LocalDate day = asOf.date(console);
        List<LocalDate> days = at.stream().map(text -> notBefore(day, text)).toList();
        ReportOptions layout = picture.options(console, language.language());
        JudgingRun run = JudgingRun.looking(console, input, new RuleChoice());
        Inputs inputs = run.open();
        if (inputs.isPortfolio()) {
            require(choices, ForecastReport::isForMany, "the forecasts of a portfolio are written as table or ndjson");
        }
        try (SavedReports reports = SavedReports.open(choices, console)) {
            run.forEach(inputs, programme -> {
                run.printReading(programme);
                if (programme.isJudgeable()) {
                    ProgrammeOutlook outlook = outlook(programme, day, days);
                    reports.append((format, out, toFile) ->
                            ForecastReport.write(outlook, format, out, toFile ? layout.withoutColour() : layout));
                }
            });
            reports.commit();
        }
        return run.exit().number();
    }

    private static LocalDate notBefore(LocalDate asOf, String text) {
        LocalDate day = DateArgument.parse("--at", text);
        if (day.isBefore(asOf)) {
            throw new UsageException("--at " + text + " is before " + asOf + ", the day that is looked ahead from");
        }
        return day;
    }

    private static void require(List<ReportChoice> choices, Predicate<ReportFormat> isPossible, String possible) {
        choices.stream()
                .map(ReportChoice::format)
                .filter(isPossible.negate())
                .findFirst()
                .ifPresent(format -> {
                    throw new UsageException(possible + ", not as '" + format.word() + "'");
                });
    }

    private static ProgrammeOutlook outlook(ProgrammeInput input, LocalDate day, List<LocalDate> at) {
        return ProgrammeOutlook.of(input.programme().orElseThrow(), input.updates(), day, input.policy(), at);
    }
}
