package dev.slipway.inputs.internal.schedule;

import dev.slipway.inputs.internal.snapshot.SnapshotField;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.mpxj.Task;
import org.mpxj.TaskField;

/**
 * The keys of all tasks of a file. What two tasks share, under one name or another, is a key of neither, but the number
 * that MS Project gives a task once and for all stays one. Primavera's activities are distinct within their project only:
 * where two projects share an id, it is shown with that of the project, as Primavera does.
 */
final class TaskKeys {

    private final ScheduleDialect dialect;
    private final Map<String, Integer> uses = new HashMap<>();
    private final IdentityHashMap<Task, List<String>> keys = new IdentityHashMap<>();

    TaskKeys(List<PlannedTask> tasks, ScheduleDialect dialect) {
        this.dialect = dialect;
        for (PlannedTask planned : tasks) {
            candidates(planned.task()).forEach(key -> uses.merge(key, 1, Integer::sum));
        }
        for (PlannedTask planned : tasks) {
            keys.put(planned.task(), distinctive(planned.task()));
        }
    }

    /** The keys of that task, the most readable first; none for a task that is not of these. */
    List<String> of(Task task) {
        return keys.getOrDefault(task, List.of());
    }

    private List<String> distinctive(Task task) {
        List<String> own = candidates(task).filter(key -> isOwn(key, task)).toList();
        return own.isEmpty() && dialect.isPrimavera() ? withProject(task) : own;
    }

    private boolean isOwn(String key, Task task) {
        boolean number = !dialect.isPrimavera() && key.equals(String.valueOf(task.getUniqueID()));
        return number || uses.getOrDefault(key, 0) == 1;
    }

    private static List<String> withProject(Task task) {
        String project =
                PlannedTask.plain(task.getParentFile().getProjectProperties().getProjectID());
        String activity = PlannedTask.plain(task.getActivityID());
        return project.isEmpty() || activity.isEmpty() ? List.of() : List.of(project + "." + activity);
    }

    private Stream<String> candidates(Task task) {
        return dialect.sources(SnapshotField.KEY).stream()
                .map(source -> value(task, TaskField.valueOf(source.field())))
                .filter(key -> !key.isEmpty())
                .distinct();
    }

    private static String value(Task task, TaskField field) {
        Object value = task.get(field);
        if (value == null || (field == TaskField.WBS && value.equals(task.getOutlineNumber()))) {
            return "";
        }
        return PlannedTask.plain(value.toString());
    }
}
