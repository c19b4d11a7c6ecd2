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
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
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
        if (failure instanceof UncheckedIOException unchecked && unchecked.getCause() != null) {
            return print(unchecked.getCause());
        }
        if (failure instanceof IOException io) {
            return print("slipway: cannot read or write: " + words(io), ExitCode.FAILURE);
        }
        console.log("slipway: this should not have happened; please report it with what follows.");
        console.logTrace(failure);
        return ExitCode.FAILURE;
    }

    /** Java names the file alone where its class says the rest. */
    private static String words(IOException failure) {
        if (!(failure instanceof FileSystemException file) || file.getReason() != null) {
            return String.valueOf(failure.getMessage());
        }
        if (file instanceof AccessDeniedException) {
            return file.getFile() + ": you may not read or write there; name a place of yours";
        }
        if (file instanceof FileAlreadyExistsException) {
            return file.getFile() + ": this is there already; name another place";
        }
        return file instanceof NoSuchFileException
                ? file.getFile() + ": there is no such file or folder"
                : String.valueOf(file.getMessage());
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
