package dev.slipway.inputs.internal.text;

import dev.slipway.inputs.Limit;
import dev.slipway.inputs.Limits;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.stream.Stream;

/** Splits bytes into lines as they come. */
public final class LineReader implements Closeable {

    private static final int BUFFER = 1 << 16;

    private final InputStream bytes;
    private final Limits limits;
    private int number;
    private boolean isBroken;

    public LineReader(InputStream bytes, Limits limits) {
        this.bytes = new BufferedInputStream(new LimitedStream(bytes, Limit.TABLE, limits), BUFFER);
        this.limits = limits;
    }

    /** One line, or why it cannot be read. */
    public static final class Line {
        private final int number;
        private final byte[] bytes;
        private final Optional<IOException> fault;

        private Line(int number, byte[] bytes, Optional<IOException> fault) {
            this.number = number;
            this.bytes = bytes;
            this.fault = fault;
        }

        /** Counted from 1. */
        public int number() {
            return number;
        }

        /** The bytes without the line end, under a name; what was wrong is thrown when they are opened. */
        public Source source(String name) {
            return new Source(name, this::open, number - 1);
        }

        private InputStream open() throws IOException {
            if (fault.isPresent()) {
                throw fault.get();
            }
            return new ByteArrayInputStream(bytes);
        }

        private boolean isBlank() {
            for (byte one : bytes) {
                if (one != ' ' && one != '\t' && one != '\r') {
                    return false;
                }
            }
            return fault.isEmpty();
        }
    }

    /**
     * The lines that are not blank, each read when it is asked for. Where the bytes cannot be read any further, the last
     * line says so.
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
        if (isBroken) {
            return Optional.empty();
        }
        try {
            int first = bytes.read();
            return first < 0 ? Optional.empty() : Optional.of(line(first));
        } catch (IOException e) {
            isBroken = true;
            return Optional.of(new Line(number + 1, new byte[0], Optional.of(e)));
        }
    }

    private Line line(int first) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        boolean isTooLong = false;
        for (int one = first; one >= 0 && one != '\n'; one = bytes.read()) {
            if (line.size() < limits.documentBytes()) {
                line.write(one);
            } else {
                isTooLong = true;
            }
        }
        number++;
        return isTooLong
                ? new Line(number, new byte[0], Optional.of(UnreadableTextException.tooLong(1, "this line", limits)))
                : new Line(number, line.toByteArray(), Optional.empty());
    }
}
