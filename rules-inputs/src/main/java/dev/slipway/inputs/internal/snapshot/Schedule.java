package dev.slipway.inputs.internal.snapshot;

import dev.slipway.model.status.ScheduleActivity;
import dev.slipway.model.status.ScheduleLink;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * All activities of a file of a planning tool, for rules on the schedule itself.
 *
 * @param dataDate the day up to which the file says what has happened; empty where it says no such day, or several
 * @param links those of which both ends are among the activities
 */
public record Schedule(Optional<LocalDate> dataDate, List<ScheduleActivity> activities, List<ScheduleLink> links) {

    public Schedule {
        activities = List.copyOf(activities);
        links = List.copyOf(links);
    }
}
