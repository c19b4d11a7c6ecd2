package dev.slipway.cli.report;

import dev.slipway.cli.console.Console;
import dev.slipway.cli.options.ReportChoice;
import dev.slipway.cli.options.UsageException;
import dev.slipway.model.alerts.Assessment;
import dev.slipway.model.words.Language;
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
    private final Language language;
    private final boolean isVerbose;
    private final List<Place> places = new ArrayList<>();
    private final ReportFiles files = new ReportFiles();
    private final List<Report> reports = new ArrayList<>();
    private final List<String> unjudged = new ArrayList<>();
    private final Interruption interruption;
    private boolean isEmpty = true;

    /** Where a report goes. */
    private record Place(ReportChoice choice, OutputStream output) {}

    private OpenReports(
            Console console,
            boolean isPortfolio,
            Optional<PreviousReport> against,
            Language language,
            boolean isVerbose) {
        this.isVerbose = isVerbose;
        this.console = console;
        this.isPortfolio = isPortfolio;
        this.against = against;
        this.interruption = new Interruption(this::reportInterrupted);
        this.language = language;
    }

    /**
     * Opens the files.
     *
     * @throws UsageException if one of them cannot be written; none of the others is then there; or if
     *     a workbook would go to a terminal
     */
    static OpenReports open(
            List<ReportChoice> choices,
            Console console,
            boolean isPortfolio,
            Optional<PreviousReport> against,
            Language language,
            boolean isVerbose)
            throws IOException {
        choices.forEach(choice -> ReportFiles.requireFile(choice, console));
        OpenReports open = new OpenReports(console, isPortfolio, against, language, isVerbose);
        try {
            if (isPortfolio || choices.stream().anyMatch(choice -> choice.file().isPresent())) {
                open.interruption.await();
            }
            for (ReportChoice choice : choices) {
                open.places.add(new Place(choice, open.files.open(choice, console)));
            }
            return open;
        } catch (IOException e) {
            open.close();
            throw new UsageException("a report cannot be written: " + e.getMessage());
        }
    }

    void add(Assessment assessment) throws IOException {
        begin();
        isEmpty = false;
        for (Report report : reports) {
            report.add(assessment);
        }
    }

    /** Adds what rules found that compare the programmes, after all of these. */
    void addPortfolio(Assessment portfolio) throws IOException {
        for (Report report : reports) {
            report.addPortfolio(portfolio);
        }
    }

    /** Names one of several programmes that could not be judged. */
    void addUnjudged(String programme) {
        if (isPortfolio) {
            unjudged.add(programme);
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
            unjudged.forEach(report::addUnjudged);
            report.close();
        }
        files.commit();
    }

    private void begin() throws IOException {
        if (!reports.isEmpty()) {
            return;
        }
        for (Place place : places) {
            boolean isColoured = console.colour() && place.choice.file().isEmpty();
            ReportOptions options =
                    new ReportOptions(isColoured, ReportOptions.USUAL_WIDTH, isPortfolio, against, language, isVerbose);
            reports.add(Report.open(place.choice.format(), place.output, options));
        }
    }

    /** Whether the reader of all this has left: all of it goes to standard output, and that takes no more. */
    boolean areInVain() {
        return files.areNone() && console.results().isLost();
    }

    /** Of files that are in their places already nothing is taken back. */
    private void reportInterrupted() {
        files.discard();
        console.log(
                files.areNone()
                        ? "slipway: interrupted; the report is not complete."
                        : "slipway: interrupted; incomplete reports are not kept.");
    }

    @Override
    public void close() throws IOException {
        interruption.close();
        files.close();
    }
}
