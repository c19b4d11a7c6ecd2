package dev.slipway.model.dates;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How a date that is open to one side is bound by another. */
enum Limit {
    /** On its last day at the latest. */
    BY,
    /** Before its first day. */
    BEFORE,
    /** After its last day. */
    AFTER;

    /** What says in several words no more than {@code by}. */
    private static final Pattern LATEST = Pattern.compile(
            "(?iu)(?:no later than|not later than|bis spätestens|spätestens(?: bis| am)?|не позднее|не позже|au plus tard(?: le)?"
                    + "|a más tardar(?: el)?) |不晚于 ?");

    /** How long the beginning of a text is that says {@link #BY} in several words; 0 where it does not. */
    static int latestAt(String text) {
        Matcher latest = LATEST.matcher(text);
        return latest.lookingAt() ? latest.end() : 0;
    }

    /** The open window that another bounds; as exact as that one is. */
    DateWindow of(DateWindow bound, String text) {
        return switch (this) {
            case BY -> new DateWindow(DateWindow.OPEN_START, bound.end(), bound.precision(), text);
            case BEFORE -> new DateWindow(DateWindow.OPEN_START, bound.start().minusDays(1), bound.precision(), text);
            case AFTER -> DateWindow.after(bound.end(), bound.precision(), text);
        };
    }
}
