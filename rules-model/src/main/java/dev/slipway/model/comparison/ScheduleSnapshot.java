package dev.slipway.model.comparison;

import dev.slipway.model.alerts.InputFile;
import dev.slipway.model.base.Required;
import dev.slipway.model.status.ScheduleLink;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A schedule as one file has it. Nothing that its tool saved is computed again.
 *
 * @param file that it was read from
 * @param title of the project; empty where the file has none
 * @param dataDate the day up to which the file says what has happened; empty where it says no such day, or several
 * @param activities that are neither summaries nor level of effort, in the order of the file; their ids are distinct
 * @param links those of which both ends are among the activities
 * @param calendars that the activities use, by name
 */
public record ScheduleSnapshot(
        InputFile file,
        String title,
        Optional<LocalDate> dataDate,
        List<SnapshotActivity> activities,
        List<ScheduleLink> links,
        List<SnapshotCalendar> calendars) {

    public ScheduleSnapshot {
        Required.present("file", file);
        Required.present("title", title);
        Required.present("dataDate", dataDate);
        activities = List.copyOf(activities);
        links = List.copyOf(links);
        calendars = List.copyOf(calendars);
    }
}
