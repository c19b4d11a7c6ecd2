package dev.slipway.cli.report;

import dev.slipway.cli.console.Console;
import dev.slipway.cli.options.ReportChoice;
import dev.slipway.cli.options.UsageException;
import dev.slipway.reports.ReportFormat;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/** Reports that are written at once: files appear when all are written, or not at all. */
public final class SavedReports implements Closeable {

    private final List<Place> places = new ArrayList<>();
    private final ReportFiles files = new ReportFiles();

    /** Where a report goes. */
    private record Place(ReportChoice choice, OutputStream output) {}

    /** Writes one report. */
    @FunctionalInterface
    public interface Writing {
        void write(ReportFormat format, OutputStream out, boolean toFile) throws IOException;
    }

    private SavedReports() {}

    /**
     * Opens the files.
     *
     * @throws UsageException if one of them cannot be written, or if a workbook would go to a terminal
     */
    public static SavedReports open(List<ReportChoice> choices, Console console) throws IOException {
        choices.forEach(choice -> ReportFiles.requireFile(choice, console));
        SavedReports reports = new SavedReports();
        try {
            for (ReportChoice choice : choices) {
                reports.places.add(new Place(choice, reports.files.open(choice, console)));
            }
            return reports;
        } catch (IOException e) {
            reports.close();
            throw new UsageException("a report cannot be written: " + e.getMessage());
        }
    }

    /** Writes all, then puts the files in their places. */
    void write(Writing writing) throws IOException {
        append(writing);
        commit();
    }

    /** Writes to all. */
    public void append(Writing writing) throws IOException {
        for (Place place : places) {
            writing.write(
                    place.choice.format(), place.output, place.choice.file().isPresent());
        }
    }

    /** Puts the files in their places. */
    public void commit() throws IOException {
        files.commit();
    }

    @Override
    public void close() throws IOException {
        files.close();
    }
}
