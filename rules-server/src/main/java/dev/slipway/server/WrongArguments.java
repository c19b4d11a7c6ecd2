package dev.slipway.server;

import dev.slipway.model.base.Suggestion;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Prints in one line what is wrong with the arguments, and where help is. */
final class WrongArguments implements IParameterExceptionHandler {

    @Override
    public int handleParseException(ParameterException failure, String[] arguments) {
        CommandLine line = failure.getCommandLine();
        String what = failure instanceof UnmatchedArgumentException unmatched
                ? unknown(unmatched.getUnmatched().get(0), line.getCommandSpec())
                : String.valueOf(failure.getMessage()).replace("is not an int", "is no whole number");
        line.getErr().println("slipway: " + what);
        line.getErr().println("Try '" + line.getCommandSpec().qualifiedName() + " --help'.");
        return Stopped.Kind.USAGE.code();
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
