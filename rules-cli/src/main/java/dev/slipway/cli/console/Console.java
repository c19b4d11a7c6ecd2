package dev.slipway.cli.console;

import dev.slipway.model.words.VisibleText;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.function.Supplier;

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

    /** The day it is. */
    public LocalDate today() {
        return clock.get();
    }

    /** Takes results that are text. */
    public PrintWriter out() {
        return results.text();
    }

    /** A line of a result. Names come from files, so what a terminal or a build service would obey is taken out. */
    public void print(String line) {
        out().print(VisibleText.onItsLine(line) + "\n");
    }

    /** A line that a build service is to obey. */
    public void command(String line) {
        out().print(VisibleText.of(line) + "\n");
    }

    /** A line on progress or a problem, as safe as a result and seen at once. */
    public void log(String line) {
        err.print(VisibleText.onItsLine(line) + "\n");
        err.flush();
    }

    /** Where a failure came from, for whoever reports it; what it says may be of a file too. */
    public void logTrace(Throwable failure) {
        StringWriter trace = new StringWriter();
        failure.printStackTrace(new PrintWriter(trace));
        trace.toString().lines().map(line -> line.replace("\t", "    ")).forEach(this::log);
    }
}
