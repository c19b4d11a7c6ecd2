package dev.slipway.cli.options;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.slipway.reports.AtomicFile;
import java.io.IOException;
import java.nio.file.Path;

/**
 * The file that a command writes what it made to. It is opened before the work, so that a place that cannot be written is
 * told at once; it appears when all is written.
 */
public final class OutputFile implements TextOutput {

    private final AtomicFile file;

    private OutputFile(AtomicFile file) {
        this.file = file;
    }

    /**
     * Opens it.
     *
     * @throws UsageException if nothing can be written there
     */
    public static OutputFile open(Path path) {
        try {
            return new OutputFile(AtomicFile.open(path));
        } catch (IOException e) {
            throw new UsageException("nothing can be written to " + e.getMessage());
        }
    }

    /** Writes all of it, as UTF-8, and puts it in its place. */
    @Override
    public void write(String text) throws IOException {
        write(text.getBytes(UTF_8));
    }

    /** Writes all of it, and puts it in its place. */
    public void write(byte[] bytes) throws IOException {
        file.output().write(bytes);
        file.commit();
    }

    /** Takes away what was not written whole. */
    @Override
    public void close() throws IOException {
        file.close();
    }
}
