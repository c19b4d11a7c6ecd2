package dev.slipway.model.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/** The calendars of two snapshots, by their names. */
final class ComparedCalendars {

    private ComparedCalendars() {}

    static List<CalendarChange> of(ScheduleSnapshot then, ScheduleSnapshot now) {
        Map<String, SnapshotCalendar> old = byName(then);
        Map<String, SnapshotCalendar> young = byName(now);
        TreeSet<String> names = new TreeSet<>(old.keySet());
        names.addAll(young.keySet());
        List<CalendarChange> changes = new ArrayList<>();
        for (String name : names) {
            Optional<SnapshotCalendar> before = Optional.ofNullable(old.get(name));
            Optional<SnapshotCalendar> after = Optional.ofNullable(young.get(name));
            if (before.isPresent() && after.isPresent()) {
                changes.addAll(changed(name, before.get().hours(), after.get().hours()));
            } else {
                changes.add(new CalendarChange(name, "", before.map(calendar -> name), after.map(calendar -> name)));
            }
        }
        return List.copyOf(changes);
    }

    private static Map<String, SnapshotCalendar> byName(ScheduleSnapshot snapshot) {
        Map<String, SnapshotCalendar> calendars = new TreeMap<>();
        snapshot.calendars().forEach(calendar -> calendars.putIfAbsent(calendar.name(), calendar));
        return calendars;
    }

    private static List<CalendarChange> changed(String name, Map<String, String> then, Map<String, String> now) {
        TreeSet<String> days = new TreeSet<>(then.keySet());
        days.addAll(now.keySet());
        return days.stream()
                .map(day -> new CalendarChange(
                        name, day, Optional.ofNullable(then.get(day)), Optional.ofNullable(now.get(day))))
                .filter(change -> !change.then().equals(change.now()))
                .toList();
    }
}
