package dev.slipway.model.dates;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of a day without what goes with it and does not change it: a time of day, and the marks of Primavera, {@code A}
 * for an actual date and {@code *} for one that a constraint holds. A day stays the day that is written, whatever the
 * zone of its time.
 */
public final class DayText {

    private static final Pattern MARKS = Pattern.compile("(?<=\\d)(?: ?\\*| A\\*?)$");
    private static final Pattern ACTUAL = Pattern.compile("\\d A\\*?$");
    private static final String ZONE = "(?:Z|(?:UTC|GMT)(?:[+-]\\d{1,2}(?::?\\d{2})?)?|[+-]\\d{2}(?::?\\d{2})?)";
    private static final Pattern TIME = Pattern.compile("(?<=[\\p{L}\\d.])(?:T|,? )(?:[01]?\\d|2[0-3])[:.][0-5]\\d"
            + "(?:[:.][0-5]\\d(?:[.,]\\d{1,9})?)?(?: ?[AaPp]\\.?[Mm]\\.?)?(?: ?"
            + ZONE + ")?(?: \\((?:" + ZONE + "|[\\p{L} ]{3,40})\\))?$");

    private DayText() {}

    /** The day alone. */
    public static String of(String text) {
        if (!mayBeMarked(text) && text.indexOf(':') < 0 && text.indexOf('.') < 0) {
            return text; // as most dates are: patterns take longer
        }
        String unmarked = MARKS.matcher(text).replaceFirst("");
        Matcher time = TIME.matcher(unmarked);
        return time.find() && hasDigit(unmarked.substring(0, time.start()))
                ? unmarked.substring(0, time.start()).strip()
                : unmarked.strip();
    }

    /** Without one it is no day yet: in {@code Sa 14.02.26} what looks like a time is the day. */
    private static boolean hasDigit(String text) {
        return text.chars().anyMatch(Character::isDigit);
    }

    private static boolean mayBeMarked(String text) {
        return text.endsWith("A") || text.endsWith("*");
    }

    /** Whether a mark says that the date has happened. */
    public static boolean saysActual(String text) {
        return mayBeMarked(text) && ACTUAL.matcher(text).find();
    }
}
