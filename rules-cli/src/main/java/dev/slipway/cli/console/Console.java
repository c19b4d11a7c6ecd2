package dev.slipway.cli.console;

import java.io.InputStream;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * The environment of the command: its three streams, whether it may use colour, and the only clock.
 *
 * @param results for results alone
 * @param err for progress and problems
 * @param live whether {@code err} is a terminal, whose last line can be written again
 * @param clock gives today's date
 */
public record Console(
        InputStream in,
        StandardOutput results,
        PrintWriter err,
        boolean colour,
        boolean live,
        Supplier<LocalDate> clock) {

    private static final Pattern LINE_ENDS = Pattern.compile("[\\r\\n\\t]+");

    /** Characters that could move the cursor, change colours or reverse the direction of the line. */
    private static final Pattern UNSAFE = Pattern.compile("[\\p{Cc}\\u202A-\\u202E\\u2066-\\u2069]");

    /** The day it is. */
    public LocalDate today() {
        return clock.get();
    }

    /** Takes results that are text. */
    public PrintWriter out() {
        return results.text();
    }

    /** A line of a result. Names come from files, so control characters for the terminal are removed. */
    public void print(String line) {
        out().print(safe(line) + "\n");
    }

    /** A line on progress or a problem, as safe as a result and seen at once. */
    public void log(String line) {
        err.print(safe(line) + "\n");
        err.flush();
    }

    private static String safe(String line) {
        return UNSAFE.matcher(LINE_ENDS.matcher(line).replaceAll(" ")).replaceAll("\uFFFD");
    }
}
