package dev.slipway.cli.judge;

import dev.slipway.cli.console.Console;
import dev.slipway.cli.console.ExitCode;
import dev.slipway.engine.RuleException;
import dev.slipway.engine.RuleFailedException;
import dev.slipway.inputs.ProgrammeInput;
import dev.slipway.model.alerts.Assessment;
import dev.slipway.model.base.Problem;
import java.util.List;

/** Prints what was wrong with programmes and why some were not judged, and keeps the exit code that this means. */
final class OutcomePrinter {

    private static final int MOST_DOUBTS = 10;

    private final Console console;
    private final boolean isVerbose;
    private final Judge judge;
    private ExitCode exit = ExitCode.CLEAR;

    /**
     * Prints to standard error.
     *
     * @param isVerbose whether how files were understood is printed as well
     * @param judge who knows which rules do not judge
     */
    OutcomePrinter(Console console, boolean isVerbose, Judge judge) {
        this.console = console;
        this.isVerbose = isVerbose;
        this.judge = judge;
    }

    /** What is wrong with the files of a programme, and how they were understood where that was asked for. */
    void printReading(ProgrammeInput programme) {
        programme.problems().forEach(problem -> console.log(problem.toString()));
        if (isVerbose) {
            programme.notes().forEach(console::log);
        } else {
            printDoubts(programme.doubts());
        }
        new UnmatchedText(console, isVerbose).print(programme.unmatched());
        if (!programme.problems().isEmpty() || programme.programme().isEmpty()) {
            worsen(ExitCode.BAD_INPUT);
        }
    }

    private void printDoubts(List<String> doubts) {
        doubts.stream().limit(MOST_DOUBTS).forEach(console::log);
        if (doubts.size() > MOST_DOUBTS) {
            console.log("and " + (doubts.size() - MOST_DOUBTS) + " more of this kind; --verbose lists them all");
        }
    }

    /** How many rows its status has and what became of them, unless all are plainly reports on its milestones. */
    void printRows(ProgrammeInput programme) {
        if (isVerbose && programme.rows().total() > 0) {
            console.log(programme.told(programme.rows().toString()));
        } else {
            programme.unusualRows().ifPresent(console::log);
        }
    }

    /** What was wrong with the files, and why the programme was not judged, or which problems it was judged in spite of. */
    void print(Outcome<?> outcome) {
        ProgrammeInput programme = outcome.programme();
        printReading(programme);
        printLeftOut(programme);
        if (outcome instanceof Outcome.BadRules<?> rules) {
            printBadRules(programme, rules.failure());
        }
        printProblemCount(outcome);
        if (outcome instanceof Outcome.Runaway<?> runaway) {
            printRunaway(programme, runaway.failure());
        } else if (outcome instanceof Outcome.Failed<?> failed) {
            console.log(programme.told(failed.reason()));
            worsen(ExitCode.FAILURE);
        }
        if (outcome.result().orElse(null) instanceof Assessment assessment) {
            programme.onlyLaterReports(assessment.asOf()).ifPresent(console::log);
            if (isInVain(assessment)) {
                printNothingToJudge(programme);
            }
        }
    }

    private void printLeftOut(ProgrammeInput programme) {
        List<String> leftOut = judge.leftOut(programme);
        if (!leftOut.isEmpty()) {
            console.log(programme.told("these rules do not judge here: " + String.join(", ", leftOut)));
        }
    }

    /** Why the rules that were to judge a programme cannot be used. */
    void printBadRules(ProgrammeInput programme, RuleException failure) {
        failure.ruleProblems().forEach(problem -> problem.toString().lines().forEach(console::log));
        console.log(programme.told(Problem.counted(failure.problems()) + " in its rules; not judged."));
        worsen(ExitCode.BAD_RULES);
    }

    /** Why the rules that were to judge a programme ended without a result. */
    void printRunaway(ProgrammeInput programme, RuleFailedException failure) {
        console.log(programme.told(String.valueOf(failure.getMessage())));
        worsen(ExitCode.FAILURE);
    }

    private void printProblemCount(Outcome<?> outcome) {
        ProgrammeInput programme = outcome.programme();
        if (!programme.isJudgeable() || !(outcome instanceof Outcome.BadRules<?>)) {
            programme.problemCount().ifPresent(console::log);
        }
    }

    /** Whether rules judged it and found nothing to look at. Those that compare programmes are no rules on one. */
    private static boolean isInVain(Assessment assessment) {
        return !assessment.judgedAnything() && !assessment.rules().isEmpty();
    }

    private void printNothingToJudge(ProgrammeInput programme) {
        console.log(programme.nothingToJudge());
        worsen(ExitCode.BAD_INPUT);
    }

    void worsen(ExitCode code) {
        exit = exit.or(code);
    }

    ExitCode exit() {
        return exit;
    }
}
