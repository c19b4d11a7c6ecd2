package dev.slipway.inputs.internal.schedule;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.inputs.InputLimits;
import dev.slipway.inputs.internal.snapshot.Activity;
import dev.slipway.inputs.internal.snapshot.Snapshot;
import dev.slipway.inputs.internal.text.FileProblems;
import dev.slipway.model.base.Problem;
import dev.slipway.model.dates.DateWindow;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a schedule holds beside its dates: promises, constraints, float, and dates that nobody judges by. */
class SchedulePromiseTest {

    private static final String XER =
            """
            ERMHDR\t20.12\t2026-03-31\tProject\tadmin\tadmin\tdb\tPM\tUSD
            %T\tPROJECT
            %F\tproj_id\tproj_short_name\tclndr_id\tlast_recalc_date\tplan_start_date
            %R\t1\tALYAT\t1\t2026-03-31 00:00\t2026-01-01 00:00
            %T\tCALENDAR
            %F\tclndr_id\tdefault_flag\tclndr_name\tday_hr_cnt\tclndr_type
            %R\t1\tY\tStandard\t8\tCA_Base
            %T\tPROJWBS
            %F\twbs_id\tproj_id\tproj_node_flag\twbs_short_name\twbs_name\tparent_wbs_id
            %R\t10\t1\tY\tALYAT\tAlyat\t
            %R\t11\t1\tN\tYARD\tYard\t10
            %T\tTASK
            %F\ttask_id\tproj_id\twbs_id\tclndr_id\ttask_code\ttask_name\ttask_type\tstatus_code\ttotal_float_hr_cnt\tcstr_type\tcstr_date\tearly_end_date\ttarget_start_date\ttarget_end_date
            %R\t100\t1\t11\t1\tY10\tYard paved\tTT_FinMile\tTK_NotStart\t-80\tCS_MEOB\t2026-09-30 17:00\t2026-10-14 17:00\t\t2026-10-14 17:00
            %R\t101\t1\t11\t1\tY20\tYard open\tTT_FinMile\tTK_NotStart\t16\tCS_MSOA\t2026-11-30 08:00\t2026-12-15 17:00\t\t2026-12-15 17:00
            %R\t102\t1\t11\t1\tC99\tReserve\tTT_Task\tTK_NotStart\t0\t\t\t2026-08-01 17:00\t2026-07-01 08:00\t2026-08-01 17:00
            %E
            """;

    private static final String GANTT =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <project name="Alyat" company="" webLink="" view-date="2026-01-05" version="3.2.3230" locale="en" view-index="0" gantt-divider-location="300" resource-divider-location="300">
              <calendars base-id="none"><day-types><day-type id="0"/><day-type id="1"/>
                <default-week id="1" name="default" sun="1" mon="0" tue="0" wed="0" thu="0" fri="0" sat="1"/></day-types></calendars>
              <tasks empty-milestones="true"><taskproperties/>
                <task id="0" name="Yard" meeting="false" start="2026-01-05" duration="30" complete="40">
                  <task id="1" name="Paving" meeting="false" start="2026-01-12" duration="5" complete="0"/>
                  <task id="2" name="Yard open" meeting="true" start="2026-03-02" duration="0" complete="0"/>
                </task>
              </tasks>
              <resources/><allocations/><vacations/>
              <previous>
                <previous-tasks name="Contract"><previous-task id="1" start="2026-01-08" duration="4" meeting="false"/>
                  <previous-task id="2" start="2026-02-16" duration="0" meeting="true"/>
                  <previous-task id="7" start="soon" duration="0" meeting="true"/></previous-tasks>
                <previous-tasks name="Later"><previous-task id="2" start="2026-02-27" duration="0" meeting="true"/></previous-tasks>
              </previous>
            </project>
            """;

    private final FileProblems problems = new FileProblems("plan", InputLimits.defaults());

    @Test
    void aConstraintToFinishByADayIsAPromiseWhereThereIsNoBaseline() {
        Snapshot snapshot = read(XER);

        assertThat(named(snapshot, "Yard paved").deadline()).contains(day("2026-09-30"));
        assertThat(named(snapshot, "Yard open").deadline()).isEmpty();
    }

    @Test
    void theFloatIsThatOfTheToolInDays() {
        Snapshot snapshot = read(XER);

        assertThat(named(snapshot, "Yard paved").totalFloat()).hasValue(-10);
        assertThat(named(snapshot, "Yard open").totalFloat()).hasValue(2);
    }

    @Test
    void anAbsurdDateOfAWorkIsANoteAndNotTheEndOfTheFile() {
        Snapshot snapshot = read(XER.replace("08:00\t2026-08-01", "08:00\t3186-10-10"));

        assertThat(problems.list()).isEmpty();
        assertThat(snapshot.notes()).anySatisfy(note -> assertThat(note)
                .startsWith("activity C99: the planned date 3186-10-10")
                .contains("no milestone"));
        assertThat(snapshot.activities()).hasSize(4);
    }

    @Test
    void anAbsurdDateOfAMilestoneIsRefused() {
        read(XER.replace("2026-10-14 17:00\t\t2026-10-14", "3026-10-14 17:00\t\t2026-10-14"));

        assertThat(problems.list())
                .extracting(Problem::message)
                .singleElement()
                .asString()
                .contains("3026-10-14");
    }

    @Test
    void aFileWithoutAProjectSaysThat() {
        String xer =
                "ERMHDR\t20.12\t2026-03-31\tProject\ta\ta\tdb\tNULL\tUSD\n%T\tTASK\n%F\ttask_id\ttask_code\n%R\t1\tA\n%E\n";

        assertThat(ScheduleReader.read(xer.getBytes(UTF_8), "plan.xer", InputLimits.defaults(), problems))
                .isEmpty();
        assertThat(problems.list())
                .extracting(Problem::message)
                .singleElement()
                .asString()
                .contains("no table PROJECT");
    }

    @Test
    void theFirstBaselineOfGanttProjectIsThePromise() {
        Snapshot snapshot = read(GANTT);

        assertThat(named(snapshot, "Yard open").deadline()).contains(day("2026-02-16"));
        // Four working days from Thursday, 8 January: over a weekend to Tuesday.
        assertThat(named(snapshot, "Paving").deadline()).contains(day("2026-01-13"));
    }

    @Test
    void theDeadlineOfMicrosoftProjectCountsMoreThanItsBaseline() {
        String plan =
                """
                <Project xmlns="http://schemas.microsoft.com/project"><SaveVersion>14</SaveVersion><Title>Alyat</Title>
                <StatusDate>2026-03-31T17:00:00</StatusDate><Tasks><Task><UID>2</UID><ID>2</ID><Name>Yard open</Name>
                <Active>1</Active><OutlineLevel>1</OutlineLevel><Milestone>1</Milestone><Summary>0</Summary>
                <Start>2026-09-30T17:00:00</Start><Finish>2026-09-30T17:00:00</Finish><Duration>PT0H0M0S</Duration>
                <Deadline>2026-07-15T17:00:00</Deadline><Baseline><Number>0</Number><Start>2026-09-30T17:00:00</Start>
                <Finish>2026-09-30T17:00:00</Finish></Baseline></Task></Tasks></Project>
                """;

        assertThat(named(read(plan), "Yard open").deadline()).contains(day("2026-07-15"));
    }

    private Snapshot read(String content) {
        return ScheduleReader.read(content.getBytes(UTF_8), "plan", InputLimits.defaults(), problems)
                .orElseThrow(() -> new AssertionError(List.copyOf(problems.list())));
    }

    private static Activity named(Snapshot snapshot, String name) {
        return snapshot.activities().stream()
                .filter(activity -> activity.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static DateWindow day(String day) {
        return DateWindow.parse(day);
    }
}
