package dev.slipway.model.programme;

import dev.slipway.model.base.Required;
import dev.slipway.model.dates.WorkingCalendar;
import java.time.LocalDate;
import java.util.Locale;

/**
 * How long a milestone waits after another: {@code +30d} are calendar days, {@code +20wd} working days of the programme's
 * calendar. Below zero the two may overlap.
 *
 * @param count how many days; no lag at all is none of calendar days
 * @param unit which days count
 */
public record Lag(int count, Unit unit) {

    /** No days. */
    public static final Lag NONE = new Lag(0, Unit.DAYS);

    /** Which days of the calendar count. */
    public enum Unit {
        DAYS("d"),
        WORKING_DAYS("wd");

        private final String word;

        Unit(String word) {
            this.word = word;
        }

        /** What stands behind the number in files. */
        public String word() {
            return word;
        }
    }

    public Lag {
        unit = count == 0 ? Unit.DAYS : Required.present("unit", unit);
    }

    public static Lag days(int count) {
        return new Lag(count, Unit.DAYS);
    }

    public static Lag workingDays(int count) {
        return new Lag(count, Unit.WORKING_DAYS);
    }

    /** Whether a calendar must say which days count. */
    public boolean isInWorkingDays() {
        return unit == Unit.WORKING_DAYS;
    }

    /** The day that lies this far after another. */
    public LocalDate after(LocalDate day, WorkingCalendar calendar) {
        return isInWorkingDays() ? calendar.plus(day, count) : day.plusDays(count);
    }

    /** How many calendar days it takes from that day on. */
    public int calendarDays(LocalDate from, WorkingCalendar calendar) {
        return isInWorkingDays() ? calendar.calendarDays(from, count) : count;
    }

    /** As files have it behind the name of a milestone: {@code +30d}; nothing where there is no lag. */
    @Override
    public String toString() {
        return count == 0 ? "" : String.format(Locale.ROOT, "%+d%s", count, unit.word());
    }
}
