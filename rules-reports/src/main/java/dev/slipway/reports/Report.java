package dev.slipway.reports;

import dev.slipway.model.alerts.Assessment;
import dev.slipway.reports.internal.stream.StreamedReport;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;

/**
 * One open report. Each assessment is written and flushed when it is added, and then forgotten: a portfolio of any
 * size needs no more memory than its largest programme. Equal assessments give equal bytes on every machine. Text is in
 * UTF-8, its lines end with {@code \n}. Not for use by several threads at once.
 *
 * <pre>{@code
 * try (Report report = Report.open(ReportFormat.JSON, output, ReportOptions.plain())) {
 *     report.add(assessment);
 * }
 * }</pre>
 */
public interface Report extends Closeable {

    /**
     * Opens a report and writes the part before the first assessment.
     *
     * @param out where it is written; closed with the report
     * @throws IOException if it cannot be written
     */
    static Report open(ReportFormat format, OutputStream out, ReportOptions options) throws IOException {
        return StreamedReport.open(format, out, options);
    }

    /**
     * Opens a part of a report on a portfolio that is written in several parts, at once and on several machines. The first is
     * {@linkplain #open opened} as usual; all parts one after the other are the report.
     *
     * @param out where it is written; closed with the part
     * @throws IllegalArgumentException if a report of that format is more than its lines
     */
    static Report openNextPart(ReportFormat format, OutputStream out, ReportOptions options) {
        return StreamedReport.openNextPart(format, out, options.forPortfolio());
    }

    /**
     * Writes an assessment.
     *
     * @throws IOException if it cannot be written
     * @throws IllegalStateException if the report is on one programme and has it already
     */
    void add(Assessment assessment) throws IOException;

    /**
     * Writes what rules found that compare the programmes of a portfolio, in which each stands as a terminal. Comes after the
     * programmes, and once.
     *
     * @throws IOException if it cannot be written
     * @throws IllegalStateException if the report is on one programme
     */
    void addPortfolio(Assessment portfolio) throws IOException;

    /**
     * Tells of a programme of the portfolio that could not be judged, so that the verdict names it.
     *
     * @param name what the reader knows it by, such as its folder
     * @throws IllegalStateException if the report is on one programme
     */
    void addUnjudged(String name);

    /**
     * Writes the part after the last assessment, such as the verdict on a portfolio, and closes the output.
     *
     * @throws IOException if it cannot be written
     */
    @Override
    void close() throws IOException;
}
