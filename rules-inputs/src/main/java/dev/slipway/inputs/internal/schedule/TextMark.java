package dev.slipway.inputs.internal.schedule;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.Charset;
import java.util.Optional;

/**
 * The byte order mark of a text.
 *
 * @param charset what it says; absent where there is no mark
 * @param length in bytes
 */
record TextMark(Optional<Charset> charset, int length) {

    static TextMark of(byte[] content) {
        if (startsWith(content, 0xEF, 0xBB, 0xBF)) {
            return new TextMark(Optional.of(UTF_8), 3);
        }
        if (startsWith(content, 0xFE, 0xFF)) {
            return new TextMark(Optional.of(UTF_16BE), 2);
        }
        if (startsWith(content, 0xFF, 0xFE)) {
            return new TextMark(Optional.of(UTF_16LE), 2);
        }
        return new TextMark(Optional.empty(), 0);
    }

    private static boolean startsWith(byte[] content, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (content.length <= i || (content[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
