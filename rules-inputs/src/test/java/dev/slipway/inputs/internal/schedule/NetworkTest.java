package dev.slipway.inputs.internal.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.slipway.inputs.InputLimits;
import dev.slipway.inputs.internal.snapshot.Schedule;
import dev.slipway.inputs.internal.text.FileProblems;
import dev.slipway.model.status.ScheduleActivity;
import dev.slipway.model.status.ScheduleConstraint;
import dev.slipway.model.status.ScheduleLink;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mpxj.ActivityType;
import org.mpxj.ConstraintType;
import org.mpxj.Duration;
import org.mpxj.ProjectCalendar;
import org.mpxj.RelationType;
import org.mpxj.Task;
import org.mpxj.TimeUnit;
import org.mpxj.mspdi.MSPDIWriter;
import org.mpxj.primavera.PrimaveraXERFileWriter;
import org.mpxj.writer.ProjectWriter;

/** The activities and links of schedules, for rules on the schedule itself. */
class NetworkTest {

    private final SchedulePlan plan = new SchedulePlan();

    @Test
    void activitiesHaveWhatTheToolSavedAndSummariesAreNone() {
        plan.launch.setTotalSlack(Duration.getInstance(-3, TimeUnit.DAYS));
        plan.launch.setConstraintType(ConstraintType.MUST_FINISH_ON);
        plan.launch.setConstraintDate(SchedulePlan.day("2025-09-25"));

        Schedule schedule = read(new MSPDIWriter());

        assertThat(schedule.dataDate()).contains(LocalDate.parse("2025-06-30"));
        assertThat(schedule.activities()).extracting(ScheduleActivity::id).containsExactly("task 2", "task 3");
        ScheduleActivity works = schedule.activities().get(0);
        assertThat(works.name()).isEqualTo("Works");
        assertThat(works.actualFinish()).contains(LocalDate.parse("2025-02-17"));
        assertThat(works.baselineFinish()).contains(LocalDate.parse("2025-02-14"));
        assertThat(works.duration()).hasValue(10);
        assertThat(works.constraint()).contains(ScheduleConstraint.AS_SOON_AS_POSSIBLE);
        assertThat(works.daysAhead()).isEmpty();
        ScheduleActivity launch = schedule.activities().get(1);
        assertThat(launch.totalFloat()).hasValue(-3);
        assertThat(launch.constraint()).contains(ScheduleConstraint.MUST_FINISH_ON);
        assertThat(launch.finish()).contains(LocalDate.parse("2025-09-30"));
    }

    /** From Monday 30 June at five to Tuesday 30 September at five lie 13 weeks and a day: 66 working days. */
    @Test
    void ofAMilestoneTheWorkingDaysAheadAreThoseOfItsCalendar() {
        assertThat(launch(read(new MSPDIWriter())).daysAhead()).hasValue(66);
    }

    @Test
    void linksHaveTheirTypeAndTheirLagInWorkingDays() {
        SchedulePlan.link(plan.works, plan.launch, RelationType.START_START, Duration.getInstance(-2, TimeUnit.DAYS));

        assertThat(read(new MSPDIWriter()).links())
                .containsExactlyInAnyOrder(
                        new ScheduleLink("task 2", "task 3", ScheduleLink.Type.FINISH_START, 5),
                        new ScheduleLink("task 2", "task 3", ScheduleLink.Type.START_START, -2));
    }

    /** Twenty hours are two days of ten hours, and two and a half of the eight that the project has. */
    @Test
    void hoursAreDaysOfTheActivitysOwnCalendar() {
        ProjectCalendar longDays = plan.project.addDefaultBaseCalendar();
        longDays.setName("Ten hours a day");
        longDays.setCalendarMinutesPerDay(600);
        longDays.setCalendarMinutesPerWeek(3_000);
        plan.launch.setCalendar(longDays);
        Duration hours = Duration.getInstance(20, TimeUnit.HOURS);
        SchedulePlan.link(plan.works, plan.launch, RelationType.START_START, hours);

        assertThat(WorkingDays.of(hours, plan.launch)).hasValue(2);
        assertThat(WorkingDays.of(hours, plan.works)).hasValue(2.5);
        assertThat(read(new PrimaveraXERFileWriter()).links())
                .extracting(ScheduleLink::type, ScheduleLink::lag)
                .contains(tuple(ScheduleLink.Type.START_START, 2.0));
    }

    @Test
    void timeByTheClockIsTheWorkingDaysInIt() {
        plan.launch.setTotalSlack(Duration.getInstance(14, TimeUnit.ELAPSED_DAYS));

        assertThat(WorkingDays.of(plan.launch.getTotalSlack(), plan.launch)).hasValue(10);
    }

    @Test
    void levelOfEffortIsNoActivityAndItsLinksAreNone() {
        Task support = plan.terminal.addTask();
        support.setName("Support");
        support.setActivityID("A2000");
        support.setActivityType(ActivityType.LEVEL_OF_EFFORT);
        SchedulePlan.link(plan.works, support, RelationType.START_START, Duration.getInstance(0, TimeUnit.DAYS));
        plan.project.updateStructure();

        Schedule schedule = read(new PrimaveraXERFileWriter());

        assertThat(schedule.activities())
                .extracting(ScheduleActivity::id)
                .containsExactly("activity A1000", "activity A1020");
        assertThat(schedule.links()).hasSize(1);
    }

    private static ScheduleActivity launch(Schedule schedule) {
        List<ScheduleActivity> found = schedule.activities().stream()
                .filter(activity -> activity.name().equals("Launch"))
                .toList();
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    private Schedule read(ProjectWriter writer) {
        FileProblems problems = new FileProblems("plan", InputLimits.defaults());
        Schedule schedule = ScheduleReader.read(plan.writtenBy(writer), "plan", InputLimits.defaults(), problems)
                .flatMap(snapshot -> snapshot.schedule())
                .orElseThrow();
        assertThat(problems.list()).isEmpty();
        return schedule;
    }
}
