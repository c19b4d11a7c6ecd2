package dev.slipway.reports.internal;

/** Lets tests of the whole measure a line as the table does. */
public final class TerminalColumns {

    private TerminalColumns() {}

    public static int of(String line) {
        return TextWidth.of(line);
    }
}
