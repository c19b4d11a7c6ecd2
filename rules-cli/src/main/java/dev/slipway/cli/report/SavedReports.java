package dev.slipway.cli.report;

import dev.slipway.cli.console.Console;
import dev.slipway.cli.options.ReportChoice;
import dev.slipway.cli.options.UsageException;
import dev.slipway.reports.AtomicFile;
import dev.slipway.reports.ReportFormat;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reports that are written at once: files appear when all are written, or not at all. */
final class SavedReports implements Closeable {

    private final Console console;
    private final List<ReportChoice> choices;
    private final Map<ReportChoice, AtomicFile> files = new LinkedHashMap<>();

    /** Writes one report. */
    @FunctionalInterface
    interface Writing {
        void write(ReportFormat format, OutputStream out, boolean toFile) throws IOException;
    }

    private SavedReports(List<ReportChoice> choices, Console console) {
        this.choices = choices;
        this.console = console;
    }

    /**
     * Opens the files.
     *
     * @throws UsageException if one of them cannot be written, or if a workbook would go to a terminal
     */
    static SavedReports open(List<ReportChoice> choices, Console console) throws IOException {
        choices.forEach(choice -> OpenReports.requireFile(choice, console));
        SavedReports reports = new SavedReports(choices, console);
        try {
            for (ReportChoice choice : choices) {
                if (choice.file().isPresent()) {
                    reports.files.put(choice, AtomicFile.open(choice.file().get()));
                }
            }
            return reports;
        } catch (IOException e) {
            reports.close();
            throw new UsageException("a report cannot be written: " + e.getMessage());
        }
    }

    /** Writes all, then puts the files in their places. */
    void write(Writing writing) throws IOException {
        for (ReportChoice choice : choices) {
            AtomicFile file = files.get(choice);
            if (file == null) {
                writing.write(choice.format(), console.results().forReport(), false);
            } else {
                writing.write(choice.format(), file.output(), true);
            }
        }
        for (AtomicFile file : files.values()) {
            file.commit();
        }
    }

    @Override
    public void close() throws IOException {
        for (AtomicFile file : files.values()) {
            file.close();
        }
    }
}
