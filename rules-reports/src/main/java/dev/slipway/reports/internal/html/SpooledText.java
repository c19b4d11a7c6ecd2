package dev.slipway.reports.internal.html;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.slipway.reports.internal.scratch.ScratchFile;
import gg.jte.Content;
import gg.jte.TemplateOutput;
import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;

/** Markup that waits on disk until the parts before it in a page are known. */
final class SpooledText implements Content, Closeable {

    private final ScratchFile file;
    private final Writer writer;

    private SpooledText(ScratchFile file) {
        this.file = file;
        this.writer = new BufferedWriter(new OutputStreamWriter(file.output(), UTF_8));
    }

    static SpooledText open() throws IOException {
        return new SpooledText(ScratchFile.open());
    }

    /** To write what waits. */
    Writer writer() {
        return writer;
    }

    /**
     * Writes all that waited, once everything has been added.
     *
     * @throws UncheckedIOException if it cannot be read
     */
    @Override
    public void writeTo(TemplateOutput output) {
        try {
            writer.flush();
            Reader waiting = new InputStreamReader(file.input(), UTF_8);
            char[] part = new char[1 << 14];
            for (int length = waiting.read(part); length >= 0; length = waiting.read(part)) {
                output.writeContent(new String(part, 0, length));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
