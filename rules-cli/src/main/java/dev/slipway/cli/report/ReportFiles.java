package dev.slipway.cli.report;

import dev.slipway.cli.console.Console;
import dev.slipway.cli.options.ReportChoice;
import dev.slipway.cli.options.UsageException;
import dev.slipway.reports.AtomicFile;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** The files of the reports of one run: they appear when all are written, or not at all. */
final class ReportFiles implements Closeable {

    private final List<AtomicFile> files = new CopyOnWriteArrayList<>();

    /** @throws UsageException if a workbook would go to a terminal */
    static void requireFile(ReportChoice choice, Console console) {
        String word = choice.format().word();
        if (choice.format().isBinary()
                && choice.file().isEmpty()
                && console.results().isTerminal()) {
            throw new UsageException(word + " cannot be printed on a terminal; name a file for it: --format " + word
                    + "=report." + word);
        }
    }

    /** Where a report goes: its file, which is opened, or standard output. */
    OutputStream open(ReportChoice choice, Console console) throws IOException {
        if (choice.file().isEmpty()) {
            return console.results().forReport();
        }
        // A signal that comes meanwhile takes this one away too.
        synchronized (files) {
            AtomicFile file = AtomicFile.open(choice.file().get());
            files.add(file);
            return file.output();
        }
    }

    boolean areNone() {
        return files.isEmpty();
    }

    /** Puts them in their places. */
    void commit() throws IOException {
        for (AtomicFile file : files) {
            file.commit();
        }
    }

    /** Takes away what is not yet in its place. */
    void discard() {
        synchronized (files) {
            files.forEach(AtomicFile::discard);
        }
    }

    /** All of them, though one cannot be closed on a disk that is full. */
    @Override
    public void close() throws IOException {
        IOException failure = null;
        for (AtomicFile file : files) {
            try {
                file.close();
            } catch (IOException e) {
                failure = e;
            }
        }
        if (failure != null) {
            throw failure;
        }
    }
}
