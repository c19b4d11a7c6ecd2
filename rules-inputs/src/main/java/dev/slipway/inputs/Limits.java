package dev.slipway.inputs;

/**
 * How much of anything is read: files come from strangers, and none may take the memory or the time of the machine.
 *
 * @param documentBytes of a file held in memory whole: YAML, JSON, a workbook, a schedule, or one line of NDJSON
 * @param tableBytes of a CSV or NDJSON file, which is read row by row
 * @param unpackedBytes of all that is packed in one workbook or archive
 * @param valueCharacters of one value or of one cell
 * @param nesting levels of lists and maps within each other
 * @param seconds that a library may take over one schedule file
 */
public record Limits(
        long documentBytes, long tableBytes, long unpackedBytes, int valueCharacters, int nesting, int seconds) {

    public static Limits defaults() {
        return new Limits(64L << 20, 1L << 30, 512L << 20, 1 << 20, 64, 60);
    }
}
