package dev.slipway.cli.report;

import dev.slipway.cli.console.Console;
import dev.slipway.cli.judge.JudgingRun;
import dev.slipway.cli.options.JudgingOptions;
import dev.slipway.cli.options.PictureChoice;
import dev.slipway.cli.options.UsageException;
import dev.slipway.model.base.Suggestion;
import dev.slipway.model.programme.Milestone;
import dev.slipway.model.programme.MilestoneId;
import dev.slipway.reports.ReportOptions;
import dev.slipway.reports.TrendReport;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code slipway trend}: how forecasts moved, as a picture. */
@Command(
        name = "trend",
        description = "Draws how the forecasts of milestones moved from report to report: a milestone trend analysis."
                + " Report dates run from left to right, forecasts upwards, and each milestone has a letter."
                + " Late milestones do not change the exit code; use check for that.",
        sortOptions = false,
        footerHeading = "%nExamples:%n",
        footer = {
            "  slipway trend                            the folder you are in, as of today",
            "  slipway trend network --as-of 2026-03-31",
            "  slipway trend network --milestone almaty/launch --width 120",
            "%nHow to read it: a level row of letters is a forecast that holds; a rising",
            "one slips; one that rises along the dotted diagonal slips a day each day, and",
            "is never reached."
        })
public final class TrendCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private JudgingOptions options = new JudgingOptions();

    @Option(
            names = "--milestone",
            paramLabel = "TERMINAL/MILESTONE",
            description = "Draw this milestone alone. May be repeated.")
    private List<String> milestones = new ArrayList<>();

    @Mixin
    private PictureChoice picture = new PictureChoice();

    public TrendCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        ReportOptions layout = picture.options(console, options.language());
        LocalDate day = options.day(console);
        JudgingRun run = JudgingRun.looking(console, options);
        Set<String> known = new TreeSet<>();
        new Pictures(console, run).print(day, assessment -> {
            List<String> own = assessment.programme().milestones().stream()
                    .map(Milestone::id)
                    .map(MilestoneId::toString)
                    .toList();
            known.addAll(own);
            if (milestones.isEmpty() || own.stream().anyMatch(milestones::contains)) {
                TrendReport.write(assessment, this::isChosen, console.out(), layout);
            }
        });
        requireKnown(known);
        return run.exit().number();
    }

    private boolean isChosen(MilestoneId id) {
        return milestones.isEmpty() || milestones.contains(id.toString());
    }

    private void requireKnown(Set<String> known) {
        for (String milestone : milestones) {
            if (!known.isEmpty() && !known.contains(milestone)) {
                throw new UsageException(
                        "there is no milestone '" + milestone + "'; " + Suggestion.of(milestone, List.copyOf(known)));
            }
        }
    }
}
