package dev.slipway.inputs;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.InputStream;

/** The same text again and again, without end. */
public final class Endless extends InputStream {

    private final byte[] text;
    private long at;

    public Endless(String text) {
        this.text = text.getBytes(UTF_8);
    }

    @Override
    public int read() {
        return text[(int) (at++ % text.length)];
    }

    @Override
    public int read(byte[] target, int offset, int length) {
        for (int i = 0; i < length; i++) {
            target[offset + i] = (byte) read();
        }
        return length;
    }
}
