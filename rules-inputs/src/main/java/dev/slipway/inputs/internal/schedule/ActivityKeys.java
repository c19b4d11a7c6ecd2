package dev.slipway.inputs.internal.schedule;

import dev.slipway.model.comparison.ActivityKey;
import dev.slipway.model.comparison.ActivityKey.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mpxj.Task;

/** What an activity can be found by in another file of the same schedule. */
final class ActivityKeys {

    private static final String SEPARATOR = "\u0001";

    private ActivityKeys() {}

    /**
     * Those of the task.
     *
     * @param project its name, where the file has several; else empty
     */
    static List<ActivityKey> of(PlannedTask planned, String project) {
        Task task = planned.task();
        List<ActivityKey> keys = new ArrayList<>();
        String code = code(planned);
        if (!code.isEmpty()) {
            keys.add(new ActivityKey(Kind.CODE, project + SEPARATOR + code));
        }
        if (task.getGUID() != null) {
            keys.add(new ActivityKey(Kind.GUID, task.getGUID().toString()));
        }
        if (task.getUniqueID() != null && code.isEmpty()) {
            keys.addAll(numbers(planned, task.getUniqueID()));
        }
        keys.add(new ActivityKey(Kind.PLACE, place(planned, project)));
        return keys;
    }

    /** The activity id that people gave it; empty where its tool knows none. */
    static String code(PlannedTask planned) {
        return planned.dialect() == ScheduleDialect.MICROSOFT
                ? ""
                : PlannedTask.plain(planned.task().getActivityID());
    }

    /** Of other tools than MS Project it is not known whether a number stays what it is: MPXJ may have given it. */
    private static List<ActivityKey> numbers(PlannedTask planned, int number) {
        return planned.dialect() == ScheduleDialect.MICROSOFT
                ? List.of(new ActivityKey(Kind.NUMBER, String.valueOf(number)))
                : List.of(
                        new ActivityKey(Kind.NUMBER_AND_NAME, number + SEPARATOR + planned.name()),
                        new ActivityKey(Kind.LOOSE_NUMBER, String.valueOf(number)));
    }

    private static String place(PlannedTask planned, String project) {
        Stream<String> above = planned.above().stream()
                .filter(parent -> !ProjectRoot.isIt(parent))
                .map(parent -> PlannedTask.plain(parent.getName()));
        return Stream.concat(Stream.of(project), Stream.concat(above, Stream.of(planned.name())))
                .collect(Collectors.joining(SEPARATOR));
    }
}
