package dev.slipway.model.dates;

import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How an office counts its fiscal years. Where they run from April and are named after their start, {@code FY26} is
 * 2026-04-01 to 2027-03-31; named after their end it is 2025-04-01 to 2026-03-31.
 *
 * @param from the month in which a year begins, 1 to 12
 * @param named the calendar year that gives a fiscal year its number
 */
public record FiscalYear(int from, Named named) {

    private static final Pattern SPELLING = Pattern.compile("(\\d{1,2})/(start|end)");

    /** Which of the calendar years that a fiscal year touches gives it its number. */
    public enum Named {
        START("start"),
        END("end");

        private final String word;

        Named(String word) {
            this.word = word;
        }

        /** The word used in {@code programme.yaml}. */
        public String word() {
            return word;
        }
    }

    /**
     * A way of counting years.
     *
     * @throws IllegalArgumentException if there is no such month
     */
    public FiscalYear {
        if (from < 1 || from > 12) {
            throw new IllegalArgumentException("a fiscal year begins in one of the months 1 to 12, not in " + from);
        }
    }

    /** Reads {@code 4/start}, as {@link #toString()} writes it; empty where the text is nothing of the kind. */
    public static Optional<FiscalYear> of(String text) {
        Matcher matcher = SPELLING.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int from = Integer.parseInt(matcher.group(1));
        Named named = matcher.group(2).equals(Named.START.word()) ? Named.START : Named.END;
        return from < 1 || from > 12 ? Optional.empty() : Optional.of(new FiscalYear(from, named));
    }

    /** The first month of the fiscal year of that number. */
    YearMonth firstMonth(int number) {
        boolean beginsYearBefore = named == Named.END && from > 1;
        return YearMonth.of(beginsYearBefore ? number - 1 : number, from);
    }

    /** The first month of the fiscal year that is named after both calendar years, of which this is the earlier. */
    YearMonth firstMonthFrom(int earlier) {
        return YearMonth.of(earlier, from);
    }

    /** {@code 4/start}. */
    @Override
    public String toString() {
        return from + "/" + named.word();
    }
}
