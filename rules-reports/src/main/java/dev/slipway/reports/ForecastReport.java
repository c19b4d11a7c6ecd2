package dev.slipway.reports;

import dev.slipway.model.outlook.ProgrammeOutlook;
import dev.slipway.reports.internal.foresight.OutlookJson;
import dev.slipway.reports.internal.foresight.OutlookTable;
import java.io.IOException;
import java.io.Writer;

/** Writes what the forecasts of a programme may say later. */
public final class ForecastReport {

    private ForecastReport() {}

    /** Whether it can be written in this format: as a table with pictures, as JSON and as one line of it. */
    public static boolean isWrittenAs(ReportFormat format) {
        return HistoryReport.isWrittenAs(format);
    }

    /**
     * Writes an outlook and flushes the writer.
     *
     * @throws IOException if it cannot be written
     * @throws IllegalArgumentException if it is not written in this format
     */
    public static void write(ProgrammeOutlook outlook, ReportFormat format, Writer out, ReportOptions options)
            throws IOException {
        switch (format) {
            case TABLE -> new OutlookTable(out, options, outlook).write();
            case JSON -> OutlookJson.indented(out).write(outlook);
            case NDJSON -> OutlookJson.onOneLine(out).write(outlook);
            default -> throw new IllegalArgumentException("an outlook is not written as " + format.word());
        }
        out.flush();
    }
}
