package dev.slipway.inputs.internal.text;

import dev.slipway.inputs.InputLimit;
import dev.slipway.inputs.InputLimits;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Bytes up to a limit; more than that is an {@link UnreadableTextException}, whatever is said of their number. */
public final class LimitedStream extends FilterInputStream {

    private final InputLimit limit;
    private final InputLimits limits;
    private long left;

    /**
     * Hands on bytes up to the limit.
     *
     * @param limit one of bytes
     */
    public LimitedStream(InputStream bytes, InputLimit limit, InputLimits limits) {
        super(bytes);
        this.limit = limit;
        this.limits = limits;
        this.left = limit.in(limits);
    }

    @Override
    public int read() throws IOException {
        int one = super.read();
        count(one < 0 ? 0 : 1);
        return one;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        int number = super.read(target, offset, length);
        count(Math.max(number, 0));
        return number;
    }

    @Override
    public long skip(long number) throws IOException {
        long skipped = super.skip(number);
        count(skipped);
        return skipped;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private void count(long number) throws UnreadableTextException {
        left -= number;
        if (left < 0) {
            throw new UnreadableTextException(
                    Place.FILE, "larger than " + limit.description(limits), "split it, or " + limit.remedy(limits));
        }
    }
}
