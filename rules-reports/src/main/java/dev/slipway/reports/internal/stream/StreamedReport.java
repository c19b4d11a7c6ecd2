package dev.slipway.reports.internal.stream;

import dev.slipway.model.alerts.Assessment;
import dev.slipway.model.json.JsonText;
import dev.slipway.reports.Report;
import dev.slipway.reports.ReportFormat;
import dev.slipway.reports.ReportOptions;
import dev.slipway.reports.internal.calendar.CalendarLayout;
import dev.slipway.reports.internal.csv.CsvLayout;
import dev.slipway.reports.internal.html.HtmlLayout;
import dev.slipway.reports.internal.json.JsonLayout;
import dev.slipway.reports.internal.json.PortfolioJsonLayout;
import dev.slipway.reports.internal.junit.JunitLayout;
import dev.slipway.reports.internal.markdown.MarkdownLayout;
import dev.slipway.reports.internal.sarif.SarifLayout;
import dev.slipway.reports.internal.say.Layout;
import dev.slipway.reports.internal.say.Totals;
import dev.slipway.reports.internal.table.TableLayout;
import dev.slipway.reports.internal.workbook.WorkbookLayout;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** Passes each assessment on to a layout and keeps only the totals. */
public final class StreamedReport implements Report {

    private final Layout layout;
    private final Writer out;
    private final OutputStream bytes;
    private final boolean portfolio;
    private Totals totals = Totals.none();
    private boolean closed;

    private StreamedReport(Layout layout, Writer out, OutputStream bytes, boolean portfolio) {
        this.layout = layout;
        this.out = out;
        this.bytes = bytes;
        this.portfolio = portfolio;
    }

    public static StreamedReport open(ReportFormat format, OutputStream out, ReportOptions options) throws IOException {
        // An encoder that replaces: half a surrogate pair in a name must not cost the report.
        Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        Layout layout = layout(format, out, text, options);
        layout.begin();
        return new StreamedReport(layout, text, out, options.portfolio());
    }

    /** See {@link Report#openNextPart}. */
    public static StreamedReport openNextPart(ReportFormat format, OutputStream out, ReportOptions options) {
        Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        Layout layout =
                switch (format) {
                    case NDJSON -> new JsonLayout(text, JsonText::onOneLine, options.against());
                    case CSV -> new CsvLayout(text);
                    default ->
                        throw new IllegalArgumentException(
                                "a report as " + format.word() + " cannot be put together of parts");
                };
        return new StreamedReport(layout, text, out, options.portfolio());
    }

    private static Layout layout(ReportFormat format, OutputStream bytes, Writer out, ReportOptions options)
            throws IOException {
        return switch (format) {
            case TABLE -> new TableLayout(out, options);
            case JSON ->
                options.portfolio()
                        ? new PortfolioJsonLayout(out)
                        : new JsonLayout(out, JsonText::indented, options.against());
            case NDJSON -> new JsonLayout(out, JsonText::onOneLine, options.against());
            case CSV -> new CsvLayout(out);
            case MARKDOWN -> new MarkdownLayout(out, options);
            case HTML -> new HtmlLayout(out, options);
            case XLSX -> new WorkbookLayout(bytes, options);
            case ICS -> new CalendarLayout(out, options);
            case JUNIT -> new JunitLayout(out, options);
            case SARIF -> new SarifLayout(out, options);
        };
    }

    @Override
    public void add(Assessment assessment) throws IOException {
        if (!portfolio && totals.programmes() > 0) {
            throw new IllegalStateException("a report on one programme was given a second one, "
                    + assessment.programme().id() + "; open it for a portfolio");
        }
        totals = totals.plus(assessment);
        layout.write(assessment);
        out.flush();
    }

    @Override
    public void addPortfolio(Assessment across) throws IOException {
        if (!portfolio) {
            throw new IllegalStateException("a report on one programme was given what compares several");
        }
        totals = totals.across(across);
        layout.writePortfolio(across);
        out.flush();
    }

    @Override
    public void addUnjudged(String name) {
        if (!portfolio) {
            throw new IllegalStateException("a report on one programme was told of another, " + name);
        }
        totals = totals.without(name);
    }

    @Override
    public void close() throws IOException {
        if (closed) {
            return;
        }
        closed = true;
        // Java's writer leaves its stream open where what it still holds cannot be written.
        try (bytes;
                out) {
            layout.end(totals);
        }
    }
}
