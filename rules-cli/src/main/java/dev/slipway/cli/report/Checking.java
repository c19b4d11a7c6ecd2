package dev.slipway.cli.report;

import dev.slipway.cli.console.Console;
import dev.slipway.cli.console.ExitCode;
import dev.slipway.cli.judge.Judged;
import dev.slipway.cli.judge.Judgement;
import dev.slipway.cli.options.FailOn;
import dev.slipway.inputs.Inputs;
import dev.slipway.inputs.ProgrammeInput;
import dev.slipway.model.alerts.Assessment;
import dev.slipway.reports.PreviousReport;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The judging of all that was opened, programme by programme into the reports. Those of a portfolio are judged by
 * several threads and reported in their order.
 *
 * @param isSinceAsked whether each alert of a portfolio is to tell since when it stands
 * @param threads how many judge at once
 */
record Checking(
        Console console,
        Judgement judgement,
        Inputs inputs,
        LocalDate day,
        FailOn limit,
        boolean isSinceAsked,
        int threads,
        Optional<PreviousReport> previous) {

    void run(OpenReports reports) throws IOException {
        try (Stream<Judged> programmes = judged()) {
            if (inputs.isPortfolio()) {
                report(programmes, reports);
            } else {
                for (Iterator<Judged> each = programmes.iterator(); each.hasNext(); ) {
                    report(each.next(), reports);
                }
            }
        }
        if (reports.isEmpty()) {
            judgement.worsen(ExitCode.BAD_INPUT);
        }
        if (inputs.isPortfolio() || !reports.isEmpty()) {
            reports.finish();
        }
    }

    private Stream<Judged> judged() {
        return inputs.isPortfolio()
                ? inputs.programmes(threads, this::judge)
                : inputs.programmes().map(this::judge);
    }

    private Judged judge(ProgrammeInput programme) {
        return judgement.judgeApart(programme, day, isSinceAsked || !inputs.isPortfolio());
    }

    /** Until all are done, or nobody reads on. */
    private void report(Stream<Judged> programmes, OpenReports reports) throws IOException {
        Progress progress = new Progress(console, inputs::share, System::nanoTime);
        for (Iterator<Judged> each = programmes.iterator(); !reports.areInVain() && each.hasNext(); progress.count()) {
            Judged judged = each.next();
            progress.erase();
            report(judged, reports);
        }
        progress.erase();
    }

    private void report(Judged judged, OpenReports reports) throws IOException {
        Optional<Assessment> assessment = judgement.tell(judged);
        if (assessment.isPresent()) {
            String programme = assessment.get().programme().id();
            previous.ifPresent(report -> report.requireProgramme(programme));
            reports.add(assessment.get());
            judgement.worsen(limit.exitCode(assessment.get()));
        }
    }
}
