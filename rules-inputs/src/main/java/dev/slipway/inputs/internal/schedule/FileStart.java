package dev.slipway.inputs.internal.schedule;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Optional;

/**
 * What the first bytes of a file show.
 *
 * @param octets these bytes, one to a character
 * @param text the same as text, without a byte order mark
 * @param xml how it begins as XML, where it is that
 * @param isMicrosoftProject whether it is a compound document that MS Project wrote; Excel and Word wrote such too
 */
record FileStart(String octets, String text, Optional<XmlStart> xml, boolean isMicrosoftProject) {

    private static final int LENGTH = 64;
    private static final String COMPOUND_DOCUMENT = "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1";

    static FileStart of(byte[] content) {
        String octets = new String(content, 0, Math.min(LENGTH, content.length), ISO_8859_1);
        return new FileStart(octets, text(content), XmlStart.of(content), isMicrosoftProject(octets, content));
    }

    private static String text(byte[] content) {
        TextMark mark = TextMark.of(content);
        int length = Math.min(LENGTH, content.length - mark.length());
        return new String(content, mark.length(), length, mark.charset().orElse(ISO_8859_1));
    }

    /** The name of the program is plain text in a part of the document that may be anywhere in it. */
    private static boolean isMicrosoftProject(String octets, byte[] content) {
        return octets.startsWith(COMPOUND_DOCUMENT) && new String(content, ISO_8859_1).contains("MSProject.");
    }
}
