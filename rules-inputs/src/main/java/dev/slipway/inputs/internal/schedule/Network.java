package dev.slipway.inputs.internal.schedule;

import dev.slipway.inputs.internal.snapshot.Schedule;
import dev.slipway.model.status.ScheduleActivity;
import dev.slipway.model.status.ScheduleLink;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mpxj.ActivityType;
import org.mpxj.Duration;
import org.mpxj.Relation;
import org.mpxj.RelationType;
import org.mpxj.Task;

/** Gathers the activities of all projects of a file, and the links between them. */
final class Network {

    private static final double PERCENT = 100;

    private final IdentityHashMap<Task, String> ids = new IdentityHashMap<>();
    private final Set<String> taken = new HashSet<>();
    private final List<Task> tasks = new ArrayList<>();
    private final List<ScheduleActivity> activities = new ArrayList<>();
    private final Set<Optional<LocalDate>> dataDates = new HashSet<>();

    /** Adds a task, unless it is a summary or level of effort; returns what it became. */
    Optional<ScheduleActivity> add(PlannedTask planned, Baseline baseline, Optional<LocalDateTime> dataDate) {
        Task task = planned.task();
        if (planned.isGroup() || task.getActivityType() == ActivityType.LEVEL_OF_EFFORT) {
            return Optional.empty();
        }
        String id = distinct(planned.place());
        ids.put(task, id);
        tasks.add(task);
        dataDates.add(dataDate.map(LocalDateTime::toLocalDate));
        ScheduleActivity activity = new TaskFacts(planned, baseline, dataDate).activity(id);
        activities.add(activity);
        return Optional.of(activity);
    }

    private String distinct(String place) {
        String id = place;
        for (int number = 2; !taken.add(id); number++) {
            id = place + " (" + number + ")";
        }
        return id;
    }

    Schedule schedule() {
        return new Schedule(dataDate(), activities, links());
    }

    /** The data date of all projects; empty where they differ. */
    Optional<LocalDate> dataDate() {
        return dataDates.size() == 1 ? dataDates.iterator().next() : Optional.empty();
    }

    /** The links of which both ends were added. */
    List<ScheduleLink> links() {
        List<ScheduleLink> links = new ArrayList<>();
        for (Task task : tasks) {
            for (Relation relation : task.getPredecessors()) {
                String from = ids.get(relation.getPredecessorTask());
                String to = ids.get(task);
                if (from != null && to != null) {
                    links.add(new ScheduleLink(from, to, type(relation.getType()), lag(relation, task)));
                }
            }
        }
        return links;
    }

    static ScheduleLink.Type type(@Nullable RelationType type) {
        if (type == null) {
            return ScheduleLink.Type.FINISH_START;
        }
        return switch (type) {
            case FINISH_START -> ScheduleLink.Type.FINISH_START;
            case FINISH_FINISH -> ScheduleLink.Type.FINISH_FINISH;
            case START_START -> ScheduleLink.Type.START_START;
            case START_FINISH -> ScheduleLink.Type.START_FINISH;
        };
    }

    /** A lag in percent is a part of the predecessor's duration; where that is unknown, none. */
    static double lag(Relation relation, Task successor) {
        Duration lag = relation.getLag();
        if (lag == null) {
            return 0;
        }
        return switch (lag.getUnits()) {
            case PERCENT, ELAPSED_PERCENT -> share(lag.getDuration() / PERCENT, relation.getPredecessorTask());
            default -> WorkingDays.of(lag, successor).orElse(0);
        };
    }

    private static double share(double part, Task predecessor) {
        OptionalDouble whole = WorkingDays.of(predecessor.getDuration(), predecessor);
        double days = part * whole.orElse(0);
        return Double.isFinite(days) ? days : 0;
    }
}
