package dev.slipway.flink.check;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import org.apache.flink.core.fs.FSDataInputStream;
import org.apache.flink.core.fs.Path;

/** The lines that begin in a range of a portfolio, as bytes. */
final class SplitInput implements Closeable {

    private static final int BUFFER = 1 << 16;

    private final InputStream bytes;
    private final int before;
    private final long length;

    private SplitInput(InputStream bytes, int before, long length) {
        this.bytes = bytes;
        this.before = before;
        this.length = length;
    }

    /**
     * Opens the portfolio where the first of the lines begins.
     *
     * @param newlines how many line ends are before the range
     */
    static SplitInput open(PortfolioFile portfolio, long split, long newlines) throws IOException {
        InputStream bytes = openAt(portfolio, Math.max(0, portfolio.start(split) - 1));
        try {
            return split == 0
                    ? new SplitInput(bytes, 0, portfolio.end(0))
                    : afterTheLineBefore(bytes, portfolio, split, newlines);
        } catch (IOException | RuntimeException e) {
            bytes.close();
            throw e;
        }
    }

    /** The line that goes on into the range belongs to one before; it may end with the last byte of that. */
    private static SplitInput afterTheLineBefore(InputStream bytes, PortfolioFile portfolio, long split, long newlines)
            throws IOException {
        int first = bytes.read();
        long passed = 0;
        for (int one = first; one >= 0 && one != '\n'; passed++) {
            one = bytes.read();
        }
        long lines = first == '\n' ? newlines : newlines + 1;
        return new SplitInput(bytes, lineNumber(lines), portfolio.end(split) - portfolio.start(split) - passed);
    }

    private static int lineNumber(long lines) throws IOException {
        if (lines > Integer.MAX_VALUE) {
            throw new IOException("the portfolio has more than " + Integer.MAX_VALUE + " lines; split it");
        }
        return (int) lines;
    }

    /** How many line ends are in a range. */
    static long newlines(PortfolioFile portfolio, long split) throws IOException {
        long left = portfolio.end(split) - portfolio.start(split);
        long newlines = 0;
        byte[] buffer = new byte[BUFFER];
        try (InputStream bytes = open(portfolio, portfolio.start(split))) {
            while (left > 0) {
                int read = bytes.read(buffer, 0, (int) Math.min(left, buffer.length));
                if (read < 0) {
                    throw new IOException(portfolio.name() + " became shorter while it was read");
                }
                left -= read;
                for (int i = 0; i < read; i++) {
                    newlines += buffer[i] == '\n' ? 1 : 0;
                }
            }
        }
        return newlines;
    }

    private static InputStream openAt(PortfolioFile portfolio, long position) throws IOException {
        return new BufferedInputStream(open(portfolio, position), BUFFER);
    }

    private static InputStream open(PortfolioFile portfolio, long position) throws IOException {
        Path path = new Path(portfolio.location());
        FSDataInputStream bytes = path.getFileSystem().open(path);
        if (position > 0) {
            bytes.seek(position);
        }
        return bytes;
    }

    /** From the beginning of the first line on; nothing where none begins in the range. */
    InputStream bytes() {
        return bytes;
    }

    /** How many lines the portfolio has before the first. */
    int before() {
        return before;
    }

    /** How many bytes of the range are left from that line on; 0 or less where none begins in it. */
    long length() {
        return length;
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }
}
