package dev.slipway.inputs.internal.months;

import dev.slipway.inputs.internal.table.StatedDay;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A day that is written without its year, in a form that nothing else has: {@code 31 Mar}, {@code 31/03}, {@code 3月31日}. */
final class YearlessDay {

    private static final Pattern NAMED = Pattern.compile("(\\d{1,2})(?:\\.? |[-.]| de )(\\p{L}{3,}\\.?)");
    private static final Pattern DOTTED = Pattern.compile("(\\d{1,2})\\.(\\d{1,2})\\.");
    private static final Pattern SLASHED = Pattern.compile("(1[3-9]|2\\d|3[01])[/.-](0?[1-9]|1[0-2])");
    private static final Pattern NUMBERED = Pattern.compile("\\d{1,2}月\\d{1,2}日");
    private static final int LONGEST = 24;

    private YearlessDay() {}

    /** The day in that year, if it is one. */
    static Optional<LocalDate> of(String text, int year) {
        if (text.isEmpty() || text.length() > LONGEST) {
            return Optional.empty();
        }
        Matcher named = NAMED.matcher(text);
        if (named.matches()) {
            return StatedDay.of(named.group(1) + " " + named.group(2) + " " + year);
        }
        Matcher dotted = DOTTED.matcher(text);
        if (dotted.matches()) {
            return StatedDay.of(text + year);
        }
        Matcher slashed = SLASHED.matcher(text);
        if (slashed.matches()) {
            return StatedDay.of(slashed.group(1) + "." + slashed.group(2) + "." + year);
        }
        return NUMBERED.matcher(text).matches() ? StatedDay.of(year + "年" + text) : Optional.empty();
    }
}
