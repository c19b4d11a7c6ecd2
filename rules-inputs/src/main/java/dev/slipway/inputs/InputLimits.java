package dev.slipway.inputs;

/**
 * How much of anything is read: files come from strangers, and none may take the memory or the time of the machine.
 * Each is 1 or more; whoever passes one is told its {@link Limit} by name.
 *
 * @param documentBytes of a file held in memory whole: YAML, JSON, a workbook, a schedule, or one line of NDJSON
 * @param tableBytes of a CSV or NDJSON file, which is read row by row
 * @param portfolioBytes of an NDJSON portfolio or a status file read along with it, of which no more is held than the
 *     programmes being judged
 * @param unpackedBytes of all that is packed in one workbook or archive
 * @param valueCharacters of one value or of one cell
 * @param nesting levels of lists and maps within each other
 * @param seconds that a library may take over one schedule file
 * @param files below one folder of status files
 * @param problems told of one file; of the rest only the number is told
 */
public record InputLimits(
        long documentBytes,
        long tableBytes,
        long portfolioBytes,
        long unpackedBytes,
        int valueCharacters,
        int nesting,
        int seconds,
        int files,
        int problems) {

    public InputLimits {
        Limit.DOCUMENT.require(documentBytes);
        Limit.TABLE.require(tableBytes);
        Limit.PORTFOLIO.require(portfolioBytes);
        Limit.UNPACKED.require(unpackedBytes);
        Limit.VALUE.require(valueCharacters);
        Limit.NESTING.require(nesting);
        Limit.SECONDS.require(seconds);
        Limit.FILES.require(files);
        Limit.PROBLEMS.require(problems);
    }

    public static InputLimits defaults() {
        return new InputLimits(64L << 20, 1L << 30, 64L << 30, 512L << 20, 1 << 20, 64, 60, 100_000, 1_000);
    }

    /**
     * These with one of them changed, as {@code --limit NAME=VALUE} asks for it.
     *
     * @param name the word of a {@link Limit}, such as {@code document}
     * @param value a size such as {@code 128MiB}, or a whole number for what is no size
     * @throws IllegalArgumentException if there is no such limit or it cannot be that; the message says what can
     */
    public InputLimits with(String name, String value) {
        Limit limit = Limit.of(name);
        return with(limit, limit.parse(value));
    }

    private InputLimits with(Limit limit, long value) {
        return new InputLimits(
                limit == Limit.DOCUMENT ? value : documentBytes,
                limit == Limit.TABLE ? value : tableBytes,
                limit == Limit.PORTFOLIO ? value : portfolioBytes,
                limit == Limit.UNPACKED ? value : unpackedBytes,
                limit == Limit.VALUE ? (int) value : valueCharacters,
                limit == Limit.NESTING ? (int) value : nesting,
                limit == Limit.SECONDS ? (int) value : seconds,
                limit == Limit.FILES ? (int) value : files,
                limit == Limit.PROBLEMS ? (int) value : problems);
    }
}
