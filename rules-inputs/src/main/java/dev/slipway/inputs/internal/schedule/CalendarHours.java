package dev.slipway.inputs.internal.schedule;

import static java.util.stream.Collectors.joining;

import dev.slipway.model.comparison.SnapshotCalendar;
import java.time.DayOfWeek;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mpxj.LocalTimeRange;
import org.mpxj.ProjectCalendar;
import org.mpxj.ProjectCalendarException;

/** The working times of a calendar, with those that it has from the calendars it is derived from. */
final class CalendarHours {

    private CalendarHours() {}

    static SnapshotCalendar of(ProjectCalendar calendar) {
        Map<String, String> hours = new HashMap<>();
        for (ProjectCalendar one : outermostFirst(calendar)) {
            for (ProjectCalendarException exception : one.getExpandedCalendarExceptions()) {
                hours.put(days(exception), hours(exception));
            }
        }
        for (DayOfWeek day : DayOfWeek.values()) {
            hours.put(day.name().toLowerCase(Locale.ROOT), hours(calendar.getHours(day)));
        }
        return new SnapshotCalendar(PlannedTask.plain(calendar.getName()), hours);
    }

    /** What a calendar says itself comes after what it was derived from, and wins. */
    private static Deque<ProjectCalendar> outermostFirst(ProjectCalendar calendar) {
        Deque<ProjectCalendar> chain = new ArrayDeque<>();
        Set<ProjectCalendar> seen = new HashSet<>();
        for (ProjectCalendar one = calendar; one != null && seen.add(one); one = one.getParent()) {
            chain.addFirst(one);
        }
        return chain;
    }

    private static String days(ProjectCalendarException exception) {
        return exception.getFromDate().equals(exception.getToDate())
                ? exception.getFromDate().toString()
                : exception.getFromDate() + ".." + exception.getToDate();
    }

    private static String hours(@Nullable List<LocalTimeRange> ranges) {
        return ranges == null
                ? ""
                : ranges.stream()
                        .filter(range -> range.getStart() != null && range.getEnd() != null)
                        .map(range -> range.getStart() + "-" + range.getEnd())
                        .collect(joining(" "));
    }
}
