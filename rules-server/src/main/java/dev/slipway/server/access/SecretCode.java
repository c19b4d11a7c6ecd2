package dev.slipway.server.access;

import java.security.SecureRandom;
import java.util.Base64;

/** A text of 256 random bits, for a link that works once. */
final class SecretCode {

    private static final int BYTES = 32;

    private SecretCode() {}

    static String fresh() {
        byte[] drawn = new byte[BYTES];
        new SecureRandom().nextBytes(drawn);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(drawn);
    }
}
