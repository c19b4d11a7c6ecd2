package dev.slipway.inputs.internal.schedule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.mpxj.ProjectFile;
import org.mpxj.TaskField;

/**
 * Which baseline of a project holds its promises: one for all of its tasks, since baselines saved at different times do
 * not belong together. MS Project keeps eleven; the plain one is the one in force, and where it was never saved, the
 * first of the others. Primavera's is a project of its own, which must be in the same file; else MPXJ offers the planned
 * dates of the project itself, which move with the schedule and promise nothing.
 */
record Baseline(Optional<TaskField> finish, List<String> notes) {

    private static final int NUMBERED = 10;

    static Baseline of(ProjectFile project, ScheduleDialect dialect) {
        if (dialect.isPrimavera()) {
            boolean inFile = project.getBaselines().stream().anyMatch(Objects::nonNull);
            return inFile
                    ? new Baseline(Optional.of(TaskField.BASELINE_FINISH), List.of())
                    : new Baseline(
                            Optional.empty(),
                            List.of(
                                    "no baseline is in the file: only a constraint to finish by a day states a deadline"));
        }
        List<Integer> saved = saved(project);
        if (saved.isEmpty()) {
            return new Baseline(Optional.empty(), List.of());
        }
        List<String> notes = new ArrayList<>();
        if (saved.size() > 1 || saved.get(0) != 0) {
            notes.add("deadlines are those of " + name(saved.get(0)) + ", of " + saved.size() + " saved in the file");
        }
        return new Baseline(Optional.of(field(saved.get(0))), notes);
    }

    Optional<LocalDate> finish(PlannedTask task) {
        return finish.flatMap(task::date);
    }

    /** The start that the same baseline promised. */
    Optional<LocalDate> start(PlannedTask task) {
        return finish.map(field -> TaskField.valueOf(field.name().replace("FINISH", "START")))
                .flatMap(task::date);
    }

    private static List<Integer> saved(ProjectFile project) {
        List<Integer> saved = new ArrayList<>();
        for (int number = 0; number <= NUMBERED; number++) {
            TaskField field = field(number);
            if (project.getTasks().stream().anyMatch(task -> task.get(field) != null)) {
                saved.add(number);
            }
        }
        return saved;
    }

    private static String name(int number) {
        return number == 0 ? "Baseline" : "Baseline " + number;
    }

    private static TaskField field(int number) {
        return TaskField.valueOf("BASELINE" + (number == 0 ? "" : number) + "_FINISH");
    }
}
