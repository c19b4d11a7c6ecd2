package dev.slipway.reports.internal;

import dev.slipway.reports.internal.terminal.TextWidth;

/** Lets tests of the whole measure a line as the table does. */
public final class TerminalColumns {

    private TerminalColumns() {}

    public static int of(String line) {
        return TextWidth.of(line);
    }
}
