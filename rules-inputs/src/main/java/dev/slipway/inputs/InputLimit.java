package dev.slipway.inputs;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;

/** One of the {@link InputLimits}, in the words of messages and of {@code --limit}. */
public enum InputLimit {
    DOCUMENT(true, 1L << 30, InputLimits::documentBytes, "a file read whole, or one line of NDJSON"),
    TABLE(true, 1L << 50, InputLimits::tableBytes, "a CSV or NDJSON file"),
    PORTFOLIO(
            true, 1L << 50, InputLimits::portfolioBytes, "a portfolio in NDJSON, or a status file read along with it"),
    UNPACKED(true, 1L << 50, InputLimits::unpackedBytes, "what a workbook or an archive unpacks to"),
    VALUE(false, 1 << 28, InputLimits::valueCharacters, "the characters of one value"),
    NESTING(false, 500, InputLimits::nesting, "levels of lists and keys within each other"),
    SECONDS(false, 86_400, InputLimits::seconds, "the time for one schedule file"),
    FILES(false, 10_000_000, InputLimits::files, "the files below one folder"),
    PROBLEMS(false, 1_000_000, InputLimits::problems, "the problems listed of one file"),
    LINKS(false, 100_000_000, InputLimits::links, "the links between milestones of one programme");

    private final boolean isSize;
    private final long most;
    private final ToLongFunction<InputLimits> value;
    private final String subject;

    InputLimit(boolean isSize, long most, ToLongFunction<InputLimits> value, String subject) {
        this.isSize = isSize;
        this.most = most;
        this.value = value;
        this.subject = subject;
    }

    /** {@code document}: what {@code --limit} calls it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What it is among these limits. */
    public long in(InputLimits limits) {
        return value.applyAsLong(limits);
    }

    /** What it bounds, for a list of all of them: {@code a CSV or NDJSON file}. */
    public String subject() {
        return subject;
    }

    /** {@code 64 MiB}, or {@code 1000} for what is no size. */
    public String text(InputLimits limits) {
        return isSize ? ByteSize.text(value.applyAsLong(limits), " ") : String.valueOf(value.applyAsLong(limits));
    }

    /** What a problem says after {@code larger than}: {@code 64 MiB, the limit 'document'}. */
    public String description(InputLimits limits) {
        return text(limits) + ", the limit '" + word() + "'";
    }

    /** What to do where it is too narrow: {@code raise it with --limit document=128MiB}. */
    public String remedy(InputLimits limits) {
        long twice = Math.min(most, 2 * value.applyAsLong(limits));
        return "raise it with --limit " + word() + "=" + (isSize ? ByteSize.text(twice, "") : twice);
    }

    /**
     * The limit of that word, upper and lower case alike.
     *
     * @throws IllegalArgumentException if there is none; the message names all
     */
    public static InputLimit of(String word) {
        return Arrays.stream(values())
                .filter(limit -> limit.word().equalsIgnoreCase(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no limit '" + word + "'; the limits are "
                        + Arrays.stream(values()).map(InputLimit::word).collect(Collectors.joining(", "))));
    }

    /**
     * The number that a text sets it to: {@code 128MiB} or {@code 1000}.
     *
     * @throws IllegalArgumentException if it is no such number; the message says what to write
     */
    long parse(String text) {
        try {
            return require(isSize ? ByteSize.parse(text) : Long.parseLong(text.strip()));
        } catch (NumberFormatException e) {
            String example = isSize ? "a size such as 512KiB, 128MiB or 2GiB" : "a whole number such as 1000";
            throw new IllegalArgumentException("the limit '" + word() + "' is " + example + ", not '" + text + "'", e);
        }
    }

    long require(long number) {
        if (number < 1 || number > most) {
            throw new IllegalArgumentException("the limit '" + word() + "' is between 1 and "
                    + (isSize ? ByteSize.text(most, " ") : most) + ", not " + number);
        }
        return number;
    }
}
