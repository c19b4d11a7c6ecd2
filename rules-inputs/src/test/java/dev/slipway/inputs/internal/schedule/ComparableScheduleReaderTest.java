package dev.slipway.inputs.internal.schedule;

import static dev.slipway.inputs.internal.schedule.SchedulePlan.day;
import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.inputs.InputLimits;
import dev.slipway.inputs.internal.text.FileProblems;
import dev.slipway.model.alerts.InputFile;
import dev.slipway.model.comparison.ActivityKey;
import dev.slipway.model.comparison.ActivityKey.Kind;
import dev.slipway.model.comparison.DatedConstraint;
import dev.slipway.model.comparison.Driver;
import dev.slipway.model.comparison.Drivers;
import dev.slipway.model.comparison.ScheduleComparison;
import dev.slipway.model.comparison.ScheduleSnapshot;
import dev.slipway.model.comparison.SnapshotActivity;
import dev.slipway.model.comparison.SnapshotCalendar;
import dev.slipway.model.status.ScheduleConstraint;
import dev.slipway.model.status.ScheduleLink;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mpxj.ConstraintType;
import org.mpxj.Duration;
import org.mpxj.RelationType;
import org.mpxj.TimeUnit;
import org.mpxj.mspdi.MSPDIWriter;
import org.mpxj.primavera.PrimaveraPMFileWriter;
import org.mpxj.primavera.PrimaveraXERFileWriter;
import org.mpxj.writer.ProjectWriter;

/** A schedule as a file has it, to be compared with another. */
class ComparableScheduleReaderTest {

    private final SchedulePlan plan = new SchedulePlan();

    @Test
    void aFileComparedWithItselfInAnyFormatIsTheSame() {
        for (ProjectWriter writer :
                List.of(new MSPDIWriter(), new PrimaveraXERFileWriter(), new PrimaveraPMFileWriter())) {
            ScheduleSnapshot snapshot = read(writer);

            assertThat(snapshot.activities()).extracting(SnapshotActivity::name).containsExactly("Works", "Launch");
            assertThat(snapshot.dataDate()).contains(LocalDate.of(2025, 6, 30));
            assertThat(snapshot.links()).hasSize(1);
            assertThat(ScheduleComparison.of(snapshot, snapshot).isSame()).isTrue();
        }
    }

    @Test
    void activitiesOfOneToolAreFoundInTheFileOfAnother() {
        ScheduleComparison comparison =
                ScheduleComparison.of(read(new PrimaveraXERFileWriter()), read(new PrimaveraPMFileWriter()));

        assertThat(comparison.pairs()).hasSize(2);
        assertThat(comparison.added()).isEmpty();
    }

    @Test
    void keysAreThoseThatEachToolKeeps() {
        assertThat(launch(new PrimaveraXERFileWriter()).keys())
                .extracting(ActivityKey::kind)
                .startsWith(Kind.CODE)
                .endsWith(Kind.PLACE);
        assertThat(launch(new MSPDIWriter()).keys())
                .extracting(ActivityKey::kind)
                .contains(Kind.NUMBER, Kind.PLACE)
                .doesNotContain(Kind.CODE);
    }

    @Test
    void aPredecessorWithItsLagDrivesWhereItLeavesNoWorkingTime() {
        launchOn(day("2025-02-24"));

        assertThat(launch(new MSPDIWriter()).drivers())
                .isEqualTo(Drivers.of(
                        List.of(new Driver("task " + plan.works.getID(), "Works", ScheduleLink.Type.FINISH_START, 5))));
    }

    @Test
    void aWeekendIsNoRoom() {
        plan.works.setFinish(day("2025-02-14"));
        plan.works.setActualFinish(day("2025-02-14"));
        relink(Duration.getInstance(0, TimeUnit.DAYS));
        launchOn(LocalDate.of(2025, 2, 17).atTime(8, 0));

        assertThat(launch(new MSPDIWriter()).drivers().state()).isEqualTo(Drivers.State.DRIVEN);
    }

    @Test
    void aLagByTheClockRunsThroughWeekends() {
        relink(Duration.getInstance(7, TimeUnit.ELAPSED_DAYS));
        launchOn(day("2025-02-24"));

        assertThat(launch(new MSPDIWriter()).drivers().state()).isEqualTo(Drivers.State.DRIVEN);
    }

    @Test
    void aDayOfRoomDrivesNothing() {
        launchOn(day("2025-02-25"));

        assertThat(launch(new MSPDIWriter()).drivers()).isEqualTo(Drivers.none(Drivers.State.FREE));
    }

    @Test
    void aMilestoneThatIsReachedWaitsForNothing() {
        plan.launch.setActualFinish(day("2025-06-20"));

        assertThat(launch(new MSPDIWriter()).drivers()).isEqualTo(Drivers.none(Drivers.State.REACHED));
    }

    @Test
    void aConstraintHasItsDay() {
        plan.launch.setConstraintType(ConstraintType.MUST_FINISH_ON);
        plan.launch.setConstraintDate(day("2025-09-26"));

        assertThat(launch(new MSPDIWriter()).constraints())
                .containsExactly(
                        new DatedConstraint(ScheduleConstraint.MUST_FINISH_ON, Optional.of(LocalDate.of(2025, 9, 26))));
    }

    @Test
    void aCalendarHasItsHoursAndTheDaysThatAreUnlikeThem() {
        plan.project.getDefaultCalendar().addCalendarException(LocalDate.of(2025, 5, 1));

        Map<String, String> hours = read(new MSPDIWriter()).calendars().stream()
                .map(SnapshotCalendar::hours)
                .findFirst()
                .orElseThrow();
        assertThat(hours)
                .containsEntry("monday", "08:00-12:00 13:00-17:00")
                .containsEntry("sunday", "")
                .containsEntry("2025-05-01", "");
    }

    private void relink(Duration lag) {
        List.copyOf(plan.launch.getPredecessors()).forEach(plan.project.getRelations()::remove);
        SchedulePlan.link(plan.works, plan.launch, RelationType.FINISH_START, lag);
    }

    private void launchOn(LocalDateTime time) {
        plan.launch.setStart(time);
        plan.launch.setFinish(time);
    }

    private SnapshotActivity launch(ProjectWriter writer) {
        return read(writer).activities().get(1);
    }

    private ScheduleSnapshot read(ProjectWriter writer) {
        FileProblems problems = new FileProblems("plan", InputLimits.defaults());
        Optional<ScheduleSnapshot> read = ScheduleReader.comparable(
                plan.writtenBy(writer), new InputFile("plan", "0"), InputLimits.defaults(), problems);
        assertThat(problems.list()).isEmpty();
        return read.orElseThrow();
    }
}
