package dev.slipway.inputs.internal.schedule;

import dev.slipway.inputs.internal.snapshot.SnapshotField;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mpxj.ActivityStatus;
import org.mpxj.ActivityType;
import org.mpxj.ConstraintType;
import org.mpxj.Duration;
import org.mpxj.PercentCompleteType;
import org.mpxj.Resource;
import org.mpxj.Task;
import org.mpxj.TaskField;
import org.mpxj.TimeUnit;

/** A task of MPXJ, read by the mapping of the tool it comes from. */
record PlannedTask(Task task, ScheduleDialect dialect) {

    private static final double COMPLETE = 100;

    private static final Set<ConstraintType> LAST_FINISH =
            Set.of(ConstraintType.FINISH_NO_LATER_THAN, ConstraintType.MUST_FINISH_ON, ConstraintType.FINISH_ON);

    private static final Set<ActivityType> MILESTONES = Set.of(
            ActivityType.START_MILESTONE,
            ActivityType.FINISH_MILESTONE,
            ActivityType.START_FLAG,
            ActivityType.FINISH_FLAG);

    /** Whether the plan counts on it: no blank row, no inactive task, no placeholder for a task of another file. */
    boolean isPartOfPlan() {
        return !task.getNull() && task.getActive() && !task.getExternalTask() && !name().isEmpty();
    }

    String name() {
        return text(SnapshotField.NAME);
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

    /** The day that the first of the mapped fields says which is filled; a day as the tool shows it. */
    Optional<LocalDate> date(SnapshotField ours) {
        return fields(ours).flatMap(field -> date(field).stream()).findFirst();
    }

    Optional<LocalDate> date(TaskField field) {
        return task.get(field) instanceof LocalDateTime time ? Optional.of(time.toLocalDate()) : Optional.empty();
    }

    /** The day that a constraint sets as the last for its finish, where that field holds such a constraint's day. */
    Optional<LocalDate> finishConstraint(TaskField field) {
        TaskField type =
                field == TaskField.CONSTRAINT_DATE ? TaskField.CONSTRAINT_TYPE : TaskField.SECONDARY_CONSTRAINT_TYPE;
        return task.get(type) instanceof ConstraintType constraint && LAST_FINISH.contains(constraint)
                ? date(field)
                : Optional.empty();
    }

    /** Days of total float as the tool saved them; MPXJ would compute those that it did not. */
    OptionalDouble totalFloat() {
        Object saved = task.getCachedValue(TaskField.TOTAL_SLACK);
        return saved instanceof Duration slack
                ? OptionalDouble.of(
                        slack.convertUnits(TimeUnit.DAYS, task.getParentFile().getProjectProperties())
                                .getDuration())
                : OptionalDouble.empty();
    }

    /** Percent done as far as the tool says. */
    OptionalDouble percent() {
        if (task.getActivityStatus() == ActivityStatus.COMPLETED) {
            return OptionalDouble.of(COMPLETE);
        }
        return fields(SnapshotField.PERCENT)
                .map(task::get)
                .filter(Number.class::isInstance)
                .mapToDouble(value -> ((Number) value).doubleValue())
                .findFirst();
    }

    /** Who is to act: the contact or primary resource, else all who are assigned. */
    String owner() {
        return text(SnapshotField.OWNER);
    }

    String note() {
        return text(SnapshotField.NOTE);
    }

    /** {@code activity A1020} in Primavera, {@code task 14} elsewhere: how its people find it. */
    String place() {
        if (!dialect.isPrimavera()) {
            return "task " + task.getID();
        }
        return (task.getSummary() ? "WBS " : "activity ") + plain(task.getActivityID());
    }

    /** The text on one line; empty where there is none. */
    static String plain(@Nullable String text) {
        return text == null ? "" : text.strip().replaceAll("\\s+", " ");
    }

    private String text(SnapshotField ours) {
        return fields(ours)
                .map(this::text)
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }

    private String text(TaskField field) {
        return switch (field) {
            case PRIMARY_RESOURCE_UNIQUE_ID -> name(task.getPrimaryResource());
            case RESOURCE_NAMES -> resources();
            case NOTES -> plain(task.getNotes());
            default -> task.get(field) instanceof String value ? plain(value) : "";
        };
    }

    private String resources() {
        return task.getResourceAssignments().stream()
                .map(assignment -> name(assignment.getResource()))
                .filter(name -> !name.isEmpty())
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static String name(@Nullable Resource resource) {
        return resource == null ? "" : plain(resource.getName());
    }

    /** The mapped fields that say something about this task, the most specific first. */
    Stream<TaskField> fields(SnapshotField ours) {
        return dialect.sources(ours).stream()
                .filter(source -> !source.startMilestonesOnly() || isStartMilestone())
                .map(source -> TaskField.valueOf(source.field()))
                .filter(field -> field != TaskField.PHYSICAL_PERCENT_COMPLETE || isPhysical());
    }

    /** Whether its percent is judged by eye; a milestone has no duration of which a part could be done. */
    private boolean isPhysical() {
        return isMilestone() || task.getPercentCompleteType() == PercentCompleteType.PHYSICAL;
    }

    private boolean isStartMilestone() {
        return task.getActivityType() == ActivityType.START_MILESTONE
                || task.getActivityType() == ActivityType.START_FLAG;
    }
}
