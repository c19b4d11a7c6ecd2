package dev.slipway.server.api;

import dev.slipway.server.base.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/** Bodies and names as they are sent, within limits. */
final class Body {

    /** What a file may have at most. */
    static final int MOST_BYTES = 64 << 20;

    private static final int MOST_NAME = 500;

    private Body() {}

    static byte[] of(HttpServletRequest request) throws IOException {
        byte[] bytes = request.getInputStream().readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            throw new Refusal(Refusal.Kind.TOO_LARGE, "a body has " + (MOST_BYTES >> 20) + " MiB at most");
        }
        return bytes;
    }

    /** The type of a body without its parameters, in lower case. */
    static String type(HttpServletRequest request) {
        String type = Optional.ofNullable(request.getContentType()).orElse("");
        return type.replaceFirst(";.*", "").strip().toLowerCase(Locale.ROOT);
    }

    /**
     * The name of a file as evidence is to call it.
     *
     * @throws Refusal if it is empty, too long, or holds what no name holds
     */
    static String name(String place, Optional<String> sent) {
        String name = sent.orElse("");
        OptionalInt control = name.chars().filter(Character::isISOControl).findFirst();
        if (name.isBlank() || name.length() > MOST_NAME || control.isPresent()) {
            throw Refusal.invalid(
                    place, "this is no name of a file", "up to " + MOST_NAME + " characters, on one line");
        }
        return name;
    }

    /**
     * The key under which a request may be sent again.
     *
     * @throws Refusal if it is too long
     */
    static Optional<String> key(Optional<String> header) {
        header.filter(key -> key.isBlank() || key.length() > 255).ifPresent(key -> {
            throw new Refusal(Refusal.Kind.MALFORMED, "Idempotency-Key has 1 to 255 characters");
        });
        return header;
    }
}
