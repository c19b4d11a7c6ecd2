package dev.slipway.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.slipway.cli.console.Console;
import dev.slipway.cli.console.ExitCode;
import dev.slipway.cli.console.StandardOutput;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.time.ZoneId;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ScopeType;

/** The command {@code slipway}. */
@Command(
        name = "slipway",
        scope = ScopeType.INHERIT,
        mixinStandardHelpOptions = true,
        versionProvider = VersionText.class,
        description = "Shows which terminal milestones have slipped or are about to, and where capacity falls short.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  slipway init network --from plan.xlsx           begin with the sheet that you have",
            "  slipway check                                   judge the folder you are in, as of today",
            "  slipway check examples/east-west --as-of 2026-03-31",
            "  slipway explain S01:alyat/establishment examples/east-west --as-of 2026-03-31",
            "%nExit: 0 clear, 1 alerts, 2 wrong usage, 3 bad input, 4 bad rules, 5 failure."
        })
public final class Slipway {

    private Slipway() {}

    /** Runs the command and ends the process with its exit code. */
    public static void main(String[] arguments) {
        EndedEarly watch = EndedEarly.watch(System.err);
        boolean isTerminal = Boolean.getBoolean("slipway.terminal");
        StandardOutput results = new StandardOutput(new FileOutputStream(FileDescriptor.out), isTerminal);
        PrintWriter err = new PrintWriter(new OutputStreamWriter(new FileOutputStream(FileDescriptor.err), UTF_8));
        boolean colour =
                isTerminal && System.getenv().getOrDefault("NO_COLOR", "").isEmpty();
        boolean live = Boolean.getBoolean("slipway.live");
        // The one place that reads the calendar.
        Console console =
                new Console(System.in, results, err, colour, live, () -> LocalDate.now(ZoneId.systemDefault()));
        int exit = runInMemory(console, arguments);
        console.out().flush();
        if (results.failure().isPresent()) {
            err.println("slipway: the report cannot be written: "
                    + results.failure().get());
            exit = ExitCode.FAILURE.number();
        }
        err.flush();
        watch.finished();
        System.exit(Integer.getInteger("slipway.exit", 0) + exit);
    }

    /**
     * Whatever fails ends in a code of ours: Java's own, 1, means alerts. Data that does not fit into memory is no failure of
     * Slipway, and needs another message than a stack trace.
     */
    private static int runInMemory(Console console, String[] arguments) {
        try {
            return run(console, arguments);
        } catch (OutOfMemoryError e) {
            console.log("slipway: there is not enough memory for these files; give Java more of it, as"
                    + " JAVA_TOOL_OPTIONS=-Xmx4g, or read less of them with --limit.");
            return ExitCode.FAILURE.number();
        } catch (Error e) {
            console.log("slipway: this should not have happened; please report it with what follows.");
            console.logTrace(e);
            return ExitCode.FAILURE.number();
        }
    }

    /** Runs the command on this console, and gives its exit code. */
    public static int run(Console console, String... arguments) {
        return line(console, arguments).execute(arguments);
    }

    /** The command, with what these arguments call of it. */
    static CommandLine line(Console console, String... arguments) {
        CommandLine command = new CommandLine(new Slipway(), new CommandFactory(console));
        // A method reference would keep the largest class of picocli out of the archive that the launcher makes.
        for (Class<?> subcommand : Subcommands.calledBy(arguments)) {
            command.addSubcommand(subcommand);
        }
        command.setOut(console.out());
        command.setErr(console.err());
        command.setColorScheme(CommandLine.Help.defaultColorScheme(console.colour() ? Ansi.ON : Ansi.OFF));
        command.setUsageHelpWidth(100);
        command.setParameterExceptionHandler(new WrongUsage(console));
        command.setExecutionExceptionHandler(new FailureText(console));
        return command;
    }
}
