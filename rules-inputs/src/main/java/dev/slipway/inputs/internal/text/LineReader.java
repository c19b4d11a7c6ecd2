package dev.slipway.inputs.internal.text;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.stream.Stream;

/** Splits bytes into lines as they come. */
public final class LineReader implements Closeable {

    private static final int BUFFER = 1 << 16;

    private final InputStream bytes;
    private int number;

    public LineReader(InputStream bytes) {
        this.bytes = new BufferedInputStream(bytes, BUFFER);
    }

    /** One line; its first bytes, where it has more than are read of one. */
    public static final class Line {
        private final int number;
        private final byte[] bytes;
        private final boolean isTooLong;

        private Line(int number, byte[] bytes, boolean isTooLong) {
            this.number = number;
            this.bytes = bytes;
            this.isTooLong = isTooLong;
        }

        /** Counted from 1. */
        public int number() {
            return number;
        }

        public boolean isTooLong() {
            return isTooLong;
        }

        /** The bytes without the line end, under a name. */
        public Source source(String name) {
            return new Source(name, () -> new ByteArrayInputStream(bytes), number - 1);
        }

        private boolean isBlank() {
            for (byte one : bytes) {
                if (one != ' ' && one != '\t' && one != '\r') {
                    return false;
                }
            }
            return true;
        }
    }

    /**
     * The lines that are not blank, each read when it is asked for. An {@link UncheckedIOException} ends them where the
     * bytes cannot be read.
     */
    public Stream<Line> lines() {
        return Stream.iterate(next(), Optional::isPresent, line -> next())
                .map(Optional::orElseThrow)
                .filter(line -> !line.isBlank());
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }

    private Optional<Line> next() {
        try {
            int first = bytes.read();
            return first < 0 ? Optional.empty() : Optional.of(line(first));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Line line(int first) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        boolean isTooLong = false;
        for (int one = first; one >= 0 && one != '\n'; one = bytes.read()) {
            if (line.size() < Limits.DOCUMENT_BYTES) {
                line.write(one);
            } else {
                isTooLong = true;
            }
        }
        return new Line(++number, line.toByteArray(), isTooLong);
    }
}
