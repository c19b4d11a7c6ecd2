package dev.slipway.inputs.internal.schedule;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.mpxj.ActivityType;
import org.mpxj.ConstraintType;
import org.mpxj.Duration;
import org.mpxj.ProjectCalendar;
import org.mpxj.ProjectFile;
import org.mpxj.Relation;
import org.mpxj.RelationType;
import org.mpxj.Task;
import org.mpxj.TaskField;
import org.mpxj.TimeUnit;

/**
 * Counts the points of a schedule in the plainest way, on MPXJ's own tasks: it shares neither activities nor formulas with the
 * facts. A point is {@code count/total}.
 */
final class DirectCounter {

    private static final Set<ConstraintType> HARD = Set.of(
            ConstraintType.MUST_START_ON,
            ConstraintType.MUST_FINISH_ON,
            ConstraintType.START_ON,
            ConstraintType.FINISH_ON,
            ConstraintType.START_NO_LATER_THAN,
            ConstraintType.FINISH_NO_LATER_THAN);

    private final Map<Integer, String> points = new TreeMap<>();
    private final List<Task> tasks = new ArrayList<>();
    private final LocalDate dataDate;
    private final boolean hasBaseline;

    private DirectCounter(ProjectFile project) {
        LocalDateTime status = project.getProjectProperties().getStatusDate();
        dataDate = status == null ? null : status.toLocalDate();
        boolean isPrimavera = "Primavera".equals(project.getProjectProperties().getFileApplication());
        // Without a baseline in the file MPXJ shows the planned dates of Primavera as one, which promise nothing.
        hasBaseline = !isPrimavera || project.getBaselines().stream().anyMatch(Objects::nonNull);
        for (Task task : project.getTasks()) {
            boolean isWork = !task.getSummary() && !task.hasChildTasks() && task.getActive() && !task.getNull();
            boolean isEffort = task.getActivityType() == ActivityType.LEVEL_OF_EFFORT
                    || task.getActivityType() == ActivityType.WBS_SUMMARY;
            boolean isNamed = task.getName() != null && !task.getName().isBlank();
            if (isWork && !isEffort && isNamed && !task.getExternalTask()) {
                tasks.add(task);
            }
        }
    }

    static Map<Integer, String> count(ProjectFile project) {
        DirectCounter counter = new DirectCounter(project);
        counter.links();
        counter.logic();
        counter.open();
        counter.days();
        counter.baseline();
        return counter.points;
    }

    private void links() {
        int all = 0;
        int leads = 0;
        int lags = 0;
        int finishStart = 0;
        Set<Task> known = new HashSet<>(tasks);
        for (Task task : tasks) {
            for (Relation link : task.getPredecessors()) {
                if (known.contains(link.getPredecessorTask())) {
                    double lag = link.getLag() == null ? 0 : link.getLag().getDuration();
                    all++;
                    leads += lag < 0 ? 1 : 0;
                    lags += lag > 0 ? 1 : 0;
                    finishStart += link.getType() == RelationType.FINISH_START ? 1 : 0;
                }
            }
        }
        point(2, leads, all);
        point(3, lags, all);
        point(4, finishStart, all);
    }

    private void logic() {
        Set<Task> known = new HashSet<>(tasks);
        Set<Task> before = new HashSet<>();
        Set<Task> after = new HashSet<>();
        for (Task task : tasks) {
            for (Relation link : task.getPredecessors()) {
                if (known.contains(link.getPredecessorTask())) {
                    before.add(link.getPredecessorTask());
                    after.add(task);
                }
            }
        }
        LocalDate first = null;
        LocalDate last = null;
        for (Task task : tasks) {
            LocalDate start = day(task, TaskField.START);
            LocalDate finish = day(task, TaskField.FINISH);
            first = start != null && (first == null || start.isBefore(first)) ? start : first;
            last = finish != null && (last == null || finish.isAfter(last)) ? finish : last;
        }
        boolean firstExcused = false;
        boolean lastExcused = false;
        int open = 0;
        int missing = 0;
        for (Task task : tasks) {
            boolean lacksBefore = !after.contains(task);
            boolean lacksAfter = !before.contains(task);
            if (lacksBefore && !firstExcused && first != null && first.equals(day(task, TaskField.START))) {
                firstExcused = true;
                lacksBefore = false;
            }
            if (lacksAfter && !lastExcused && last != null && last.equals(day(task, TaskField.FINISH))) {
                lastExcused = true;
                lacksAfter = false;
            }
            if (task.getActualFinish() == null) {
                open++;
                missing += lacksBefore || lacksAfter ? 1 : 0;
            }
        }
        point(1, missing, open);
    }

    private void open() {
        int open = 0;
        int hard = 0;
        int floating = 0;
        int high = 0;
        int negative = 0;
        int timed = 0;
        int longOnes = 0;
        for (Task task : tasks) {
            if (task.getActualFinish() != null) {
                continue;
            }
            open++;
            hard += isHard(task.getConstraintType()) || isHard(task.getSecondaryConstraintType()) ? 1 : 0;
            Double room = days(task, TaskField.TOTAL_SLACK);
            floating += room == null ? 0 : 1;
            high += room != null && room > 44 ? 1 : 0;
            negative += room != null && room < 0 ? 1 : 0;
            boolean isPrimavera = task.getActivityID() != null;
            Double length = days(task, isPrimavera ? TaskField.PLANNED_DURATION : TaskField.DURATION);
            timed += length == null ? 0 : 1;
            longOnes += length != null && length > 44 ? 1 : 0;
        }
        point(5, hard, open);
        point(6, high, floating);
        point(7, negative, floating);
        point(8, longOnes, timed);
    }

    private void days() {
        if (dataDate == null) {
            return;
        }
        int invalid = 0;
        for (Task task : tasks) {
            LocalDate early = day(task, TaskField.EARLY_FINISH);
            LocalDate started = day(task, TaskField.ACTUAL_START);
            LocalDate finished = day(task, TaskField.ACTUAL_FINISH);
            boolean isBehind = finished == null && early != null && early.isBefore(dataDate);
            boolean isAhead =
                    (started != null && started.isAfter(dataDate)) || (finished != null && finished.isAfter(dataDate));
            invalid += isBehind || isAhead ? 1 : 0;
        }
        point(9, invalid, tasks.size());
    }

    private void baseline() {
        int due = 0;
        int missed = 0;
        int finished = 0;
        for (Task task : tasks) {
            LocalDate promised = !hasBaseline || task.getBaselineFinish() == null
                    ? null
                    : task.getBaselineFinish().toLocalDate();
            LocalDate actual = day(task, TaskField.ACTUAL_FINISH);
            finished += actual == null ? 0 : 1;
            if (dataDate != null && promised != null && !promised.isAfter(dataDate)) {
                due++;
                missed += actual == null || actual.isAfter(promised) ? 1 : 0;
            }
        }
        point(11, missed, due);
        point(14, finished, due);
    }

    private static boolean isHard(ConstraintType type) {
        return type != null && HARD.contains(type);
    }

    private static LocalDate day(Task task, TaskField field) {
        return task.getCachedValue(field) instanceof LocalDateTime time ? time.toLocalDate() : null;
    }

    /** Hours over the hours of a day of the calendar; what MPXJ would compute is not asked for. */
    private static Double days(Task task, TaskField field) {
        if (!(task.getCachedValue(field) instanceof Duration duration)) {
            return null;
        }
        ProjectCalendar calendar = task.getEffectiveCalendar();
        double hours = duration.convertUnits(
                        TimeUnit.HOURS, calendar == null ? task.getParentFile().getProjectProperties() : calendar)
                .getDuration();
        Integer minutes = calendar == null
                ? task.getParentFile().getProjectProperties().getMinutesPerDay()
                : calendar.getMinutesPerDay();
        return hours * 60 / minutes;
    }

    private void point(int number, int count, int total) {
        if (total > 0) {
            points.put(number, count + "/" + total);
        }
    }
}
