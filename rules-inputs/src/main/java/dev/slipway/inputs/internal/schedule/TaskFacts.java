package dev.slipway.inputs.internal.schedule;

import dev.slipway.model.status.ScheduleActivity;
import dev.slipway.model.status.ScheduleConstraint;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.mpxj.ConstraintType;
import org.mpxj.ProjectCalendar;
import org.mpxj.Task;
import org.mpxj.TaskField;
import org.mpxj.TimeUnit;

/** What the tool saved of a task, for rules on the schedule: what MPXJ would compute is left out. */
record TaskFacts(PlannedTask planned, Baseline baseline, Optional<LocalDateTime> dataDate) {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2999;

    ScheduleActivity activity(String id) {
        Task task = planned.task();
        TaskField duration = planned.dialect().isPrimavera() ? TaskField.PLANNED_DURATION : TaskField.DURATION;
        Optional<LocalDateTime> finish =
                saved(TaskField.FINISH, TaskField.EARLY_FINISH, TaskField.REMAINING_EARLY_FINISH);
        return new ScheduleActivity(
                id,
                planned.name(),
                day(TaskField.START, TaskField.EARLY_START, TaskField.REMAINING_EARLY_START),
                finish.map(LocalDateTime::toLocalDate),
                day(TaskField.EARLY_FINISH, TaskField.REMAINING_EARLY_FINISH),
                day(TaskField.ACTUAL_START),
                day(TaskField.ACTUAL_FINISH),
                baseline.finish(planned).filter(TaskFacts::isSound),
                constraint(task),
                WorkingDays.of(task.getCachedValue(TaskField.TOTAL_SLACK), task),
                WorkingDays.of(task.getCachedValue(duration), task),
                planned.isMilestone()
                        ? finish.map(this::daysAhead).orElse(OptionalDouble.empty())
                        : OptionalDouble.empty());
    }

    /** The first of these fields that the file fills. */
    private Optional<LocalDateTime> saved(TaskField... fields) {
        return Stream.of(fields)
                .map(planned.task()::getCachedValue)
                .filter(LocalDateTime.class::isInstance)
                .map(LocalDateTime.class::cast)
                .filter(time -> isSound(time.toLocalDate()))
                .findFirst();
    }

    private Optional<LocalDate> day(TaskField... fields) {
        return saved(fields).map(LocalDateTime::toLocalDate);
    }

    /** Working days from the data date to that time, by the calendar of the task; none where it has passed. */
    private OptionalDouble daysAhead(LocalDateTime finish) {
        ProjectCalendar calendar = planned.task().getEffectiveCalendar();
        boolean isAhead = calendar != null
                && saved(TaskField.ACTUAL_FINISH).isEmpty()
                && dataDate.filter(finish::isAfter).isPresent();
        return isAhead
                ? WorkingDays.of(calendar.getWork(dataDate.orElseThrow(), finish, TimeUnit.DAYS), planned.task())
                : OptionalDouble.empty();
    }

    private static boolean isSound(LocalDate day) {
        return day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR;
    }

    /** No constraint is as soon as possible in the tools that have constraints; of others nothing is known. */
    private Optional<ScheduleConstraint> constraint(Task task) {
        ConstraintType first = task.getConstraintType();
        ConstraintType second = task.getSecondaryConstraintType();
        Optional<ScheduleConstraint> hard = Stream.of(Optional.ofNullable(first), Optional.ofNullable(second))
                .flatMap(Optional::stream)
                .map(TaskFacts::constraint)
                .filter(ScheduleConstraint::isHard)
                .findFirst();
        if (hard.isPresent() || first != null) {
            return hard.or(() -> Optional.ofNullable(first).map(TaskFacts::constraint));
        }
        return planned.dialect() == ScheduleDialect.OTHER
                ? Optional.empty()
                : Optional.of(ScheduleConstraint.AS_SOON_AS_POSSIBLE);
    }

    private static ScheduleConstraint constraint(ConstraintType type) {
        return ScheduleConstraint.valueOf(type.name());
    }
}
