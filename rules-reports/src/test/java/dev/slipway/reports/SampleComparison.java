package dev.slipway.reports;

import dev.slipway.model.alerts.InputFile;
import dev.slipway.model.comparison.ActivityKey;
import dev.slipway.model.comparison.ActivityKey.Kind;
import dev.slipway.model.comparison.DatedConstraint;
import dev.slipway.model.comparison.Driver;
import dev.slipway.model.comparison.Drivers;
import dev.slipway.model.comparison.ScheduleComparison;
import dev.slipway.model.comparison.ScheduleSnapshot;
import dev.slipway.model.comparison.SnapshotActivity;
import dev.slipway.model.comparison.SnapshotCalendar;
import dev.slipway.model.status.ScheduleActivity;
import dev.slipway.model.status.ScheduleConstraint;
import dev.slipway.model.status.ScheduleLink;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** Two updates of a schedule with every kind of change. */
final class SampleComparison {

    private SampleComparison() {}

    static ScheduleComparison rich() {
        return ScheduleComparison.of(
                new ScheduleSnapshot(
                        new InputFile("old.xer", "ab"),
                        "Port",
                        Optional.of(day(1)),
                        List.of(
                                activity("A1", "Works", 10, 4, false),
                                activity("A2", "Opening", 12, 4, true),
                                activity("A3", "Fence", 5, 9, false)),
                        List.of(link("A1", "A2", 0), link("A3", "A2", 0)),
                        List.of(new SnapshotCalendar("Week", Map.of("monday", "08:00-16:00")))),
                new ScheduleSnapshot(
                        new InputFile("new.xer", "cd"),
                        "Port",
                        Optional.of(day(2)),
                        List.of(
                                activity("A1", "Civil works", 20, -2, false),
                                activity("A2", "Opening", 22, -2, true),
                                activity("A4", "Gate", 6, 9, false)),
                        List.of(link("A1", "A2", 2), link("A4", "A2", 0)),
                        List.of(new SnapshotCalendar("Week", Map.of("monday", "", "2026-05-01", "")))));
    }

    private static LocalDate day(int day) {
        return LocalDate.of(2026, 6, day);
    }

    private static ScheduleLink link(String from, String to, double lag) {
        return new ScheduleLink(from, to, ScheduleLink.Type.FINISH_START, lag);
    }

    private static SnapshotActivity activity(String id, String name, int finish, double room, boolean isMilestone) {
        ScheduleActivity activity = new ScheduleActivity(
                id,
                name,
                Optional.of(day(1)),
                Optional.of(day(finish)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                OptionalDouble.of(room),
                OptionalDouble.of(finish),
                OptionalDouble.empty());
        Drivers drivers = isMilestone
                ? Drivers.of(List.of(new Driver("A1", "Works", ScheduleLink.Type.FINISH_START, 0)))
                : Drivers.none(Drivers.State.UNKNOWN);
        return new SnapshotActivity(
                activity,
                List.of(new ActivityKey(Kind.CODE, id)),
                id,
                isMilestone,
                Optional.empty(),
                List.of(new DatedConstraint(ScheduleConstraint.FINISH_ON, Optional.of(day(finish)))),
                "Week",
                drivers);
    }
}
