package dev.slipway.model.dates;

import static java.time.temporal.ChronoUnit.DAYS;

import dev.slipway.model.base.Required;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The days on which a programme works. It counts lags such as {@code +20wd}; all else is counted in calendar days.
 *
 * @param weekend the days of the week on which nobody works; on one at least somebody does
 * @param holidays the other days on which nobody works, in their order
 */
public record WorkingCalendar(Set<DayOfWeek> weekend, NavigableSet<LocalDate> holidays) {

    private static final int DAYS_OF_WEEK = 7;

    /** On which nobody works where nothing else is said. */
    public static final Set<DayOfWeek> USUAL_WEEKEND =
            Collections.unmodifiableSet(EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY));

    /** Every day is a working day. */
    public static final WorkingCalendar EVERY_DAY = new WorkingCalendar(Set.of(), List.of());

    /**
     * A calendar.
     *
     * @throws IllegalArgumentException if the whole week is a weekend, or a holiday is outside the years that dates may be in
     */
    public WorkingCalendar {
        weekend = week(Required.present("weekend", weekend));
        holidays = Collections.unmodifiableNavigableSet(new TreeSet<>(Required.present("holidays", holidays)));
        if (weekend.size() == DAYS_OF_WEEK) {
            throw new IllegalArgumentException("a week has a working day; all seven days are given as the weekend");
        }
        holidays.forEach(day -> Required.day("holidays", day));
    }

    /** The same, of days in any order. */
    public WorkingCalendar(Set<DayOfWeek> weekend, List<LocalDate> holidays) {
        this(weekend, new TreeSet<>(Required.all("holidays", holidays)));
    }

    private static Set<DayOfWeek> week(Set<DayOfWeek> days) {
        return Collections.unmodifiableSet(days.isEmpty() ? EnumSet.noneOf(DayOfWeek.class) : EnumSet.copyOf(days));
    }

    /** The day of the week that files call so: {@code SAT}, in capitals or not, or {@code Saturday}. */
    public static Optional<DayOfWeek> dayOfWeek(String word) {
        String capitals = word.strip().toUpperCase(Locale.ROOT);
        return Arrays.stream(DayOfWeek.values())
                .filter(day -> capitals.equals(day.name()) || capitals.equals(word(day)))
                .findFirst();
    }

    /** What files call a day of the week: {@code SAT}. */
    public static String word(DayOfWeek day) {
        return day.name().substring(0, 3);
    }

    /** Whether somebody works on that day. */
    public boolean isWorkingDay(LocalDate day) {
        return !weekend.contains(day.getDayOfWeek()) && !holidays.contains(day);
    }

    /**
     * The day that lies so many working days after another, or before it where the number is below zero. After none it is the
     * day itself, also where nobody works on it; after one it is the next working day.
     */
    public LocalDate plus(LocalDate day, int workingDays) {
        int step = Integer.signum(workingDays);
        int week = DAYS_OF_WEEK - weekend.size();
        LocalDate reached = day;
        int left = Math.abs(workingDays);
        // Whole weeks at once, as a lag of years is counted for each of many links; holidays on the way are made up
        // for.
        // The last day is walked to, as it must be a working day.
        while (left > week) {
            int weeks = (left - 1) / week;
            LocalDate next = reached.plusWeeks((long) step * weeks);
            left -= weeks * week - holidaysBetween(reached, next);
            reached = next;
        }
        while (left > 0) {
            reached = reached.plusDays(step);
            left -= isWorkingDay(reached) ? 1 : 0;
        }
        return reached;
    }

    /** Holidays from the day after the first to the second, or from the second to the day before the first. */
    private int holidaysBetween(LocalDate from, LocalDate to) {
        Set<LocalDate> between =
                from.isBefore(to) ? holidays.subSet(from, false, to, true) : holidays.subSet(to, true, from, false);
        return (int) between.stream()
                .filter(day -> !weekend.contains(day.getDayOfWeek()))
                .count();
    }

    /** Calendar days from that day to the one that lies so many working days after it. */
    public int calendarDays(LocalDate from, int workingDays) {
        return Math.toIntExact(DAYS.between(from, plus(from, workingDays)));
    }

    /** Many facts hold one calendar, and its holidays may be hundreds. */
    @Override
    public int hashCode() {
        return weekend.hashCode() * 31 + holidays.size();
    }
}
