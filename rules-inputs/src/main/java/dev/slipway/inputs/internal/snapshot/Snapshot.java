package dev.slipway.inputs.internal.snapshot;

import dev.slipway.inputs.RowCounts;
import dev.slipway.inputs.RowFate;
import dev.slipway.model.dates.DateWindow;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What one file of another tool says, as of one day.
 *
 * @param title of the project or sheet, as the tool has it; empty where it has none
 * @param reportDate the day as of which the file says it speaks, such as a schedule's status or data date
 * @param start when the project starts; the unknown window where it does not say
 * @param activities in the order of the file, groups before their members
 * @param notes what was not taken over from the file, or taken otherwise than one might think; a sentence each
 * @param rows what became of the rows of the file; those that are read have activities
 * @param schedule all of a planning tool's file, for rules on the schedule itself
 */
public record Snapshot(
        String title,
        Optional<LocalDate> reportDate,
        DateWindow start,
        List<Activity> activities,
        List<String> notes,
        RowCounts rows,
        Optional<Schedule> schedule) {

    public Snapshot {
        activities = List.copyOf(activities);
        notes = List.copyOf(notes);
    }

    /** The same under that title, where it has none of its own. */
    public Snapshot titled(String otherwise) {
        return title.isBlank() ? called(otherwise) : this;
    }

    /** The same under that title, whatever its own is. */
    public Snapshot called(String other) {
        return new Snapshot(other, reportDate, start, activities, notes, rows, schedule);
    }

    /** The same as the baseline: what it plans is the promise, and nothing in it is to be judged as a schedule. */
    public Snapshot promised() {
        return new Snapshot(
                title,
                reportDate,
                start,
                activities.stream().map(Activity::promised).toList(),
                notes,
                rows,
                Optional.empty());
    }

    /** The same, each activity reported on that day unless it has its own. */
    public Snapshot reportedOn(LocalDate day) {
        List<Activity> dated =
                activities.stream().map(activity -> activity.reportedOn(day)).toList();
        return new Snapshot(title, Optional.of(day), start, dated, notes, rows, schedule);
    }

    /** A snapshot that is of no planning tool. */
    public Snapshot(
            String title,
            Optional<LocalDate> reportDate,
            DateWindow start,
            List<Activity> activities,
            List<String> notes,
            RowCounts rows) {
        this(title, reportDate, start, activities, notes, rows, Optional.empty());
    }

    /** A snapshot without notes, of which every row is an activity. */
    public Snapshot(String title, Optional<LocalDate> reportDate, DateWindow start, List<Activity> activities) {
        this(title, reportDate, start, activities, List.of(), RowCounts.of(RowFate.READ, activities.size()));
    }
}
