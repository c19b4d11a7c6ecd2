package dev.slipway.inputs.internal.schedule;

import dev.slipway.model.comparison.Driver;
import dev.slipway.model.comparison.Drivers;
import dev.slipway.model.comparison.Drivers.State;
import dev.slipway.model.status.ScheduleLink;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.mpxj.ProjectCalendar;
import org.mpxj.Relation;
import org.mpxj.Task;
import org.mpxj.TaskField;
import org.mpxj.TimeUnit;

/**
 * What a milestone waits for, by the dates that the tool saved: of its predecessors those that leave the least working time,
 * if that is none. Files do not name what drives a task; no date is computed for it.
 */
final class MilestoneDrivers {

    /** Of a working day: no tool plans in so little. */
    private static final double NO_TIME = 0.01;

    private MilestoneDrivers() {}

    /** A predecessor, and the working days between what it allows and the milestone. */
    private record Room(Relation relation, double days) {}

    static Drivers of(PlannedTask milestone, ScheduleDialect dialect) {
        Task task = milestone.task();
        if (task.getPredecessors().isEmpty()) {
            return Drivers.none(State.UNLINKED);
        }
        List<Room> rooms = new ArrayList<>();
        for (Relation relation : task.getPredecessors()) {
            OptionalDouble days = room(relation, task);
            if (days.isEmpty()) {
                return Drivers.none(State.UNKNOWN);
            }
            rooms.add(new Room(relation, days.getAsDouble()));
        }
        double least = rooms.stream().mapToDouble(Room::days).min().orElseThrow();
        return least > NO_TIME ? Drivers.none(State.FREE) : Drivers.of(tightest(rooms, least, task, dialect));
    }

    private static List<Driver> tightest(List<Room> rooms, double least, Task task, ScheduleDialect dialect) {
        return rooms.stream()
                .filter(room -> room.days() <= least + NO_TIME)
                .map(room -> driver(room.relation(), task, dialect))
                .toList();
    }

    private static Driver driver(Relation relation, Task task, ScheduleDialect dialect) {
        PlannedTask predecessor = new PlannedTask(relation.getPredecessorTask(), dialect);
        return new Driver(
                predecessor.place(), predecessor.name(), Network.type(relation.getType()), Network.lag(relation, task));
    }

    private static OptionalDouble room(Relation relation, Task task) {
        ScheduleLink.Type type = Network.type(relation.getType());
        boolean fromFinish = type == ScheduleLink.Type.FINISH_START || type == ScheduleLink.Type.FINISH_FINISH;
        boolean toStart = type == ScheduleLink.Type.FINISH_START || type == ScheduleLink.Type.START_START;
        Optional<LocalDateTime> from = time(relation.getPredecessorTask(), !fromFinish);
        Optional<LocalDateTime> to = time(task, toStart);
        ProjectCalendar calendar = task.getEffectiveCalendar();
        if (from.isEmpty() || to.isEmpty() || calendar == null) {
            return OptionalDouble.empty();
        }
        return lapses(relation)
                ? WorkingDays.of(calendar.getWork(from.get().plus(lapse(relation)), to.get(), TimeUnit.DAYS), task)
                : less(
                        WorkingDays.of(calendar.getWork(from.get(), to.get(), TimeUnit.DAYS), task),
                        Network.lag(relation, task));
    }

    private static OptionalDouble less(OptionalDouble days, double lag) {
        return days.isPresent() ? OptionalDouble.of(days.getAsDouble() - lag) : days;
    }

    /** Whether its lag runs by the clock, weekends included. */
    private static boolean lapses(Relation relation) {
        return relation.getLag() != null
                && switch (relation.getLag().getUnits()) {
                    case ELAPSED_MINUTES, ELAPSED_HOURS, ELAPSED_DAYS, ELAPSED_WEEKS -> true;
                    default -> false;
                };
    }

    private static Duration lapse(Relation relation) {
        double hours = relation.getLag()
                .convertUnits(
                        TimeUnit.ELAPSED_HOURS,
                        relation.getSuccessorTask().getParentFile().getProjectProperties())
                .getDuration();
        return Duration.ofMinutes(Math.round(hours * 60));
    }

    /** One end of a task as the tool saved it; of a milestone that has only the other end, that. */
    private static Optional<LocalDateTime> time(Task task, boolean isStart) {
        Stream<TaskField> starts = Stream.of(TaskField.START, TaskField.EARLY_START, TaskField.REMAINING_EARLY_START);
        Stream<TaskField> finishes =
                Stream.of(TaskField.FINISH, TaskField.EARLY_FINISH, TaskField.REMAINING_EARLY_FINISH);
        return (isStart ? Stream.concat(starts, finishes) : Stream.concat(finishes, starts))
                .map(task::getCachedValue)
                .filter(LocalDateTime.class::isInstance)
                .map(LocalDateTime.class::cast)
                .findFirst();
    }
}
