package dev.slipway.cli;

import dev.slipway.inputs.Inputs;
import dev.slipway.inputs.ProgrammeInput;
import dev.slipway.model.Assessment;
import dev.slipway.reports.PreviousReport;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
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
            "  slipway check programme.yaml --status march.csv --status april.xlsx.csv",
            "  cat march.csv | slipway check network --status -"
        })
final class CheckCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private InputChoice input = new InputAtPath();

    @Mixin
    private RuleChoice rules = new RuleChoice();

    @Mixin
    private AsOfChoice asOf = new AsOfChoice();

    @Option(
            names = "--format",
            paramLabel = "FMT[=FILE]",
            description =
                    "table (default), json, ndjson, csv or markdown, to standard output or to a file. May be repeated.")
    private List<String> formats = new ArrayList<>();

    @Option(
            names = "--fail-on",
            paramLabel = "red|amber|info|never",
            completionCandidates = FailOn.Words.class,
            description = "From which severity on to end with exit code 1. Default: red.")
    private String failOn = "red";

    @Option(
            names = "--since",
            description = "In a portfolio too, tell since when each alert stands; takes about ten times as long.")
    private boolean since;

    @Option(
            names = "--against",
            paramLabel = "FILE",
            description = "Tell what is new and what is resolved since this report, which an earlier check of the same"
                    + " programme wrote as json.")
    private @Nullable Path against;

    CheckCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        List<ReportChoice> choices = ReportChoice.parseAll(formats);
        FailOn limit = FailOn.parse(failOn);
        LocalDate day = asOf.date(console);
        Judgement judgement = new Judgement(console, input, rules);
        Inputs inputs = judgement.open();
        Optional<PreviousReport> previous = previous(inputs);
        try (OpenReports reports = OpenReports.open(choices, console, inputs.isPortfolio(), previous);
                Stream<ProgrammeInput> programmes = inputs.programmes()) {
            for (Iterator<ProgrammeInput> each = programmes.iterator(); each.hasNext(); ) {
                Optional<Assessment> assessment = since || !inputs.isPortfolio()
                        ? judgement.judgeWithSince(each.next(), day)
                        : judgement.judge(each.next(), day);
                if (assessment.isPresent()) {
                    String programme = assessment.get().programme().id();
                    previous.ifPresent(report -> report.requireProgramme(programme));
                    reports.add(assessment.get());
                    judgement.worsen(limit.exitCode(assessment.get()));
                }
            }
            if (reports.isEmpty()) {
                judgement.worsen(ExitCode.BAD_INPUT);
            }
            if (inputs.isPortfolio() || !reports.isEmpty()) {
                reports.finish();
            }
        }
        judgement.tellUnusedWaivers();
        return judgement.exit().number();
    }

    private Optional<PreviousReport> previous(Inputs inputs) {
        if (against == null) {
            return Optional.empty();
        }
        if (inputs.isPortfolio()) {
            throw new UsageException("--against compares one programme with its own earlier report; " + input.path()
                    + " is a portfolio");
        }
        return Optional.of(PreviousReport.read(against));
    }
}
