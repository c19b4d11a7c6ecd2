package dev.slipway.cli;

import dev.slipway.model.Assessment;
import dev.slipway.model.Language;
import dev.slipway.reports.AtomicFile;
import dev.slipway.reports.PreviousReport;
import dev.slipway.reports.Report;
import dev.slipway.reports.ReportOptions;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The reports of one run, to files and to standard output. Nothing is written before there is an assessment, so that
 * a heading alone never passes for a report without alerts; files appear when all is written, or not at all.
 */
final class OpenReports implements Closeable {

    private final Console console;
    private final boolean isPortfolio;
    private final Optional<PreviousReport> against;
    private final List<Place> places = new ArrayList<>();
    private final List<AtomicFile> files = new ArrayList<>();
    private final List<Report> reports = new ArrayList<>();
    private boolean isEmpty = true;

    /** Where a report goes. */
    private record Place(ReportChoice choice, OutputStream output) {}

    private OpenReports(Console console, boolean isPortfolio, Optional<PreviousReport> against) {
        this.console = console;
        this.isPortfolio = isPortfolio;
        this.against = against;
    }

    /**
     * Opens the files.
     *
     * @throws UsageException if one of them cannot be written; none of the others is then there
     */
    static OpenReports open(
            List<ReportChoice> choices, Console console, boolean isPortfolio, Optional<PreviousReport> against)
            throws IOException {
        OpenReports open = new OpenReports(console, isPortfolio, against);
        try {
            for (ReportChoice choice : choices) {
                open.places.add(new Place(choice, open.output(choice)));
            }
            return open;
        } catch (IOException e) {
            open.close();
            throw new UsageException("a report cannot be written: " + e.getMessage());
        }
    }

    private OutputStream output(ReportChoice choice) throws IOException {
        if (choice.file().isEmpty()) {
            return console.results().forReport();
        }
        AtomicFile file = AtomicFile.open(choice.file().get());
        files.add(file);
        return file.output();
    }

    void add(Assessment assessment) throws IOException {
        begin();
        isEmpty = false;
        for (Report report : reports) {
            report.add(assessment);
        }
    }

    /** Whether no assessment was added. */
    boolean isEmpty() {
        return isEmpty;
    }

    /** Ends the reports and puts the files in their places. */
    void finish() throws IOException {
        begin();
        for (Report report : reports) {
            report.close();
        }
        for (AtomicFile file : files) {
            file.commit();
        }
    }

    private void begin() throws IOException {
        if (!reports.isEmpty()) {
            return;
        }
        for (Place place : places) {
            boolean isColoured = console.colour() && place.choice.file().isEmpty();
            ReportOptions options =
                    new ReportOptions(isColoured, ReportOptions.USUAL_WIDTH, isPortfolio, against, Language.ENGLISH);
            reports.add(Report.open(place.choice.format(), place.output, options));
        }
    }

    @Override
    public void close() throws IOException {
        for (AtomicFile file : files) {
            file.close();
        }
    }
}
