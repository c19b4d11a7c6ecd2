package dev.slipway.inputs.internal.schedule;

import dev.slipway.inputs.internal.snapshot.SnapshotField;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.mpxj.MPXJException;
import org.mpxj.ProjectField;
import org.mpxj.ProjectFile;

/** The projects of a schedule file that are reported on: baselines among them are what others are compared with. */
final class ReportedProjects {

    /** What MPXJ calls a project that has no title. */
    private static final String TITLE_OF_NONE = "Project1";

    private final List<ProjectFile> projects;
    private final ScheduleDialect dialect;
    private final ProjectField statusField;

    private ReportedProjects(List<ProjectFile> projects, ScheduleDialect dialect) {
        this.projects = projects;
        this.dialect = dialect;
        this.statusField = ProjectField.valueOf(
                dialect.sources(SnapshotField.REPORT_DATE).get(0).field());
    }

    /**
     * Those of the file.
     *
     * @throws MPXJException if it is not of that format, or broken
     */
    static ReportedProjects read(ScheduleFormat format, byte[] content) throws MPXJException {
        return new ReportedProjects(withoutBaselines(ProjectFiles.read(format, content)), format.dialect());
    }

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

    List<ProjectFile> all() {
        return projects;
    }

    boolean areSeveral() {
        return projects.size() > 1;
    }

    /** The tasks that the plan counts on, without the one that represents the project itself. */
    Stream<PlannedTask> tasks(ProjectFile project) {
        return project.getTasks().stream()
                .filter(task -> !ProjectRoot.isIt(task))
                .map(task -> new PlannedTask(task, dialect))
                .filter(PlannedTask::isPartOfPlan);
    }

    /** The title of the only project; empty where there are several. */
    String title() {
        return projects.size() == 1 ? name(projects.get(0)) : "";
    }

    /** The title is what people see in MS Project; Primavera has names only, and so have files without a title. */
    String name(ProjectFile project) {
        String name = PlannedTask.plain(project.getProjectProperties().getName());
        String title = PlannedTask.plain(project.getProjectProperties().getProjectTitle());
        boolean titled = !title.isEmpty() && !title.equals(TITLE_OF_NONE) && !dialect.isPrimavera();
        return titled ? title : name;
    }

    /** The latest status date of all projects. */
    Optional<LocalDate> latest() {
        return projects.stream()
                .flatMap(project -> statusDate(project).stream())
                .max(Comparator.naturalOrder());
    }

    Optional<LocalDate> statusDate(ProjectFile project) {
        return statusTime(project).map(LocalDateTime::toLocalDate);
    }

    /** Up to when the project says what has happened. */
    Optional<LocalDateTime> statusTime(ProjectFile project) {
        return project.getProjectProperties().get(statusField) instanceof LocalDateTime time
                ? Optional.of(time)
                : Optional.empty();
    }
}
