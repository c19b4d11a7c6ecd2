package dev.slipway.cli.report;

import dev.slipway.cli.console.Console;
import dev.slipway.cli.console.ExitCode;
import dev.slipway.cli.options.LanguageChoice;
import dev.slipway.cli.options.LimitChoice;
import dev.slipway.cli.options.ReportChoice;
import dev.slipway.cli.options.UsageException;
import dev.slipway.inputs.InputLimits;
import dev.slipway.inputs.ScheduleFile;
import dev.slipway.model.comparison.ScheduleComparison;
import dev.slipway.model.comparison.ScheduleSnapshot;
import dev.slipway.reports.ReportFormat;
import dev.slipway.reports.ReportOptions;
import dev.slipway.reports.ScheduleComparisonReport;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code slipway compare}: what a new update of a schedule changed. */
@Command(
        name = "compare",
        description = "Compares two updates of one schedule: activities added, removed and renamed; finish, start,"
                + " duration, logic, constraints, calendars and baseline; lost float; and of each milestone the float and"
                + " the driving predecessor, then and now. Nothing is computed again, and what a file does not say is"
                + " told. Changes do not change the exit code: it is 0, or 3 where a file cannot be read or the two are"
                + " not of one schedule.",
        sortOptions = false,
        footerHeading = "%nExamples:%n",
        footer = {
            "  slipway compare status/2026-02.xer status/2026-03.xer",
            "  slipway compare old.xml new.xml --format html=changes.html --format xlsx=changes.xlsx",
            "  slipway compare old.xer new.xer --format json | jq '.milestones[] | select(.finish.days > 0)'",
            "%nAn activity is found again by its activity id (Primavera) or its GUID or unique ID",
            "(MS Project), else by its name under the same headings."
        })
public final class CompareCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(index = "0", paramLabel = "OLD", description = "The older file: XER, P6 XML, MPP, MS Project XML ...")
    private Path before = Path.of("");

    @Parameters(index = "1", paramLabel = "NEW", description = "The newer file of the same schedule.")
    private Path after = Path.of("");

    @Option(
            names = "--format",
            paramLabel = "FORMAT[=FILE]",
            description =
                    "How to write it: table, json, html or xlsx; to standard output, or to a file. May be repeated."
                            + " Default: table.")
    private List<String> formats = new ArrayList<>();

    @Option(names = "--verbose", description = "Print all rows of the table, and not the first ten of each part.")
    private boolean verbose;

    @Mixin
    private LimitChoice limit = new LimitChoice();

    @Mixin
    private LanguageChoice language = new LanguageChoice();

    public CompareCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        List<ReportChoice> choices = ReportChoice.parseAll(formats);
        choices.forEach(choice -> require(choice.format()));
        ReportOptions options = new ReportOptions(
                console.colour(), ReportOptions.USUAL_WIDTH, false, Optional.empty(), language.language(), verbose);
        InputLimits limits = limit.limits();
        try (SavedReports reports = SavedReports.open(choices, console)) {
            Optional<ScheduleSnapshot> then = read(before, limits);
            Optional<ScheduleSnapshot> now = read(after, limits);
            if (then.isEmpty() || now.isEmpty()) {
                return ExitCode.BAD_INPUT.number();
            }
            Optional<ScheduleComparison> comparison = compare(then.get(), now.get());
            if (comparison.isEmpty()) {
                return ExitCode.BAD_INPUT.number();
            }
            reports.write((format, out, toFile) -> ScheduleComparisonReport.write(
                    comparison.get(), format, out, toFile ? options.withoutColour() : options));
            return ExitCode.CLEAR.number();
        }
    }

    private static void require(ReportFormat format) {
        if (!ScheduleComparisonReport.isWrittenAs(format)) {
            throw new UsageException(
                    "a comparison is written as table, json, html or xlsx, not as '" + format.word() + "'");
        }
    }

    private Optional<ScheduleSnapshot> read(Path file, InputLimits limits) {
        ScheduleFile read = ScheduleFile.read(file, limits);
        read.problems().forEach(problem -> console.log(problem.toString()));
        return read.snapshot();
    }

    private Optional<ScheduleComparison> compare(ScheduleSnapshot then, ScheduleSnapshot now) {
        try {
            return Optional.of(ScheduleComparison.of(then, now));
        } catch (IllegalArgumentException e) {
            console.log("slipway: " + e.getMessage());
            return Optional.empty();
        }
    }
}
