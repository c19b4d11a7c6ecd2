package dev.slipway.reports;

import dev.slipway.model.alerts.AlertHistory;
import dev.slipway.reports.internal.history.HistoryJson;
import dev.slipway.reports.internal.history.HistoryTable;
import java.io.IOException;
import java.io.Writer;

/** Writes the history of the alerts of a programme. */
public final class HistoryReport {

    private HistoryReport() {}

    /** Whether a history can be written in this format: as a table, as JSON and as one line of it. */
    public static boolean isWrittenAs(ReportFormat format) {
        return switch (format) {
            case TABLE, JSON, NDJSON -> true;
            default -> false;
        };
    }

    /**
     * Writes a history and flushes the writer.
     *
     * @throws IOException if it cannot be written
     * @throws IllegalArgumentException if a history is not written in this format
     */
    public static void write(AlertHistory history, ReportFormat format, Writer out, ReportOptions options)
            throws IOException {
        switch (format) {
            case TABLE -> new HistoryTable(out, options, history).write();
            case JSON -> HistoryJson.indented(out).write(history);
            case NDJSON -> HistoryJson.onOneLine(out).write(history);
            default -> throw new IllegalArgumentException("a history is not written as " + format.word());
        }
        out.flush();
    }
}
