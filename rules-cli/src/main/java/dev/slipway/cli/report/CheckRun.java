package dev.slipway.cli.report;

import dev.slipway.cli.console.Console;
import dev.slipway.cli.console.ExitCode;
import dev.slipway.cli.judge.JudgingRun;
import dev.slipway.cli.judge.Outcome;
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
 * One check of all inputs, programme by programme into the reports. Those of a portfolio are judged by
 * several threads and reported in their order.
 *
 * @param isSinceAsked whether each alert of a portfolio is to show when it was raised
 * @param threads how many judge at once
 */
record CheckRun(
        Console console,
        JudgingRun run,
        Inputs inputs,
        LocalDate day,
        FailOn limit,
        boolean isSinceAsked,
        int threads,
        Optional<PreviousReport> previous) {

    void writeTo(OpenReports reports) throws IOException {
        AcrossProgrammes across = AcrossProgrammes.of(this);
        try (Stream<Outcome<Assessment>> programmes = outcomes()) {
            if (inputs.isPortfolio()) {
                report(programmes, reports, across);
            } else {
                for (Iterator<Outcome<Assessment>> each = programmes.iterator(); each.hasNext(); ) {
                    report(each.next(), reports, across);
                }
            }
        }
        if (reports.isEmpty()) {
            run.worsen(ExitCode.BAD_INPUT);
        } else {
            across.judge(reports);
        }
        if (inputs.isPortfolio() || !reports.isEmpty()) {
            reports.finish();
        }
    }

    private Stream<Outcome<Assessment>> outcomes() {
        return inputs.isPortfolio()
                ? inputs.programmes(threads, this::judge)
                : inputs.programmes().map(this::judge);
    }

    private Outcome<Assessment> judge(ProgrammeInput programme) {
        return isSinceAsked || !inputs.isPortfolio()
                ? run.judge().assessWithSince(programme, day)
                : run.judge().assess(programme, day);
    }

    /** Until all are done, or nobody reads on. */
    private void report(Stream<Outcome<Assessment>> programmes, OpenReports reports, AcrossProgrammes across)
            throws IOException {
        ProgressLine progress = new ProgressLine(console, inputs::share, System::nanoTime);
        for (Iterator<Outcome<Assessment>> each = programmes.iterator();
                !reports.areInVain() && each.hasNext();
                progress.count()) {
            Outcome<Assessment> outcome = each.next();
            progress.erase();
            report(outcome, reports, across);
        }
        progress.erase();
    }

    private void report(Outcome<Assessment> outcome, OpenReports reports, AcrossProgrammes across) throws IOException {
        Optional<Assessment> assessment = run.printAssessed(outcome);
        run.printRows(outcome.programme());
        if (assessment.isPresent()) {
            String programme = assessment.get().programme().id();
            previous.ifPresent(report -> report.requireProgramme(programme));
            reports.add(across.take(outcome, assessment.get()));
            run.worsen(limit.exitCode(assessment.get()));
        } else {
            reports.addUnjudged(outcome.programme().name());
        }
    }
}
