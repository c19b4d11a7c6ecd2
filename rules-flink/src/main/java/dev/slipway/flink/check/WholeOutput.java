package dev.slipway.flink.check;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Gives on what is written when there is much of it, and not after every programme. */
final class WholeOutput extends BufferedOutputStream {

    private static final int BUFFER = 1 << 16;

    private boolean isClosed;

    WholeOutput(OutputStream out) {
        super(out, BUFFER);
    }

    @Override
    public void flush() {
        // nobody reads it before it is whole
    }

    @Override
    public void close() throws IOException {
        if (isClosed) {
            return;
        }
        isClosed = true;
        try {
            super.flush();
        } finally {
            out.close();
        }
    }
}
