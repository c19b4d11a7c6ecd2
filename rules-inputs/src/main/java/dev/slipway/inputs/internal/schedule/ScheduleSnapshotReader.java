package dev.slipway.inputs.internal.schedule;

import dev.slipway.inputs.RowCounts;
import dev.slipway.inputs.RowFate;
import dev.slipway.inputs.internal.snapshot.Activity;
import dev.slipway.inputs.internal.snapshot.Snapshot;
import dev.slipway.model.dates.DateWindow;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mpxj.MPXJException;
import org.mpxj.ProjectFile;

/** Makes a snapshot of all projects of a schedule file. */
final class ScheduleSnapshotReader {

    private final ScheduleFormat format;
    private final ReportedProjects projects;
    private final List<Fault> faults = new ArrayList<>();
    private final Set<String> notes = new LinkedHashSet<>();

    private ScheduleSnapshotReader(ScheduleFormat format, ReportedProjects projects) {
        this.format = format;
        this.projects = projects;
    }

    /**
     * What the file says.
     *
     * @throws MPXJException if it is not of that format, or broken
     */
    static ScheduleContent read(ScheduleFormat format, byte[] content) throws MPXJException {
        return new ScheduleSnapshotReader(format, ReportedProjects.read(format, content)).read();
    }

    private ScheduleContent read() {
        List<PlannedTask> tasks =
                projects.all().stream().flatMap(projects::tasks).toList();
        TaskKeys keys = new TaskKeys(tasks, format.dialect());
        TaskLinks links = new TaskLinks(keys);
        List<Activity> activities = new ArrayList<>();
        Network network = new Network();
        for (ProjectFile project : projects.all()) {
            ActivityReader reader = activityReader(project, keys, links);
            Optional<LocalDateTime> dataDate = projects.statusTime(project);
            projects.tasks(project).forEach(task -> {
                activities.add(reader.read(task));
                network.add(task, reader.baseline(), dataDate);
            });
        }
        notes.addAll(links.notes());
        if (activities.isEmpty()) {
            faults.add(ScheduleRefusal.empty(format).fault());
        }
        RowCounts rows = RowCounts.of(RowFate.READ, activities.size());
        Snapshot snapshot = new Snapshot(
                projects.title(),
                projects.latest(),
                start(),
                activities,
                List.copyOf(notes),
                rows,
                Optional.of(network.schedule()));
        return new ScheduleContent(snapshot, faults);
    }

    private ActivityReader activityReader(ProjectFile project, TaskKeys keys, TaskLinks links) {
        boolean several = projects.areSeveral();
        Baseline baseline = Baseline.of(project, format.dialect());
        notes.addAll(baseline.notes());
        return new ActivityReader(
                several ? List.of(projects.name(project)) : List.of(),
                baseline,
                keys,
                links,
                several ? projects.statusDate(project) : Optional.empty(),
                faults,
                notes);
    }

    private DateWindow start() {
        return projects.all().stream()
                .flatMap(project ->
                        Optional.ofNullable(project.getProjectProperties().getStartDate()).stream())
                .map(LocalDateTime::toLocalDate)
                .min(Comparator.naturalOrder())
                .map(DateWindow::day)
                .orElse(DateWindow.unknown());
    }
}
