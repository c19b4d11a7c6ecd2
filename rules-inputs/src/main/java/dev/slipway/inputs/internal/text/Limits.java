package dev.slipway.inputs.internal.text;

/** How much of anything is read: files come from strangers, and none may take the memory of the machine. */
public final class Limits {

    /** Bytes of a YAML or JSON file, or of one line of NDJSON; these are held in memory whole. */
    public static final int DOCUMENT_BYTES = 64 << 20;

    /** Bytes of a CSV file, which is read row by row. */
    public static final long TABLE_BYTES = 1L << 30;

    /** Characters of one value or of one CSV cell. */
    public static final int VALUE_CHARACTERS = 1 << 20;

    /** Levels of lists and maps within each other. */
    public static final int NESTING = 64;

    /** Problems told of one file; of the rest only the number is told. */
    public static final int PROBLEMS = 1_000;

    private Limits() {}

    /** {@code 64 MiB}. */
    static String text(long bytes) {
        return bytes >= 1L << 30 ? (bytes >> 30) + " GiB" : (bytes >> 20) + " MiB";
    }
}
