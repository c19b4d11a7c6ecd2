package dev.slipway.inputs.internal.text;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.slipway.inputs.InputLimit;
import dev.slipway.inputs.InputLimits;
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
    private final InputLimits limits;
    private final byte[] buffer = new byte[BUFFER];
    private final long end;
    private int from;
    private int to;
    private int number;
    private long taken;
    private boolean isBroken;

    /** The lines of a whole file. */
    public LineReader(InputStream bytes, InputLimits limits) {
        this(bytes, 0, Long.MAX_VALUE, limits);
    }

    /**
     * The lines of a part of a file.
     *
     * @param bytes from the beginning of a line on
     * @param before how many lines the file has before it
     * @param end how far the part goes: of the lines that begin before that many bytes the last is read to its end
     */
    public LineReader(InputStream bytes, int before, long end, InputLimits limits) {
        this.bytes = new LimitedStream(bytes, InputLimit.PORTFOLIO, limits);
        this.number = before;
        this.end = end;
        this.limits = limits;
    }

    /** One line, or why it cannot be read. */
    public static final class Line {
        private final int number;
        private final byte[] bytes;
        private final Optional<IOException> fault;

        /** A line at hand. */
        public static Line of(int number, byte[] bytes) {
            return new Line(number, bytes.clone(), Optional.empty());
        }

        private Line(int number, byte[] bytes, Optional<IOException> fault) {
            this.number = number;
            this.bytes = bytes;
            this.fault = fault;
        }

        /** Counted from 1. */
        public int number() {
            return number;
        }

        /** How many bytes it has, its end included; none where it could not be read. */
        public int length() {
            return bytes.length + 1;
        }

        /** The bytes as text, whether it is good text or not. */
        public String text() {
            return new String(bytes, UTF_8);
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
        if (isBroken || taken >= end) {
            return Optional.empty();
        }
        try {
            return hasMore() ? Optional.of(line()) : Optional.empty();
        } catch (IOException e) {
            isBroken = true;
            return Optional.of(new Line(number + 1, new byte[0], Optional.of(e)));
        }
    }

    /** Whether there are bytes in the buffer, once it is filled again where it was used up. */
    private boolean hasMore() throws IOException {
        if (from == to) {
            from = 0;
            to = Math.max(bytes.read(buffer, 0, BUFFER), 0);
        }
        return from < to;
    }

    private Line line() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        long length = 0;
        for (boolean isEnded = false; !isEnded && hasMore(); ) {
            int stop = from;
            while (stop < to && buffer[stop] != '\n') {
                stop++;
            }
            length += stop - from;
            // What is longer than any line, and no text, has no lines after it either: it may be a hole in a file.
            isBroken |= length > limits.documentBytes() && buffer[from] == 0;
            if (length <= limits.documentBytes()) {
                line.write(buffer, from, stop - from);
            }
            isEnded = stop < to || isBroken;
            int next = Math.min(to, isEnded ? stop + 1 : stop);
            taken += next - from;
            from = next;
        }
        number++;
        return length <= limits.documentBytes()
                ? new Line(number, line.toByteArray(), Optional.empty())
                : new Line(number, new byte[0], Optional.of(UnreadableTextException.tooLong(1, "this line", limits)));
    }
}
