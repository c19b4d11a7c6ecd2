package dev.slipway.inputs;

/**
 * How much of anything is read: files come from strangers, and none may take the memory or the time of the machine.
 * Each is 1 or more; a problem names the {@link InputLimit} that was passed.
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
 * @param problems listed of one file; the others are only counted
 * @param links between the milestones of one programme
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
        int problems,
        int links) {

    public InputLimits {
        InputLimit.DOCUMENT.require(documentBytes);
        InputLimit.TABLE.require(tableBytes);
        InputLimit.PORTFOLIO.require(portfolioBytes);
        InputLimit.UNPACKED.require(unpackedBytes);
        InputLimit.VALUE.require(valueCharacters);
        InputLimit.NESTING.require(nesting);
        InputLimit.SECONDS.require(seconds);
        InputLimit.FILES.require(files);
        InputLimit.PROBLEMS.require(problems);
        InputLimit.LINKS.require(links);
    }

    public static InputLimits defaults() {
        return new InputLimits(64L << 20, 1L << 30, 64L << 30, 512L << 20, 1 << 20, 64, 60, 100_000, 1_000, 50_000);
    }

    /**
     * These with one of them changed, as {@code --limit NAME=VALUE} asks for it.
     *
     * @param name the word of a {@link InputLimit}, such as {@code document}
     * @param value a size such as {@code 128MiB}, or a whole number for what is no size
     * @throws IllegalArgumentException if there is no such limit or it cannot be that; the message says what can
     */
    public InputLimits with(String name, String value) {
        InputLimit limit = InputLimit.of(name);
        return with(limit, limit.parse(value));
    }

    private InputLimits with(InputLimit limit, long value) {
        return new InputLimits(
                limit == InputLimit.DOCUMENT ? value : documentBytes,
                limit == InputLimit.TABLE ? value : tableBytes,
                limit == InputLimit.PORTFOLIO ? value : portfolioBytes,
                limit == InputLimit.UNPACKED ? value : unpackedBytes,
                limit == InputLimit.VALUE ? (int) value : valueCharacters,
                limit == InputLimit.NESTING ? (int) value : nesting,
                limit == InputLimit.SECONDS ? (int) value : seconds,
                limit == InputLimit.FILES ? (int) value : files,
                limit == InputLimit.PROBLEMS ? (int) value : problems,
                limit == InputLimit.LINKS ? (int) value : links);
    }
}
