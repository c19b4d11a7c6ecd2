package dev.slipway.reports;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.slipway.model.outlook.ProgrammeOutlook;
import dev.slipway.reports.internal.foresight.OutlookJson;
import dev.slipway.reports.internal.foresight.OutlookTable;
import dev.slipway.reports.internal.html.OutlookHtml;
import dev.slipway.reports.internal.workbook.OutlookWorkbook;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;

/** Writes what the forecasts of a programme may say later. */
public final class ForecastReport {

    private ForecastReport() {}

    /** Whether it can be written in this format: as a table with pictures, as JSON and one line of it, as a page, as a workbook. */
    public static boolean isWrittenAs(ReportFormat format) {
        return isForMany(format)
                || format == ReportFormat.JSON
                || format == ReportFormat.HTML
                || format == ReportFormat.XLSX;
    }

    /** Whether the outlooks of several programmes can follow one another in this format. */
    public static boolean isForMany(ReportFormat format) {
        return format == ReportFormat.TABLE || format == ReportFormat.NDJSON;
    }

    /**
     * Writes an outlook and flushes the output, which stays open.
     *
     * @throws IOException if it cannot be written
     * @throws IllegalArgumentException if it is not written in this format
     */
    public static void write(ProgrammeOutlook outlook, ReportFormat format, OutputStream out, ReportOptions options)
            throws IOException {
        Writer text = new BufferedWriter(new OutputStreamWriter(out, UTF_8));
        switch (format) {
            case TABLE -> new OutlookTable(text, options, outlook).write();
            case JSON -> OutlookJson.indented(text).write(outlook);
            case NDJSON -> OutlookJson.onOneLine(text).write(outlook);
            case HTML -> new OutlookHtml(text, options).write(outlook);
            case XLSX -> new OutlookWorkbook(out, options).write(outlook);
            default -> throw new IllegalArgumentException("an outlook is not written as " + format.word());
        }
        text.flush();
    }
}
