package dev.slipway.inputs.internal.schedule;

import dev.slipway.model.alerts.InputFile;
import dev.slipway.model.comparison.DatedConstraint;
import dev.slipway.model.comparison.Drivers;
import dev.slipway.model.comparison.ScheduleSnapshot;
import dev.slipway.model.comparison.SnapshotActivity;
import dev.slipway.model.comparison.SnapshotCalendar;
import dev.slipway.model.status.ScheduleActivity;
import dev.slipway.model.status.ScheduleConstraint;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mpxj.ConstraintType;
import org.mpxj.MPXJException;
import org.mpxj.ProjectCalendar;
import org.mpxj.ProjectFile;
import org.mpxj.Task;
import org.mpxj.TaskField;

/** Makes a snapshot of a schedule file that can be compared with another. */
final class ComparableScheduleReader {

    private final ScheduleDialect dialect;
    private final ReportedProjects projects;
    private final Network network = new Network();
    private final List<SnapshotActivity> activities = new ArrayList<>();
    private final Map<ProjectCalendar, SnapshotCalendar> calendars = new LinkedHashMap<>();

    private ComparableScheduleReader(ScheduleDialect dialect, ReportedProjects projects) {
        this.dialect = dialect;
        this.projects = projects;
    }

    /**
     * What the file says.
     *
     * @throws MPXJException if it is not of that format, or broken
     */
    static ScheduleSnapshot read(ScheduleFormat format, byte[] content, InputFile file) throws MPXJException {
        return new ComparableScheduleReader(format.dialect(), ReportedProjects.read(format, content)).read(file);
    }

    private ScheduleSnapshot read(InputFile file) {
        for (ProjectFile project : projects.all()) {
            Baseline baseline = Baseline.of(project, dialect);
            Optional<LocalDateTime> dataDate = projects.statusTime(project);
            String name = projects.areSeveral() ? projects.name(project) : "";
            projects.tasks(project).forEach(task -> network.add(task, baseline, dataDate)
                    .ifPresent(activity -> activities.add(activity(activity, task, baseline, name))));
        }
        return new ScheduleSnapshot(
                file,
                projects.title(),
                network.dataDate(),
                activities,
                network.links(),
                List.copyOf(calendars.values()));
    }

    private SnapshotActivity activity(ScheduleActivity activity, PlannedTask task, Baseline baseline, String project) {
        return new SnapshotActivity(
                activity,
                ActivityKeys.of(task, project),
                ActivityKeys.code(task),
                task.isMilestone(),
                baseline.start(task),
                constraints(task.task()),
                calendar(task.task()),
                drivers(activity, task));
    }

    private Drivers drivers(ScheduleActivity activity, PlannedTask task) {
        if (!task.isMilestone()) {
            return Drivers.none(Drivers.State.UNKNOWN);
        }
        return activity.isOpen() ? MilestoneDrivers.of(task, dialect) : Drivers.none(Drivers.State.REACHED);
    }

    private String calendar(Task task) {
        ProjectCalendar calendar = task.getEffectiveCalendar();
        return calendar == null
                ? ""
                : calendars.computeIfAbsent(calendar, CalendarHours::of).name();
    }

    /** Without a constraint a task is as soon as possible in the tools that have constraints. */
    private List<DatedConstraint> constraints(Task task) {
        List<DatedConstraint> stated = Stream.concat(
                        constraint(task.getConstraintType(), TaskField.CONSTRAINT_DATE, task),
                        constraint(task.getSecondaryConstraintType(), TaskField.SECONDARY_CONSTRAINT_DATE, task))
                .toList();
        return stated.isEmpty() && dialect != ScheduleDialect.OTHER
                ? List.of(new DatedConstraint(ScheduleConstraint.AS_SOON_AS_POSSIBLE, Optional.empty()))
                : stated;
    }

    private static Stream<DatedConstraint> constraint(@Nullable ConstraintType type, TaskField field, Task task) {
        if (type == null) {
            return Stream.empty();
        }
        ScheduleConstraint kind = ScheduleConstraint.valueOf(type.name());
        boolean isDated =
                kind != ScheduleConstraint.AS_SOON_AS_POSSIBLE && kind != ScheduleConstraint.AS_LATE_AS_POSSIBLE;
        Optional<LocalDate> day = isDated && task.get(field) instanceof LocalDateTime time
                ? Optional.of(time.toLocalDate())
                : Optional.empty();
        return Stream.of(new DatedConstraint(kind, day));
    }
}
