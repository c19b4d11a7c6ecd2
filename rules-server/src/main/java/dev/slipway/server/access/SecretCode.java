package dev.slipway.server.access;

import java.security.SecureRandom;
import java.util.Base64;

/** Random bits as text that may stand in a link. */
final class SecretCode {

    private static final int BYTES = 32;

    private SecretCode() {}

    /** One of 256 bits, which nobody guesses. */
    static String fresh() {
        return ofBytes(BYTES);
    }

    static String ofBytes(int bytes) {
        byte[] drawn = new byte[bytes];
        new SecureRandom().nextBytes(drawn);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(drawn);
    }
}
