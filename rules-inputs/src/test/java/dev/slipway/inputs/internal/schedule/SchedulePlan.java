package dev.slipway.inputs.internal.schedule;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.mpxj.ActivityStatus;
import org.mpxj.ActivityType;
import org.mpxj.Duration;
import org.mpxj.PercentCompleteType;
import org.mpxj.ProjectFile;
import org.mpxj.Relation;
import org.mpxj.RelationType;
import org.mpxj.Task;
import org.mpxj.TimeUnit;
import org.mpxj.writer.ProjectWriter;

/** The plan of one terminal, as a planner would keep it, to be written by MPXJ in each format. */
public final class SchedulePlan {

    public final ProjectFile project = new ProjectFile();
    final Task terminal;
    final Task works;
    public final Task launch;

    public SchedulePlan() {
        project.addDefaultBaseCalendar();
        project.setDefaultCalendar(project.getCalendars().get(0));
        project.getProjectProperties().setName("East-West");
        project.getProjectProperties().setProjectTitle("East-West");
        project.getProjectProperties().setProjectID("EW");
        project.getProjectProperties().setStartDate(day("2025-01-06"));
        project.getProjectProperties().setStatusDate(day("2025-06-30"));
        project.getProjectProperties().setCurrentDate(day("2025-07-09"));
        terminal = project.addTask();
        terminal.setName("Almaty");
        works = terminal.addTask();
        works(works);
        launch = terminal.addTask();
        launch(launch);
        project.updateStructure();
    }

    private static void works(Task works) {
        works.setName("Works");
        works.setActivityID("A1000");
        works.setActivityType(ActivityType.TASK_DEPENDENT);
        works.setActivityStatus(ActivityStatus.COMPLETED);
        works.setDuration(Duration.getInstance(10, TimeUnit.DAYS));
        works.setRemainingDuration(Duration.getInstance(0, TimeUnit.DAYS));
        works.setStart(day("2025-02-03"));
        works.setActualStart(day("2025-02-03"));
        works.setPlannedStart(day("2025-02-03"));
        works.setFinish(day("2025-02-17"));
        works.setActualFinish(day("2025-02-17"));
        works.setPlannedFinish(day("2025-02-14"));
        works.setBaselineFinish(day("2025-02-14"));
        works.setPercentageComplete(100);
    }

    private void launch(Task launch) {
        launch.setName("Launch");
        launch.setActivityID("A1020");
        launch.setMilestone(true);
        launch.setActivityType(ActivityType.FINISH_MILESTONE);
        launch.setActivityStatus(ActivityStatus.NOT_STARTED);
        launch.setDuration(Duration.getInstance(0, TimeUnit.DAYS));
        launch.setStart(day("2025-09-30"));
        launch.setFinish(day("2025-09-30"));
        launch.setEarlyFinish(day("2025-09-30"));
        launch.setRemainingEarlyFinish(day("2025-09-30"));
        launch.setPlannedStart(day("2025-08-29"));
        launch.setPlannedFinish(day("2025-08-29"));
        launch.setBaselineFinish(day("2025-08-29"));
        launch.setPercentageComplete(40);
        launch.setPercentCompleteType(PercentCompleteType.PHYSICAL);
        launch.setPhysicalPercentComplete(40);
        launch.setContact("Aida");
        launch.setNotes("Crane\nlate");
        link(works, launch, RelationType.FINISH_START, Duration.getInstance(5, TimeUnit.DAYS));
    }

    static void link(Task predecessor, Task successor, RelationType type, Duration lag) {
        successor.addPredecessor(
                new Relation.Builder().predecessorTask(predecessor).type(type).lag(lag));
    }

    /** Five in the afternoon of that day. */
    static LocalDateTime day(String day) {
        return LocalDate.parse(day).atTime(17, 0);
    }

    public byte[] writtenBy(ProjectWriter writer) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            writer.write(project, bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
