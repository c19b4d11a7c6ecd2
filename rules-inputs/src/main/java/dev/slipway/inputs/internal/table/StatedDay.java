package dev.slipway.inputs.internal.table;

import dev.slipway.inputs.internal.table.WrittenDate.Numbers;
import dev.slipway.inputs.internal.table.WrittenDate.Settled;
import dev.slipway.model.dates.DateWindow;
import dev.slipway.model.dates.InvalidDateException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/** A day or a month in a title, in a header or in the name of a sheet: the day as of which something speaks. */
public final class StatedDay {

    private static final Pattern SHORT_YEAR =
            Pattern.compile("^(\\p{L}{3,})(?:\\.?[-'\u2019 /]+|(?<=\\p{IsCyrillic})\\.)(\\d{2})$");
    private static final int LONGEST = 40;

    /** The days of a long month. */
    public static final int MONTH = 31;

    private StatedDay() {}

    /** The day; of a month its last day; nothing where the text is neither, or can be read as two days. */
    public static Optional<LocalDate> of(String text) {
        return period(text, MONTH).map(DateWindow::end);
    }

    /** The day; nothing where the text is none, or can be read as two. */
    public static Optional<LocalDate> fully(String text) {
        return period(text, MONTH)
                .filter(window -> window.start().equals(window.end()))
                .map(DateWindow::end);
    }

    /** The day, or the period of at most so many days; nothing where the text is neither, or can be read as two. */
    public static Optional<DateWindow> period(String text, int mostDays) {
        String stated = SHORT_YEAR.matcher(text.strip()).replaceFirst("$1 20$2");
        if (stated.length() > LONGEST || stated.chars().noneMatch(Character::isDigit)) {
            return Optional.empty();
        }
        return window(stated)
                .or(() -> OfficeDates.read(stated).flatMap(StatedDay::settled))
                .filter(window -> window.isKnown() && window.hasStart() && days(window) <= mostDays);
    }

    /** How many days a period has. */
    public static long days(DateWindow window) {
        return window.end().toEpochDay() - window.start().toEpochDay() + 1;
    }

    private static Optional<DateWindow> settled(WrittenDate written) {
        if (written instanceof Settled settled) {
            return window(settled.iso());
        }
        Numbers numbers = (Numbers) written;
        return numbers.isAmbiguous()
                ? Optional.empty()
                : numbers.order().flatMap(numbers::in).flatMap(day -> window(day.toString()));
    }

    private static Optional<DateWindow> window(String text) {
        try {
            return Optional.of(DateWindow.parse(text));
        } catch (InvalidDateException e) {
            return Optional.empty();
        }
    }
}
