package dev.slipway.inputs.internal.schedule;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.inputs.InputLimits;
import dev.slipway.inputs.internal.snapshot.Activity;
import dev.slipway.inputs.internal.snapshot.Activity.Kind;
import dev.slipway.inputs.internal.snapshot.Activity.Link;
import dev.slipway.inputs.internal.snapshot.Snapshot;
import dev.slipway.inputs.internal.text.FileProblems;
import dev.slipway.model.dates.DateWindow;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.mpxj.Duration;
import org.mpxj.RelationType;
import org.mpxj.Task;
import org.mpxj.TimeUnit;
import org.mpxj.mpx.MPXWriter;
import org.mpxj.mspdi.MSPDIWriter;
import org.mpxj.primavera.PrimaveraPMFileWriter;
import org.mpxj.primavera.PrimaveraXERFileWriter;

class ScheduleReaderTest {

    private final SchedulePlan plan = new SchedulePlan();

    @Test
    void microsoftXmlSaysAllOfAMilestone() {
        Snapshot snapshot = read(plan.writtenBy(new MSPDIWriter()));

        assertThat(snapshot.title()).isEqualTo("East-West");
        assertThat(snapshot.reportDate()).contains(LocalDate.parse("2025-06-30"));
        assertThat(snapshot.start()).isEqualTo(day("2025-01-06"));
        assertThat(snapshot.notes()).isEmpty();
        Activity launch = named(snapshot, "Launch");
        assertThat(launch.keys()).containsExactly("3");
        assertThat(launch.above()).containsExactly("Almaty");
        assertThat(launch.kind()).isEqualTo(Kind.MILESTONE);
        assertThat(launch.deadline()).contains(day("2025-08-29"));
        assertThat(launch.planned()).isEmpty();
        assertThat(launch.forecast()).contains(day("2025-09-30"));
        assertThat(launch.actual()).isEmpty();
        assertThat(launch.percent()).hasValue(40);
        assertThat(launch.owner()).isEqualTo("Aida");
        assertThat(launch.note()).isEqualTo("Crane late");
        assertThat(launch.after()).containsExactly(new Link("2", 7));
        assertThat(launch.place().name()).isEqualTo("task 3");
    }

    @Test
    void finishedWorkHasAnActualDateAndIsExpectedNoLonger() {
        Activity works = named(read(plan.writtenBy(new MSPDIWriter())), "Works");

        assertThat(works.kind()).isEqualTo(Kind.TASK);
        assertThat(works.start()).contains(day("2025-02-03"));
        assertThat(works.actual()).contains(day("2025-02-17"));
        assertThat(works.forecast()).isEmpty();
        assertThat(works.percent()).hasValue(100);
        assertThat(works.deadline()).contains(day("2025-02-14"));
    }

    @Test
    void summaryTasksAreGroups() {
        Activity terminal = named(read(plan.writtenBy(new MSPDIWriter())), "Almaty");

        assertThat(terminal.kind()).isEqualTo(Kind.GROUP);
        assertThat(terminal.above()).isEmpty();
    }

    @Test
    void whereTheBaselineWasNeverSavedTheFirstNumberedOneIsTakenForAllTasks() {
        plan.launch.setBaselineFinish(null);
        plan.works.setBaselineFinish(null);
        plan.works.setBaselineFinish(3, SchedulePlan.day("2025-02-12"));
        plan.launch.setBaselineFinish(3, SchedulePlan.day("2025-08-01"));
        plan.launch.setBaselineFinish(7, SchedulePlan.day("2025-08-15"));

        Snapshot snapshot = read(plan.writtenBy(new MSPDIWriter()));

        assertThat(named(snapshot, "Launch").deadline()).contains(day("2025-08-01"));
        assertThat(named(snapshot, "Works").deadline()).contains(day("2025-02-12"));
        assertThat(snapshot.notes()).containsExactly("deadlines are those of Baseline 3, of 2 saved in the file");
    }

    @Test
    void aTaskWithoutBaselineHasItsOwnDeadline() {
        plan.launch.setBaselineFinish(null);
        plan.launch.setDeadline(SchedulePlan.day("2025-12-31"));

        assertThat(named(read(plan.writtenBy(new MSPDIWriter())), "Launch").deadline())
                .contains(day("2025-12-31"));
    }

    @Test
    void withoutStatusDateTheFileSpeaksOfNoDay() {
        plan.project.getProjectProperties().setStatusDate(null);

        assertThat(read(plan.writtenBy(new MSPDIWriter())).reportDate()).isEmpty();
    }

    @Test
    void ownCodesOfTheWorkBreakdownAreKeysAndOutlineNumbersAreNot() {
        plan.launch.setWBS("ALA-LAUNCH");

        Snapshot snapshot = read(plan.writtenBy(new MSPDIWriter()));

        assertThat(named(snapshot, "Launch").keys()).containsExactly("ALA-LAUNCH", "3");
        assertThat(named(snapshot, "Works").keys()).containsExactly("2");
    }

    @Test
    void whatTwoTasksShareIsAKeyOfNeither() {
        plan.launch.setWBS("ALA");
        plan.works.setWBS("ALA");

        Snapshot snapshot = read(plan.writtenBy(new MSPDIWriter()));

        assertThat(named(snapshot, "Launch").keys()).containsExactly("3");
        assertThat(named(snapshot, "Works").keys()).containsExactly("2");
    }

    @Test
    void linksThatAreNotFinishToStartAreLeftOutAndCounted() {
        Task survey = plan.terminal.addTask();
        survey.setName("Survey");
        SchedulePlan.link(survey, plan.launch, RelationType.START_START, Duration.getInstance(0, TimeUnit.DAYS));
        plan.project.updateStructure();

        Snapshot snapshot = read(plan.writtenBy(new MSPDIWriter()));

        assertThat(named(snapshot, "Launch").after()).containsExactly(new Link("2", 7));
        assertThat(snapshot.notes())
                .containsExactly("1 link is not taken over: not finish-to-start, which is all that a programme knows");
    }

    @Test
    void inactiveTasksAreNotPartOfThePlan() {
        plan.works.setActive(false);

        Snapshot snapshot = read(plan.writtenBy(new MSPDIWriter()));

        assertThat(snapshot.activities()).extracting(Activity::name).containsExactly("Almaty", "Launch");
        assertThat(snapshot.notes())
                .containsExactly(
                        "1 link is not taken over: the predecessor is not in this file, or switched off in it");
    }

    @Test
    void primaveraXerStatesForecastsButNoDeadlines() {
        Snapshot snapshot = read(plan.writtenBy(new PrimaveraXERFileWriter()));

        assertThat(snapshot.reportDate()).contains(LocalDate.parse("2025-06-30"));
        assertThat(snapshot.notes())
                .containsExactly("no baseline is in the file: only a constraint to finish by a day states a deadline");
        Activity launch = named(snapshot, "Launch");
        assertThat(launch.keys()).containsExactly("A1020");
        assertThat(launch.kind()).isEqualTo(Kind.MILESTONE);
        assertThat(launch.deadline()).isEmpty();
        assertThat(launch.planned()).contains(day("2025-08-29"));
        assertThat(launch.forecast()).contains(day("2025-09-30"));
        assertThat(launch.percent()).hasValue(40);
        assertThat(launch.after()).containsExactly(new Link("A1000", 7));
        assertThat(launch.place().name()).isEqualTo("activity A1020");
        assertThat(named(snapshot, "Works").actual()).contains(day("2025-02-17"));
        assertThat(named(snapshot, "Works").percent()).hasValue(100);
    }

    @Test
    void primaveraXmlStatesPercentAsAFraction() {
        Snapshot snapshot = read(plan.writtenBy(new PrimaveraPMFileWriter()));

        assertThat(snapshot.title()).isEqualTo("East-West");
        assertThat(snapshot.reportDate()).contains(LocalDate.parse("2025-06-30"));
        Activity launch = named(snapshot, "Launch");
        assertThat(launch.keys()).containsExactly("A1020");
        assertThat(launch.above()).containsExactly("Almaty");
        assertThat(launch.kind()).isEqualTo(Kind.MILESTONE);
        assertThat(launch.deadline()).isEmpty();
        assertThat(launch.planned()).contains(day("2025-08-29"));
        assertThat(launch.forecast()).contains(day("2025-09-30"));
        assertThat(launch.percent()).hasValue(40);
        assertThat(launch.after()).containsExactly(new Link("A1000", 7));
        assertThat(named(snapshot, "Works").actual()).contains(day("2025-02-17"));
    }

    @Test
    void mpxHasNoStatusDate() {
        Snapshot snapshot = read(plan.writtenBy(new MPXWriter()));

        assertThat(snapshot.reportDate()).isEmpty();
        Activity launch = named(snapshot, "Launch");
        assertThat(launch.keys()).containsExactly("3");
        assertThat(launch.above()).containsExactly("Almaty");
        assertThat(launch.kind()).isEqualTo(Kind.MILESTONE);
        assertThat(launch.deadline()).contains(day("2025-08-29"));
        assertThat(launch.forecast()).contains(day("2025-09-30"));
        assertThat(launch.percent()).hasValue(40);
        assertThat(launch.after()).containsExactly(new Link("2", 7));
    }

    @Test
    void ganttProjectIsReadLikeOtherTools() {
        Snapshot snapshot = read(
                """
                <?xml version="1.0" encoding="UTF-8"?>
                <project name="East-West" webLink="" view-date="2025-06-30" version="2.8.1">
                  <calendars>
                    <day-types>
                      <day-type id="0"/>
                      <day-type id="1"/>
                      <default-week id="1" name="default" sun="1" mon="0" tue="0" wed="0" thu="0" fri="0" sat="1"/>
                    </day-types>
                  </calendars>
                  <tasks empty-milestones="true">
                    <taskproperties/>
                    <task id="0" name="Almaty" meeting="false" start="2025-02-03" duration="10" complete="0">
                      <task id="1" name="Works" meeting="false" start="2025-02-03" duration="10" complete="60"></task>
                      <task id="2" name="Launch" meeting="true" start="2025-09-30" duration="0" complete="0"/>
                    </task>
                  </tasks>
                  <resources/>
                  <allocations/>
                </project>
                """
                        .getBytes(UTF_8));

        assertThat(snapshot.title()).isEqualTo("East-West");
        Activity launch = named(snapshot, "Launch");
        assertThat(launch.above()).containsExactly("Almaty");
        assertThat(launch.kind()).isEqualTo(Kind.MILESTONE);
        assertThat(launch.forecast()).contains(day("2025-09-30"));
        assertThat(named(snapshot, "Works").percent()).hasValue(60);
    }

    private static Snapshot read(byte[] content) {
        FileProblems problems = new FileProblems("plan", InputLimits.defaults());
        Snapshot snapshot = ScheduleReader.read(content, "plan", InputLimits.defaults(), problems)
                .orElseThrow(() -> new AssertionError(problems.list().toString()));
        assertThat(problems.list()).isEmpty();
        return snapshot;
    }

    private static Activity named(Snapshot snapshot, String name) {
        return snapshot.activities().stream()
                .filter(activity -> activity.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static DateWindow day(String day) {
        return DateWindow.day(LocalDate.parse(day));
    }
}
