package dev.slipway.model.dates;

import static java.time.temporal.ChronoUnit.DAYS;

import dev.slipway.model.base.DayRange;
import dev.slipway.model.base.Required;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A date as it was stated: the window of days it may mean, how exact it was, and its own words. {@code 2025} is
 * 2025-01-01 to 2025-12-31. A window that is not known answers false to every comparison, so that a rule can ask
 * without looking first; a window {@code by 2026} has a known end and an open start, and answers false wherever its
 * start would decide. A window {@code after 2026} has a known start and no last day: it ends after every day.
 *
 * @param start the first day it may mean; {@link #OPEN_START} where only its end is known
 * @param end the last day it may mean; {@link #OPEN_END} where only its start is known, or nothing at all
 * @param precision how exactly it was stated; where one side is open, how exactly the other was
 * @param text the words it was stated in
 */
public record DateWindow(LocalDate start, LocalDate end, Precision precision, String text) {

    /** The start of a window whose end alone is known. */
    public static final LocalDate OPEN_START = LocalDate.MIN;

    /** The end of a window whose start alone is known, and of the unknown date. */
    public static final LocalDate OPEN_END = LocalDate.MAX;

    private static final DateWindow UNKNOWN = unknown("");

    public DateWindow {
        Required.present("text", text);
        requireYear(start, OPEN_START);
        requireYear(end, OPEN_END);
        if (start.isAfter(end)) {
            throw new IllegalArgumentException("a window cannot end on " + end + " before it starts on " + start);
        }
        boolean isOpen = start.equals(LocalDate.MIN) && end.equals(LocalDate.MAX);
        if (isOpen != (precision == Precision.UNKNOWN)) {
            throw new IllegalArgumentException("a window has a first or a last day, unless its date is unknown");
        }
    }

    /** What lies before or after the first or last day of all may end or begin a day beyond. */
    private static void requireYear(LocalDate day, LocalDate open) {
        if (!day.equals(open) && (day.getYear() < Required.FIRST_YEAR - 1 || day.getYear() > Required.LAST_YEAR + 1)) {
            Required.day("day", day);
        }
    }

    /** The unknown date: nothing was stated. */
    public static DateWindow unknown() {
        return UNKNOWN;
    }

    /** A date stated to be unknown, in these words: {@code TBD}. */
    static DateWindow unknown(String words) {
        return new DateWindow(OPEN_START, OPEN_END, Precision.UNKNOWN, words);
    }

    public static DateWindow day(LocalDate day) {
        Required.day("day", day);
        return new DateWindow(day, day, Precision.DAY, day.toString());
    }

    /** From the first to the last day, both in it; its precision goes by its length. */
    public static DateWindow between(LocalDate start, LocalDate end, String text) {
        Required.day("start", start);
        Required.day("end", end);
        return new DateWindow(start, end, Precision.between(start, end), text);
    }

    /** From the first to the last day, both in it. */
    public static DateWindow between(LocalDate first, LocalDate last) {
        return between(first, last, first + " to " + last);
    }

    /** All days after the given one. */
    static DateWindow after(LocalDate day, Precision precision, String text) {
        return new DateWindow(day.plusDays(1), OPEN_END, precision, text);
    }

    /**
     * The days on which something happened that was reported as done without its date: from the day after it was last
     * reported as open to the day on which it was first reported as done.
     *
     * @param reported the day on which it was first reported as done
     * @param lastOpen the day on which it was last reported as open, before that; empty where it never was
     */
    public static DateWindow completedBy(LocalDate reported, Optional<LocalDate> lastOpen) {
        LocalDate first = lastOpen.map(day -> day.plusDays(1)).orElse(OPEN_START);
        Precision precision = Precision.between(lastOpen.isPresent() ? first : reported, reported);
        return new DateWindow(first, reported, precision, "by " + reported);
    }

    /**
     * Reads a date in any spelling of the domain: ISO 8601-2 day, month, quarter and year, {@code Q3 2025},
     * {@code H1 2026}, {@code 2026-W14}, {@code Sep 2025}, {@code 31 марта 2026}, {@code mid-March 2026}, {@code end of
     * 2025}, {@code by 2026-06}, {@code after Q2 2026} and others; an empty text, {@code TBD} and {@code n/a} give the
     * unknown date. A fiscal year is refused, because it is not known when one begins.
     *
     * @throws InvalidDateException if the text is no such date, or a date that no calendar has
     */
    public static DateWindow parse(String text) {
        return parse(text, Optional.empty());
    }

    /**
     * Reads a date in any spelling of the domain, {@code FY26/27} too where it is known how fiscal years are counted.
     *
     * @throws InvalidDateException if the text is no such date, or a date that no calendar has
     */
    public static DateWindow parse(String text, Optional<FiscalYear> fiscalYear) {
        return DateWindowParser.parse(Required.present("text", text), Required.present("fiscalYear", fiscalYear));
    }

    /** Whether any date is known. */
    public boolean isKnown() {
        return precision != Precision.UNKNOWN;
    }

    /** Whether its first day is known, as it is not for {@code by 2026}. */
    public boolean hasStart() {
        return isKnown() && !start.equals(OPEN_START);
    }

    /** Whether its last day is known, as it is not for {@code after 2026}. */
    public boolean hasEnd() {
        return isKnown() && !end.equals(OPEN_END);
    }

    /**
     * Its last day; its first where no day is the last.
     *
     * @throws IllegalStateException if this date is unknown
     */
    public LocalDate latestKnown() {
        return known().hasEnd() ? end : start;
    }

    /**
     * Whether its words say that it has happened: {@code 14-Feb-26 A}, as Primavera prints an actual date wherever it
     * stands.
     */
    public boolean saysActual() {
        return isKnown() && DayText.saysActual(text);
    }

    /** Whether it lies wholly after that day. */
    public boolean startsAfter(LocalDate day) {
        return hasStart() && start.isAfter(day);
    }

    /** Whether it lies wholly after the other: later whatever the true dates are. */
    public boolean startsAfter(DateWindow other) {
        return other.isKnown() && startsAfter(other.end);
    }

    /** Whether its last day lies after that day. */
    public boolean endsAfter(LocalDate day) {
        return isKnown() && end.isAfter(day);
    }

    /** Whether its last day is after the last day of the other; nothing is after a window that never ends. */
    public boolean endsAfter(DateWindow other) {
        return other.isKnown() && endsAfter(other.end);
    }

    /** Whether its last day lies before that day. */
    public boolean endedBefore(LocalDate day) {
        return isKnown() && end.isBefore(day);
    }

    /** Whether its last day is on or before the last day of the other. */
    public boolean meets(DateWindow other) {
        return isKnown() && other.isKnown() && !end.isAfter(other.end);
    }

    /** Whether a day may lie in both. */
    public boolean overlaps(DateWindow other) {
        return isKnown() && other.isKnown() && !start.isAfter(other.end) && !other.start.isAfter(end);
    }

    /** Whether it was stated less exactly than to the given precision. */
    public boolean isCoarserThan(Precision other) {
        return isKnown() && precision.isCoarserThan(other);
    }

    /**
     * Days from the last day of this window to the given day: negative while the window still runs, and {@code
     * -Integer.MAX_VALUE} where it never ends.
     *
     * @throws IllegalStateException if this date is unknown
     */
    public int daysPastBy(LocalDate day) {
        return known().hasEnd() ? days(end, day) : -Integer.MAX_VALUE;
    }

    /**
     * Days from the given day to the last day of this window: negative once the window is over, and {@code
     * Integer.MAX_VALUE} where it never ends.
     *
     * @throws IllegalStateException if this date is unknown
     */
    public int daysLeftOn(LocalDate day) {
        return -daysPastBy(day);
    }

    /**
     * Days by which this window lies after the given day, as a range: its first day to its last, open where it is.
     *
     * @throws IllegalStateException if this date is unknown
     */
    public DayRange daysAfter(LocalDate day) {
        if (!known().hasEnd()) {
            return DayRange.atLeast(days(day, start));
        }
        int latest = days(day, end);
        return hasStart() ? DayRange.between(days(day, start), latest) : DayRange.atMost(latest);
    }

    /**
     * Slip: days by which this window lies after the last day of the other, as a range.
     *
     * @throws IllegalStateException if either date is unknown, or the other has no last day
     */
    public DayRange daysAfter(DateWindow deadline) {
        if (!deadline.known().hasEnd()) {
            throw new IllegalStateException("days cannot be counted from '" + deadline + "', which has no last day");
        }
        return daysAfter(deadline.end);
    }

    /**
     * What this window means in a forecast reported on the given day: {@code by 2026} starts on its report date, or on
     * its last day where that is past already. Other windows mean the same in a forecast as anywhere else.
     */
    public DateWindow asForecastOf(LocalDate reportDate) {
        if (!isKnown() || hasStart()) {
            return this;
        }
        return new DateWindow(reportDate.isAfter(end) ? end : reportDate, end, precision, text);
    }

    /** The words it was stated in; {@code unknown} where there were none. */
    @Override
    public String toString() {
        return text.isBlank() ? "unknown" : text;
    }

    private DateWindow known() {
        if (!isKnown()) {
            throw new IllegalStateException("days cannot be counted with an unknown date; ask `known` first");
        }
        return this;
    }

    private static int days(LocalDate from, LocalDate to) {
        return Math.toIntExact(DAYS.between(from, to));
    }
}
