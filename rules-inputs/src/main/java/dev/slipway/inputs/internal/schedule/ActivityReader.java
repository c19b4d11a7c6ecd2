package dev.slipway.inputs.internal.schedule;

import dev.slipway.inputs.internal.snapshot.Activity;
import dev.slipway.inputs.internal.snapshot.SnapshotField;
import dev.slipway.inputs.internal.text.Place;
import dev.slipway.model.dates.DateWindow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.mpxj.Task;
import org.mpxj.TaskField;

/**
 * Makes activities from the tasks of one project.
 *
 * @param project the group that all of its activities are in; none where the file has one project
 * @param reported the day as of which this project speaks, where it is not alone in the file
 * @param faults where to report what is wrong
 * @param notes where to tell what is left out
 */
record ActivityReader(
        List<String> project,
        Baseline baseline,
        TaskKeys keys,
        TaskLinks links,
        Optional<LocalDate> reported,
        List<Fault> faults,
        Collection<String> notes) {

    private static final int LONGEST_NOTE = 500;
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2999;

    Activity read(PlannedTask task) {
        Place place = Place.named(task.place());
        return Activity.of(task.name(), place)
                .keys(keys.of(task.task()))
                .above(above(task))
                .kind(kind(task))
                .deadline(window(deadline(task), "deadline", task))
                .planned(window(task.date(SnapshotField.PLANNED), "planned date", task))
                .start(window(task.date(SnapshotField.START), "start", task))
                .forecast(window(forecast(task), "forecast", task))
                .actual(window(task.date(SnapshotField.ACTUAL), "actual date", task))
                .percent(percent(task, place))
                .whole(true)
                .totalFloat(task.totalFloat())
                .owner(task.owner())
                .note(shortened(task.note()))
                .after(links.before(task.task(), task.task().getParentFile().getProjectProperties()))
                .reported(reported)
                .build();
    }

    private List<String> above(PlannedTask task) {
        List<String> above = new ArrayList<>(project);
        for (Task parent : task.above()) {
            String name = PlannedTask.plain(parent.getName());
            if (!ProjectRoot.isIt(parent) && !name.isEmpty()) {
                above.add(name);
            }
        }
        return above;
    }

    private static Activity.Kind kind(PlannedTask task) {
        if (task.isGroup()) {
            return Activity.Kind.GROUP;
        }
        return task.isMilestone() ? Activity.Kind.MILESTONE : Activity.Kind.TASK;
    }

    /** The first that is there of the dates that may be its promise. */
    private Optional<LocalDate> deadline(PlannedTask task) {
        return task.fields(SnapshotField.DEADLINE)
                .flatMap(field -> promised(task, field).stream())
                .findFirst();
    }

    private Optional<LocalDate> promised(PlannedTask task, TaskField field) {
        return switch (field) {
            case BASELINE_FINISH -> baseline.finish(task);
            case CONSTRAINT_DATE, SECONDARY_CONSTRAINT_DATE -> task.finishConstraint(field);
            default -> task.date(field);
        };
    }

    /** What has happened is expected no longer. */
    private static Optional<LocalDate> forecast(PlannedTask task) {
        return task.date(SnapshotField.ACTUAL).isPresent() ? Optional.empty() : task.date(SnapshotField.FORECAST);
    }

    private Optional<DateWindow> window(Optional<LocalDate> day, String what, PlannedTask task) {
        Place place = Place.named(task.place());
        if (day.isPresent() && (day.get().getYear() < FIRST_YEAR || day.get().getYear() > LAST_YEAR)) {
            String message =
                    "the " + what + " " + day.get() + " is outside the years " + FIRST_YEAR + " to " + LAST_YEAR;
            if (kind(task) == Activity.Kind.MILESTONE) {
                faults.add(new Fault(place, message, "fix it in the tool and export the file again"));
            } else if (!task.isGroup()) {
                notes.add(task.place() + ": " + message + "; it is no milestone, so the date is left out");
            }
            return Optional.empty();
        }
        return day.map(DateWindow::day);
    }

    private OptionalDouble percent(PlannedTask task, Place place) {
        OptionalDouble percent = task.percent();
        if (percent.isPresent() && !(percent.getAsDouble() >= 0 && percent.getAsDouble() <= 100)) {
            String message = "percent complete is " + percent.getAsDouble() + ", which is not between 0 and 100";
            faults.add(new Fault(place, message, "fix it in the tool and export the file again"));
            return OptionalDouble.empty();
        }
        return percent;
    }

    private static String shortened(String note) {
        return note.length() <= LONGEST_NOTE ? note : note.substring(0, LONGEST_NOTE) + " ...";
    }
}
