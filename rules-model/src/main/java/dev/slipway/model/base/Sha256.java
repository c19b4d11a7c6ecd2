package dev.slipway.model.base;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The digest by which rules, alerts and files are known again: SHA-256 (FIPS 180-4), in 64 hexadecimal digits. */
public final class Sha256 {

    private Sha256() {}

    /** Of a text in UTF-8. */
    public static String of(String text) {
        return of(text.getBytes(UTF_8));
    }

    public static String of(byte[] bytes) {
        return HexFormat.of().formatHex(digest().digest(bytes));
    }

    /** A digest of what is still to be added to it. */
    public static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** Adds a text and its end, so that two texts never read as one. */
    public static void update(MessageDigest digest, String text) {
        digest.update(text.getBytes(UTF_8));
        digest.update((byte) 0);
    }

    /** Of all that was added; the digest is empty again afterwards. */
    public static String hex(MessageDigest digest) {
        return HexFormat.of().formatHex(digest.digest());
    }
}
