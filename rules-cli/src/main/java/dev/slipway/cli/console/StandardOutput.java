package dev.slipway.cli.console;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.Optional;

/**
 * Standard output, which keeps the reason for which it could not be written. A reader that has seen enough, such as
 * {@code head}, is no failure; a full disk is.
 */
public final class StandardOutput extends FilterOutputStream {

    private final boolean isTerminal;
    private final PrintWriter text = new PrintWriter(new OutputStreamWriter(this, UTF_8));
    private Optional<String> failure = Optional.empty();
    private boolean isLost;

    /** Writes to that stream. */
    public StandardOutput(OutputStream out, boolean isTerminal) {
        super(out);
        this.isTerminal = isTerminal;
    }

    /** Whether a person looks at it as it is written. */
    public boolean isTerminal() {
        return isTerminal;
    }

    /** Takes lines of text, and is silent where they cannot be written. */
    public PrintWriter text() {
        return text;
    }

    /** Takes a report after the text so far, is silent where it cannot be written, and stays open when it is closed. */
    public OutputStream forReport() {
        text.flush();
        return new PrintStream(this) {
            @Override
            public void close() {
                flush();
            }
        };
    }

    /** Why not all was written; empty where all was, or where the reader left. */
    public Optional<String> failure() {
        return failure;
    }

    /** Whether nothing more arrives, for whatever reason. */
    public boolean isLost() {
        return isLost;
    }

    @Override
    public void write(byte[] bytes, int start, int length) throws IOException {
        try {
            out.write(bytes, start, length);
        } catch (IOException e) {
            isLost = true;
            String reason = String.valueOf(e.getMessage());
            if (!reason.toLowerCase(Locale.ROOT).contains("pipe")) {
                failure = Optional.of(reason);
            }
            throw e;
        }
    }
}
