package dev.slipway.cli.options;

import dev.slipway.cli.console.Console;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** Where a command writes the text that it made: a file, or standard output where none is named. */
public interface TextOutput extends Closeable {

    /**
     * Opens it before the work.
     *
     * @throws UsageException if nothing can be written to the file
     */
    static TextOutput of(Optional<Path> file, Console console) {
        return file.<TextOutput>map(OutputFile::open).orElseGet(() -> new OfConsole(console));
    }

    /** Writes all of it. */
    void write(String text) throws IOException;

    /** Standard output, which stays open. */
    record OfConsole(Console console) implements TextOutput {

        @Override
        public void write(String text) {
            text.lines().forEach(console::print);
        }

        @Override
        public void close() {
            // Others print to it too.
        }
    }
}
