package dev.slipway.reports;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.slipway.model.comparison.ScheduleComparison;
import dev.slipway.reports.internal.comparison.ChangeHtml;
import dev.slipway.reports.internal.comparison.ChangeJson;
import dev.slipway.reports.internal.comparison.ChangeText;
import dev.slipway.reports.internal.comparison.ChangeWorkbook;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;

/** Writes what differs between two snapshots of a schedule. */
public final class ScheduleComparisonReport {

    private ScheduleComparisonReport() {}

    /** Whether it can be written in this format: as a table, as JSON, as a page and as a workbook. */
    public static boolean isWrittenAs(ReportFormat format) {
        return switch (format) {
            case TABLE, JSON, HTML, XLSX -> true;
            default -> false;
        };
    }

    /**
     * Writes a comparison and flushes the output, which stays open. Equal comparisons give equal bytes on every machine.
     *
     * @throws IOException if it cannot be written
     * @throws IllegalArgumentException if it is not written in this format
     */
    public static void write(
            ScheduleComparison comparison, ReportFormat format, OutputStream out, ReportOptions options)
            throws IOException {
        Writer text = new BufferedWriter(new OutputStreamWriter(out, UTF_8));
        switch (format) {
            case TABLE -> new ChangeText(text, options).write(comparison);
            case JSON -> new ChangeJson(text).write(comparison);
            case HTML -> new ChangeHtml(text, options).write(comparison);
            case XLSX -> new ChangeWorkbook(out, options).write(comparison);
            default -> throw new IllegalArgumentException("a comparison is not written as " + format.word());
        }
        text.flush();
    }
}
