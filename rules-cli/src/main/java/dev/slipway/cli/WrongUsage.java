package dev.slipway.cli;

import dev.slipway.cli.console.Console;
import dev.slipway.cli.console.ExitCode;
import dev.slipway.model.base.Suggestion;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Prints in one line what is wrong with the arguments and where help is; shows the help where no command was named. */
record WrongUsage(Console console) implements IParameterExceptionHandler {

    @Override
    public int handleParseException(ParameterException failure, String[] arguments) {
        CommandLine command = failure.getCommandLine();
        if (failure instanceof UnmatchedArgumentException unmatched) {
            String word = unmatched.getUnmatched().get(0);
            console.log("slipway: " + unknown(word, command.getCommandSpec()));
        } else {
            console.log("slipway: " + failure.getMessage());
        }
        if (command.getSubcommands().isEmpty() || failure instanceof UnmatchedArgumentException) {
            console.log("Try '" + command.getCommandSpec().qualifiedName() + " --help'.");
        } else {
            command.usage(console.err());
        }
        return ExitCode.USAGE.number();
    }

    private static String unknown(String word, CommandSpec command) {
        if (word.startsWith("-")) {
            return Suggestion.forUnknown("option", word, command.optionsMap().keySet());
        }
        return command.subcommands().isEmpty()
                ? Suggestion.tooMany(word)
                : Suggestion.forUnknown("command", word, command.subcommands().keySet());
    }
}
