package dev.slipway.inputs.internal.table;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Two days in one cell, as timelines have them: {@code May 1, 2026 → May 31, 2026}.
 *
 * @param first as it is written
 * @param last as it is written
 */
public record DateRange(String first, String last) {

    private static final Pattern SHAPE = Pattern.compile(
            "(?<first>.{6,40}?)(?: ?(?:\u2192|->|\u2013|\u2014|\\.\\.) ?| (?:-|to|until|bis|по|a|au|al) |"
                    + "(?<=\\d{4}-\\d{2}-\\d{2}) ?[/+,-] ?(?=\\d{4}-))(?<last>.{6,40})");

    private static final Pattern ISO = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})/(\\d{4}-\\d{2}-\\d{2})");

    /** The two sides of a text, where it has two. */
    static Optional<DateRange> of(String text) {
        if (text.length() < 13 || text.length() > 84) {
            return Optional.empty();
        }
        Matcher matcher = SHAPE.matcher(text);
        return matcher.matches()
                ? Optional.of(new DateRange(
                        matcher.group("first").strip(), matcher.group("last").strip()))
                : Optional.empty();
    }

    /** Of two days in ISO form, as {@code 2026-05-01/2026-05-31}, the first or the last; any other text as it is. */
    public static String dayOf(String text, boolean isFirst) {
        Matcher matcher = ISO.matcher(text);
        return matcher.matches() ? matcher.group(isFirst ? 1 : 2) : text;
    }
}
