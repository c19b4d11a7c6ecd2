package dev.slipway.cli;

import dev.slipway.model.Assessment;
import dev.slipway.reports.AtomicFile;
import dev.slipway.reports.PreviousReport;
import dev.slipway.reports.Report;
import dev.slipway.reports.ReportOptions;
import java.io.Closeable;
import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The reports of one run, to files and to standard output; files appear when all is written, or not at all. */
final class OpenReports implements Closeable {

    private final List<Report> reports = new ArrayList<>();
    private final List<AtomicFile> files = new ArrayList<>();

    private OpenReports() {}

    static OpenReports open(
            List<ReportChoice> choices, Console console, boolean portfolio, Optional<PreviousReport> against)
            throws IOException {
        if (choices.stream().filter(choice -> choice.file().isEmpty()).count() > 1) {
            throw new UsageException("only one report can go to standard output; give the others a file: json=FILE");
        }
        OpenReports open = new OpenReports();
        try {
            for (ReportChoice choice : choices) {
                boolean colour = console.colour() && choice.file().isEmpty();
                ReportOptions options = new ReportOptions(colour, ReportOptions.USUAL_WIDTH, portfolio, against);
                open.reports.add(Report.open(choice.format(), open.writer(choice, console), options));
            }
            return open;
        } catch (IOException e) {
            open.close();
            throw new UsageException("a report cannot be written: " + e.getMessage());
        }
    }

    private Writer writer(ReportChoice choice, Console console) throws IOException {
        if (choice.file().isEmpty()) {
            return new FilterWriter(console.out()) {
                @Override
                public void close() throws IOException {
                    flush();
                }
            };
        }
        AtomicFile file = AtomicFile.open(choice.file().get());
        files.add(file);
        return file.writer();
    }

    void add(Assessment assessment) throws IOException {
        for (Report report : reports) {
            report.add(assessment);
        }
    }

    /** Ends the reports and puts the files in their places. */
    void finish() throws IOException {
        for (Report report : reports) {
            report.close();
        }
        for (AtomicFile file : files) {
            file.commit();
        }
    }

    @Override
    public void close() throws IOException {
        for (AtomicFile file : files) {
            file.close();
        }
    }
}
