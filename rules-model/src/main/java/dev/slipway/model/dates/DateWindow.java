package dev.slipway.model.dates;

import static java.time.temporal.ChronoUnit.DAYS;

import dev.slipway.model.base.DayRange;
import java.time.LocalDate;

/**
 * A date as it was stated: the window of days it may mean, how exact it was, and its own words. {@code 2025} is
 * 2025-01-01 to 2025-12-31. A window that is not known answers false to every comparison, so that a rule can ask
 * without looking first; a window {@code by 2026} has a known end and an open start, and answers false wherever its
 * start would decide.
 *
 * @param start the first day it may mean; {@link #OPEN_START} where only its end is known
 * @param end the last day it may mean
 * @param precision how exactly it was stated
 * @param text the words it was stated in
 */
public record DateWindow(LocalDate start, LocalDate end, Precision precision, String text) {

    /** The start of a window whose end alone is known. */
    public static final LocalDate OPEN_START = LocalDate.MIN;

    private static final DateWindow UNKNOWN = unknown("");

    public DateWindow {
        if (start.isAfter(end)) {
            throw new IllegalArgumentException("a window cannot end on " + end + " before it starts on " + start);
        }
        if (end.equals(LocalDate.MAX) != (precision == Precision.UNKNOWN)) {
            throw new IllegalArgumentException("a window has a last day, unless its date is unknown");
        }
    }

    /** The unknown date: nothing was stated. */
    public static DateWindow unknown() {
        return UNKNOWN;
    }

    /** A date stated to be unknown, in these words: {@code TBD}. */
    static DateWindow unknown(String words) {
        return new DateWindow(OPEN_START, LocalDate.MAX, Precision.UNKNOWN, words);
    }

    public static DateWindow day(LocalDate day) {
        return new DateWindow(day, day, Precision.DAY, day.toString());
    }

    /**
     * Reads a date in any spelling of the domain: ISO 8601-2 day, month, quarter and year, {@code Q3 2025},
     * {@code H1 2026}, {@code Sep 2025}, {@code mid 2026}, {@code end of 2025}, {@code by 2026-06}; an empty text,
     * {@code TBD} and {@code n/a} give the unknown date.
     *
     * @throws InvalidDateException if the text is no such date, or a date that no calendar has
     */
    public static DateWindow parse(String text) {
        return DateWindowParser.parse(text);
    }

    public boolean isKnown() {
        return precision != Precision.UNKNOWN;
    }

    /** Whether its first day is known, as it is not for {@code by 2026}. */
    public boolean hasStart() {
        return isKnown() && !start.equals(OPEN_START);
    }

    public boolean startsAfter(LocalDate day) {
        return hasStart() && start.isAfter(day);
    }

    /** Whether it lies wholly after the other: later whatever the true dates are. */
    public boolean startsAfter(DateWindow other) {
        return other.isKnown() && startsAfter(other.end);
    }

    public boolean endsAfter(LocalDate day) {
        return isKnown() && end.isAfter(day);
    }

    /** Whether its last day is after the last day of the other. */
    public boolean endsAfter(DateWindow other) {
        return other.isKnown() && endsAfter(other.end);
    }

    public boolean endedBefore(LocalDate day) {
        return isKnown() && end.isBefore(day);
    }

    /** Whether its last day is on or before the last day of the other. */
    public boolean meets(DateWindow other) {
        return isKnown() && other.isKnown() && !end.isAfter(other.end);
    }

    public boolean overlaps(DateWindow other) {
        return isKnown() && other.isKnown() && !start.isAfter(other.end) && !other.start.isAfter(end);
    }

    /** Whether it was stated less exactly than to the given precision. */
    public boolean isCoarserThan(Precision other) {
        return isKnown() && precision.isCoarserThan(other);
    }

    /**
     * Days from the last day of this window to the given day: negative while the window still runs.
     *
     * @throws IllegalStateException if this date is unknown
     */
    public int daysPastBy(LocalDate day) {
        return days(known().end, day);
    }

    /**
     * Days from the given day to the last day of this window: negative once the window is over.
     *
     * @throws IllegalStateException if this date is unknown
     */
    public int daysLeftOn(LocalDate day) {
        return -daysPastBy(day);
    }

    /**
     * Days by which this window lies after the given day, as a range: its first day to its last.
     *
     * @throws IllegalStateException if this date is unknown
     */
    public DayRange daysAfter(LocalDate day) {
        int latest = days(day, known().end);
        return hasStart() ? DayRange.between(days(day, start), latest) : DayRange.atMost(latest);
    }

    /**
     * Slip: days by which this window lies after the last day of the other, as a range.
     *
     * @throws IllegalStateException if either date is unknown
     */
    public DayRange daysAfter(DateWindow deadline) {
        return daysAfter(deadline.known().end);
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
