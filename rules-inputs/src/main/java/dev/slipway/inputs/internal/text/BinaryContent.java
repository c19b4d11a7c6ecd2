package dev.slipway.inputs.internal.text;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Arrays;
import java.util.Optional;

/** The kind of a file that is not text, recognised by its first bytes, and what to do about it. */
enum BinaryContent {
    UTF_16_BIG("\u00FE\u00FF", "UTF-16 text, not UTF-8", "save it as 'CSV UTF-8' or as UTF-8 text"),
    UTF_16_LITTLE("\u00FF\u00FE", "UTF-16 text, not UTF-8", "save it as 'CSV UTF-8' or as UTF-8 text"),
    ZIP("PK\u0003\u0004", "a workbook (XLSX) or another ZIP archive", "a workbook's name ends in .xlsx"),
    OLE2(
            "\u00D0\u00CF\u0011\u00E0",
            "an old Office file (XLS or MPP)",
            "a schedule's name ends in .mpp; save XLS as XLSX"),
    PDF("%PDF-", "a PDF document", "export the table it was made from"),
    PNG("\u0089PNG", "a PNG picture", "is it the right file?"),
    JPEG("\u00FF\u00D8\u00FF", "a JPEG picture", "is it the right file?"),
    GIF("GIF89a", "a GIF picture", "is it the right file?"),
    GZIP("\u001F\u008B", "a GZIP archive", "unpack it first"),
    BZIP2("BZh9", "a BZIP2 archive", "unpack it first"),
    XZ("\u00FD7zXZ", "an XZ archive", "unpack it first"),
    SEVEN_ZIP("7z\u00BC\u00AF", "a 7-Zip archive", "unpack it first"),
    ELF("\u007FELF", "a program", "is it the right file?"),
    SQLITE("SQLite format 3", "an SQLite database", "export the table as CSV");

    /** The longest beginning of any. */
    static final int LONGEST = 15;

    private final byte[] beginning;
    private final String noun;
    private final String hint;

    BinaryContent(String beginning, String noun, String hint) {
        this.beginning = beginning.getBytes(ISO_8859_1);
        this.noun = noun;
        this.hint = hint;
    }

    static Optional<BinaryContent> of(byte[] start, int length) {
        return Arrays.stream(values())
                .filter(content -> content.begins(start, length))
                .findFirst();
    }

    /** Whether the bytes begin with the mark of UTF-16. */
    static boolean isUtf16(byte[] start) {
        return UTF_16_BIG.begins(start, start.length) || UTF_16_LITTLE.begins(start, start.length);
    }

    private boolean begins(byte[] start, int length) {
        return length >= beginning.length && Arrays.equals(start, 0, beginning.length, beginning, 0, beginning.length);
    }

    UnreadableTextException refusal() {
        return new UnreadableTextException(Place.FILE, "this file is " + noun, hint);
    }
}
