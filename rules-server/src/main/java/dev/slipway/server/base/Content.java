package dev.slipway.server.base;

import dev.slipway.model.base.Sha256;

/** The bytes of a file as they were sent; whoever is given them does not change them. */
public final class Content {

    private final byte[] bytes;

    private Content(byte[] bytes) {
        this.bytes = bytes;
    }

    public static Content of(byte[] bytes) {
        return new Content(bytes);
    }

    public byte[] bytes() {
        return bytes;
    }

    public String sha256() {
        return Sha256.of(bytes);
    }
}
