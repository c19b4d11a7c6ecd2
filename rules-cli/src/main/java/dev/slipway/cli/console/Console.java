package dev.slipway.cli.console;

import java.io.InputStream;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * What the command has around it: its three streams, whether colour is welcome, and the one clock.
 *
 * @param results for results alone
 * @param err for progress and problems
 * @param live whether {@code err} is a terminal, of which the last line can be written anew
 * @param clock tells the day it is
 */
public record Console(
        InputStream in,
        StandardOutput results,
        PrintWriter err,
        boolean colour,
        boolean live,
        Supplier<LocalDate> clock) {

    private static final Pattern LINE_ENDS = Pattern.compile("[\\r\\n\\t]+");

    /** What could move the cursor, recolour the screen or turn the line around. */
    private static final Pattern UNSAFE = Pattern.compile("[\\p{Cc}\\u202A-\\u202E\\u2066-\\u2069]");

    /** The day it is. */
    public LocalDate today() {
        return clock.get();
    }

    /** Takes results that are text. */
    public PrintWriter out() {
        return results.text();
    }

    /** A line of a result. Names come from files, so nothing in it is left that a terminal would obey. */
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
