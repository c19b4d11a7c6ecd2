package dev.slipway.cli;

import dev.slipway.cli.console.Console;
import dev.slipway.cli.console.ExitCode;
import dev.slipway.cli.options.UsageException;
import dev.slipway.engine.RuleException;
import dev.slipway.inputs.InputException;
import dev.slipway.model.base.Problem;
import dev.slipway.reports.UnreadableReportException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Says in the user's words what failed, and chooses the exit code for it. */
record FailureText(Console console) implements IExecutionExceptionHandler {

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) {
        return print(failure).number();
    }

    private ExitCode print(Exception failure) {
        if (failure instanceof UsageException) {
            return print("slipway: " + failure.getMessage(), ExitCode.USAGE);
        }
        if (failure instanceof InputException input) {
            return print(input.problems(), ExitCode.BAD_INPUT);
        }
        if (failure instanceof UnreadableReportException report) {
            return print(List.of(report.problem()), ExitCode.BAD_INPUT);
        }
        if (failure instanceof RuleException rules) {
            rules.ruleProblems().forEach(problem -> problem.toString().lines().forEach(console::log));
            return ExitCode.BAD_RULES;
        }
        if (failure instanceof IOException || failure instanceof UncheckedIOException) {
            return print("slipway: cannot read or write: " + failure.getMessage(), ExitCode.FAILURE);
        }
        console.log("slipway: this should not have happened; please report it with what follows.");
        console.logTrace(failure);
        return ExitCode.FAILURE;
    }

    private ExitCode print(String line, ExitCode code) {
        console.log(line);
        return code;
    }

    private ExitCode print(List<Problem> problems, ExitCode code) {
        problems.forEach(problem -> console.log(problem.toString()));
        return code;
    }
}
