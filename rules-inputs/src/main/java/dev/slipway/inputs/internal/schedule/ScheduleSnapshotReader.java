package dev.slipway.inputs.internal.schedule;

import dev.slipway.inputs.RowCounts;
import dev.slipway.inputs.RowFate;
import dev.slipway.inputs.internal.snapshot.Activity;
import dev.slipway.inputs.internal.snapshot.ActivityField;
import dev.slipway.inputs.internal.snapshot.Snapshot;
import dev.slipway.model.dates.DateWindow;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.mpxj.MPXJException;
import org.mpxj.ProjectField;
import org.mpxj.ProjectFile;

/** Makes a snapshot of all projects of a schedule file. */
final class ScheduleSnapshotReader {

    /** What MPXJ calls a project that has no title. */
    private static final String TITLE_OF_NONE = "Project1";

    private final ScheduleFormat format;
    private final ScheduleDialect dialect;
    private final ProjectField statusField;
    private final List<Fault> faults = new ArrayList<>();
    private final Set<String> notes = new LinkedHashSet<>();

    private ScheduleSnapshotReader(ScheduleFormat format) {
        this.format = format;
        this.dialect = format.dialect();
        this.statusField = ProjectField.valueOf(
                dialect.sources(ActivityField.REPORT_DATE).get(0).field());
    }

    /**
     * What the file says.
     *
     * @throws MPXJException if it is not of that format, or broken
     */
    static ScheduleContent read(ScheduleFormat format, byte[] content) throws MPXJException {
        return new ScheduleSnapshotReader(format).read(ProjectFiles.read(format, content));
    }

    private ScheduleContent read(List<ProjectFile> all) {
        List<ProjectFile> projects = withoutBaselines(all);
        List<PlannedTask> tasks = projects.stream().flatMap(this::tasks).toList();
        TaskKeys keys = new TaskKeys(tasks, dialect);
        TaskLinks links = new TaskLinks(keys);
        List<Activity> activities = new ArrayList<>();
        Network network = new Network();
        for (ProjectFile project : projects) {
            ActivityReader reader = activityReader(project, projects.size() > 1, keys, links);
            Optional<LocalDateTime> dataDate = statusTime(project);
            tasks(project).forEach(task -> {
                activities.add(reader.read(task));
                network.add(task, reader.baseline(), dataDate);
            });
        }
        notes.addAll(links.notes());
        if (activities.isEmpty()) {
            faults.add(Refusal.empty(format).fault());
        }
        RowCounts rows = RowCounts.of(RowFate.READ, activities.size());
        Snapshot snapshot = new Snapshot(
                title(projects),
                latest(projects),
                start(projects),
                activities,
                List.copyOf(notes),
                rows,
                Optional.of(network.schedule()));
        return new ScheduleContent(snapshot, faults);
    }

    private ActivityReader activityReader(ProjectFile project, boolean several, TaskKeys keys, TaskLinks links) {
        Baseline baseline = Baseline.of(project, dialect);
        notes.addAll(baseline.notes());
        return new ActivityReader(
                several ? List.of(name(project)) : List.of(),
                baseline,
                keys,
                links,
                several ? statusDate(project) : Optional.empty(),
                faults,
                notes);
    }

    /** The tasks that the plan counts on, without the one that represents the project itself. */
    private Stream<PlannedTask> tasks(ProjectFile project) {
        return project.getTasks().stream()
                .filter(task -> !ProjectRoot.isIt(task))
                .map(task -> new PlannedTask(task, dialect))
                .filter(PlannedTask::isPartOfPlan);
    }

    /** A baseline is not a project to report on: another project of the file is compared with it. */
    private static List<ProjectFile> withoutBaselines(List<ProjectFile> all) {
        Set<ProjectFile> baselines = new HashSet<>();
        for (ProjectFile project : all) {
            baselineAmong(all, project).ifPresent(project::setBaseline);
            project.getBaselines().stream().filter(Objects::nonNull).forEach(baselines::add);
        }
        return all.stream()
                .filter(project -> !baselines.contains(project))
                .filter(project -> !project.getProjectProperties().getProjectIsBaseline())
                .toList();
    }

    private static Optional<ProjectFile> baselineAmong(List<ProjectFile> all, ProjectFile project) {
        Integer wanted = project.getProjectProperties().getBaselineProjectUniqueID();
        if (wanted == null || project.getBaseline() != null) {
            return Optional.empty();
        }
        return all.stream()
                .filter(other -> other != project)
                .filter(other -> wanted.equals(other.getProjectProperties().getUniqueID()))
                .findFirst();
    }

    private String title(List<ProjectFile> projects) {
        return projects.size() == 1 ? name(projects.get(0)) : "";
    }

    /** The title is what people see in MS Project; Primavera has names only, and so have files without a title. */
    private String name(ProjectFile project) {
        String name = PlannedTask.plain(project.getProjectProperties().getName());
        String title = PlannedTask.plain(project.getProjectProperties().getProjectTitle());
        boolean titled = !title.isEmpty() && !title.equals(TITLE_OF_NONE) && !dialect.isPrimavera();
        return titled ? title : name;
    }

    private Optional<LocalDate> latest(List<ProjectFile> projects) {
        return projects.stream()
                .flatMap(project -> statusDate(project).stream())
                .max(Comparator.naturalOrder());
    }

    private Optional<LocalDate> statusDate(ProjectFile project) {
        return statusTime(project).map(LocalDateTime::toLocalDate);
    }

    private Optional<LocalDateTime> statusTime(ProjectFile project) {
        return project.getProjectProperties().get(statusField) instanceof LocalDateTime time
                ? Optional.of(time)
                : Optional.empty();
    }

    private static DateWindow start(List<ProjectFile> projects) {
        return projects.stream()
                .flatMap(project -> day(project.getProjectProperties().getStartDate()).stream())
                .min(Comparator.naturalOrder())
                .map(DateWindow::day)
                .orElse(DateWindow.unknown());
    }

    private static Optional<LocalDate> day(Object value) {
        return value instanceof LocalDateTime time ? Optional.of(time.toLocalDate()) : Optional.empty();
    }
}
