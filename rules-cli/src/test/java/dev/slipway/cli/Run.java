package dev.slipway.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.slipway.cli.console.Console;
import dev.slipway.cli.console.StandardOutput;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/**
 * One run of the command inside this process, as of 2026-03-31 where nothing else is said.
 *
 * @param out all that went to standard output
 * @param err all that went to standard error
 */
public record Run(int exit, String out, String err) {

    public static final Path EXAMPLES = Path.of("..", "examples");

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 31);

    public static Run of(Object... arguments) {
        return reading("", arguments);
    }

    /** With this text on standard input. */
    public static Run reading(String input, Object... arguments) {
        return run(input, false, arguments);
    }

    public static Run inColour(Object... arguments) {
        return run("", true, arguments);
    }

    private static Run run(String input, boolean colour, Object... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        StringWriter err = new StringWriter();
        Console console = new Console(
                new ByteArrayInputStream(input.getBytes(UTF_8)),
                new StandardOutput(out, colour),
                new PrintWriter(err),
                colour,
                false,
                () -> TODAY);
        String[] words = List.of(arguments).stream().map(Object::toString).toArray(String[]::new);
        int exit = Slipway.run(console, words);
        console.out().flush();
        return new Run(exit, out.toString(UTF_8), err.toString());
    }

    public List<String> outLines() {
        return out.lines().toList();
    }

    public List<String> errLines() {
        return err.lines().toList();
    }
}
