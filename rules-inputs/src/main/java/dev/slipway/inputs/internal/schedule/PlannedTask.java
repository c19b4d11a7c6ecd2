package dev.slipway.inputs.internal.schedule;

import dev.slipway.inputs.internal.snapshot.ActivityField;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import org.mpxj.ActivityStatus;
import org.mpxj.ActivityType;
import org.mpxj.PercentCompleteType;
import org.mpxj.Resource;
import org.mpxj.ResourceAssignment;
import org.mpxj.Task;
import org.mpxj.TaskField;

/** A task of MPXJ, read by the mapping of the tool it comes from. */
record PlannedTask(Task task, ScheduleDialect dialect) {

    private static final Set<ActivityType> MILESTONES = Set.of(
            ActivityType.START_MILESTONE,
            ActivityType.FINISH_MILESTONE,
            ActivityType.START_FLAG,
            ActivityType.FINISH_FLAG);

    /** Whether the plan counts on it: no blank row, no task switched off, no stand-in for one of another file. */
    boolean isPartOfPlan() {
        return !task.getNull() && task.getActive() && !task.getExternalTask() && !name().isEmpty();
    }

    String name() {
        return plain(task.getName());
    }

    boolean isGroup() {
        return task.getSummary() || task.hasChildTasks() || task.getActivityType() == ActivityType.WBS_SUMMARY;
    }

    boolean isMilestone() {
        ActivityType type = task.getActivityType();
        boolean typed = dialect.isPrimavera() && type != null;
        return typed ? MILESTONES.contains(type) : task.getMilestone();
    }

    /** The tasks above it, the outermost first. */
    List<Task> above() {
        Deque<Task> above = new ArrayDeque<>();
        Set<Task> seen = new HashSet<>();
        for (Task parent = task.getParentTask(); parent != null && seen.add(parent); parent = parent.getParentTask()) {
            above.addFirst(parent);
        }
        return List.copyOf(above);
    }

    /** The day on which the first of the mapped fields that is filled says it is; a day as the tool shows it. */
    Optional<LocalDate> date(ActivityField ours) {
        return dialect.sources(ours).stream()
                .filter(source -> !source.startMilestonesOnly() || isStartMilestone())
                .flatMap(source -> date(TaskField.valueOf(source.field())).stream())
                .findFirst();
    }

    Optional<LocalDate> date(TaskField field) {
        return task.get(field) instanceof LocalDateTime time ? Optional.of(time.toLocalDate()) : Optional.empty();
    }

    /** Percent done, as far as the tool says; a milestone has no duration of which a part could be done. */
    OptionalDouble percent() {
        if (!dialect.isPrimavera()) {
            return number(task.getPercentageComplete());
        }
        if (task.getActivityStatus() == ActivityStatus.COMPLETED) {
            return OptionalDouble.of(100);
        }
        boolean physical = isMilestone() || task.getPercentCompleteType() == PercentCompleteType.PHYSICAL;
        OptionalDouble stated = number(task.getPhysicalPercentComplete());
        return physical && stated.isPresent() ? stated : number(task.getActivityPercentComplete());
    }

    /** Who is to act: the contact or primary resource, else all who are assigned. */
    String owner() {
        String contact = plain(task.getContact());
        Resource primary = task.getPrimaryResource();
        if (!contact.isEmpty()) {
            return contact;
        }
        if (primary != null && !plain(primary.getName()).isEmpty()) {
            return plain(primary.getName());
        }
        return task.getResourceAssignments().stream()
                .map(ResourceAssignment::getResource)
                .filter(Objects::nonNull)
                .map(resource -> plain(resource.getName()))
                .filter(name -> !name.isEmpty())
                .distinct()
                .collect(Collectors.joining(", "));
    }

    String note() {
        return plain(task.getNotes());
    }

    /** {@code activity A1020} in Primavera, {@code task 14} elsewhere: how its people find it. */
    String place() {
        if (!dialect.isPrimavera()) {
            return "task " + task.getID();
        }
        return (task.getSummary() ? "WBS " : "activity ") + plain(task.getActivityID());
    }

    /** The text on one line; empty where there is none. */
    static String plain(String text) {
        return text == null ? "" : text.strip().replaceAll("\\s+", " ");
    }

    private boolean isStartMilestone() {
        return task.getActivityType() == ActivityType.START_MILESTONE
                || task.getActivityType() == ActivityType.START_FLAG;
    }

    private static OptionalDouble number(Number number) {
        return number == null ? OptionalDouble.empty() : OptionalDouble.of(number.doubleValue());
    }
}
