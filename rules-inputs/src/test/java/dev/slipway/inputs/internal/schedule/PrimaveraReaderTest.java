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
import java.nio.charset.Charset;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Files as Primavera itself lays them out, with the fields that the guide names. */
class PrimaveraReaderTest {

    private static final String TASKS =
            """
            %T\tTASK
            %F\ttask_id\tproj_id\twbs_id\tclndr_id\ttask_code\ttask_name\ttask_type\tcomplete_pct_type\tphys_complete_pct\tstatus_code\ttarget_start_date\ttarget_end_date\tact_start_date\tact_end_date\tearly_start_date\tearly_end_date\ttarget_drtn_hr_cnt\tremain_drtn_hr_cnt
            """;

    private static final String ONE_PROJECT =
            """
            ERMHDR\t8.0\t2025-07-01\tProject\tadmin\tadmin\tdbxDatabaseNoName\tProject Management\tUSD
            %T\tPROJECT
            %F\tproj_id\tproj_short_name\texport_flag\tlast_recalc_date\tplan_start_date\tsum_base_proj_id
            %R\t1\tEW\tY\t2025-07-01 00:00\t2025-01-06 00:00\t
            %T\tCALENDAR
            %F\tclndr_id\tdefault_flag\tclndr_name\tday_hr_cnt\tweek_hr_cnt\tmonth_hr_cnt\tyear_hr_cnt
            %R\t7\tY\tStandard\t8\t40\t172\t2000
            %T\tPROJWBS
            %F\twbs_id\tproj_id\tseq_num\tproj_node_flag\twbs_short_name\twbs_name\tparent_wbs_id
            %R\t10\t1\t1\tY\tEW\tEast-West network\t
            %R\t11\t1\t2\tN\tALA\tAlmaty\t10
            """
                    + TASKS
                    + """
            %R\t100\t1\t11\t7\tA1000\tNotice to proceed\tTT_Mile\tCP_Drtn\t0\tTK_Complete\t2025-02-01 08:00\t\t2025-02-03 08:00\t\t\t\t0\t0
            %R\t101\t1\t11\t7\tA1010\tWorks\tTT_Task\tCP_Phys\t35\tTK_Active\t2025-02-03 08:00\t2025-06-30 17:00\t2025-02-10 08:00\t\t2025-07-01 08:00\t2025-09-12 17:00\t800\t400
            %R\t102\t1\t11\t7\tA1020\tLaunch\tTT_FinMile\tCP_Drtn\t20\tTK_NotStart\t\t2025-08-29 17:00\t\t\t\t2025-09-30 00:00\t0\t0
            %R\t103\t1\t11\t7\tA1030\tHandover\tTT_Mile\tCP_Drtn\t0\tTK_NotStart\t2025-10-01 08:00\t\t\t\t2025-10-06 08:00\t\t0\t0
            %T\tTASKPRED
            %F\ttask_pred_id\ttask_id\tpred_task_id\tproj_id\tpred_proj_id\tpred_type\tlag_hr_cnt
            %R\t1\t102\t101\t1\t1\tPR_FS\t80
            %R\t2\t103\t102\t1\t1\tPR_FS\t-16
            %R\t3\t103\t101\t1\t1\tPR_SS\t0
            %E
            """;

    @Test
    void theElementOfTheProjectItselfIsNoTerminal() {
        Snapshot snapshot = read(ONE_PROJECT);

        assertThat(snapshot.title()).isEqualTo("East-West network");
        assertThat(snapshot.reportDate()).contains(LocalDate.parse("2025-07-01"));
        assertThat(snapshot.activities())
                .extracting(Activity::name)
                .containsExactly("Almaty", "Notice to proceed", "Works", "Launch", "Handover");
        assertThat(named(snapshot, "Launch").above()).containsExactly("Almaty");
        assertThat(named(snapshot, "Almaty").place().name()).isEqualTo("WBS EW.ALA");
    }

    @Test
    void aFinishMilestoneIsExpectedAtItsEarlyFinishOnTheDayThatIsShown() {
        Activity launch = named(read(ONE_PROJECT), "Launch");

        assertThat(launch.kind()).isEqualTo(Kind.MILESTONE);
        assertThat(launch.forecast()).contains(day("2025-09-30"));
        assertThat(launch.planned()).contains(day("2025-08-29"));
        assertThat(launch.deadline()).isEmpty();
        assertThat(launch.percent()).hasValue(20);
        assertThat(launch.after()).containsExactly(new Link("A1010", 14));
    }

    @Test
    void aStartMilestoneIsDatedByItsStart() {
        Snapshot snapshot = read(ONE_PROJECT);

        Activity done = named(snapshot, "Notice to proceed");
        assertThat(done.kind()).isEqualTo(Kind.MILESTONE);
        assertThat(done.actual()).contains(day("2025-02-03"));
        assertThat(done.percent()).hasValue(100);
        Activity open = named(snapshot, "Handover");
        assertThat(open.actual()).isEmpty();
        assertThat(open.forecast()).contains(day("2025-10-06"));
        assertThat(open.planned()).contains(day("2025-10-01"));
    }

    @Test
    void aLeadTakesAsManyCalendarDaysAsItMay() {
        Snapshot snapshot = read(ONE_PROJECT);

        assertThat(named(snapshot, "Handover").after()).containsExactly(new Link("A1020", -4));
        assertThat(snapshot.notes())
                .contains("1 link is not taken over: not finish-to-start, which is all that a programme knows");
    }

    @Test
    void workUnderWayHasTheDateOfItsStartAndNoActualDate() {
        Activity works = named(read(ONE_PROJECT), "Works");

        assertThat(works.kind()).isEqualTo(Kind.TASK);
        assertThat(works.start()).contains(day("2025-02-10"));
        assertThat(works.actual()).isEmpty();
        assertThat(works.forecast()).contains(day("2025-09-12"));
        assertThat(works.percent()).hasValue(35);
    }

    @Test
    void aBaselineInTheSameFileStatesTheDeadlinesAndIsNoProjectOfItsOwn() {
        String withBaseline = ONE_PROJECT
                .replace(
                        "2025-01-06 00:00\t\n",
                        "2025-01-06 00:00\t2\n%R\t2\tEW-B1\tN\t2025-01-06 00:00\t2025-01-06 00:00\t\n")
                .replace("%R\t11\t1\t2", "%R\t20\t2\t1\tY\tEW\tEast-West network\t\n%R\t11\t1\t2")
                .replace(
                        "%T\tTASKPRED",
                        "%R\t202\t2\t20\t7\tA1020\tLaunch\tTT_FinMile\tCP_Drtn\t0\tTK_NotStart\t\t2025-07-31 17:00\t\t\t\t2025-07-31 17:00\t0\t0\n%T\tTASKPRED");

        Snapshot snapshot = read(withBaseline);

        assertThat(snapshot.activities())
                .filteredOn(one -> one.name().equals("Launch"))
                .hasSize(1);
        assertThat(named(snapshot, "Launch").keys()).containsExactly("A1020");
        assertThat(named(snapshot, "Launch").deadline()).contains(day("2025-07-31"));
        assertThat(snapshot.notes()).noneMatch(note -> note.contains("baseline"));
    }

    @Test
    void severalProjectsBecomeGroupsEachWithItsOwnDate() {
        String twoProjects = ONE_PROJECT
                .replace(
                        "2025-01-06 00:00\t\n",
                        "2025-01-06 00:00\t\n%R\t2\tWEST\tY\t2025-06-01 00:00\t2025-01-06 00:00\t\n")
                .replace("%R\t11\t1\t2", "%R\t20\t2\t1\tY\tWEST\tWestern part\t\n%R\t11\t1\t2")
                .replace(
                        "%T\tTASKPRED",
                        "%R\t202\t2\t20\t7\tA1020\tOpening\tTT_FinMile\tCP_Drtn\t0\tTK_NotStart\t\t2025-07-31 17:00\t\t\t\t2025-07-31 17:00\t0\t0\n%T\tTASKPRED")
                .replace("%E", "%R\t4\t202\t102\t2\t1\tPR_FS\t0\n%E");

        Snapshot snapshot = read(twoProjects);

        assertThat(snapshot.reportDate()).contains(LocalDate.parse("2025-07-01"));
        Activity opening = named(snapshot, "Opening");
        assertThat(opening.above()).containsExactly("Western part");
        assertThat(opening.reported()).contains(LocalDate.parse("2025-06-01"));
        assertThat(named(snapshot, "Launch").above()).containsExactly("East-West network", "Almaty");
        assertThat(named(snapshot, "Launch").reported()).contains(LocalDate.parse("2025-07-01"));
        assertThat(opening.keys()).containsExactly("WEST.A1020");
        assertThat(opening.after()).containsExactly(new Link("EW.A1020", 0));
        assertThat(named(snapshot, "Launch").keys()).containsExactly("EW.A1020");
        assertThat(named(snapshot, "Works").keys()).containsExactly("A1010");
    }

    @Test
    void textThatIsNotUtf8IsReadAsWindowsWroteIt() {
        FileProblems problems = new FileProblems("plan.xer", InputLimits.defaults());
        byte[] content = ONE_PROJECT.replace("Launch", "Eröffnung").getBytes(Charset.forName("windows-1252"));

        Snapshot snapshot = ScheduleReader.read(content, "plan.xer", InputLimits.defaults(), problems)
                .orElseThrow();

        assertThat(named(snapshot, "Eröffnung").keys()).containsExactly("A1020");
    }

    @Test
    void xmlOfPrimaveraIsReadByTheNamesThatTheGuideShows() {
        Snapshot snapshot = read(
                """
                <?xml version="1.0" encoding="UTF-8"?>
                <APIBusinessObjects xmlns="http://xmlns.oracle.com/Primavera/P6/V8.4/API/BusinessObjects">
                  <Project>
                    <ObjectId>1</ObjectId><Id>EW</Id><Name>East-West network</Name>
                    <DataDate>2025-07-01T00:00:00</DataDate><PlannedStartDate>2025-01-06T00:00:00</PlannedStartDate>
                    <CurrentBaselineProjectObjectId>2</CurrentBaselineProjectObjectId>
                    <WBS><ObjectId>11</ObjectId><Code>ALA</Code><Name>Almaty</Name><ProjectObjectId>1</ProjectObjectId><SequenceNumber>1</SequenceNumber></WBS>
                    <Activity>
                      <ObjectId>102</ObjectId><Id>A1020</Id><Name>Launch</Name><ProjectObjectId>1</ProjectObjectId><WBSObjectId>11</WBSObjectId>
                      <Type>Finish Milestone</Type><Status>Not Started</Status><PercentCompleteType>Physical</PercentCompleteType>
                      <PercentComplete>0.4</PercentComplete><PhysicalPercentComplete>0.4</PhysicalPercentComplete>
                      <PlannedFinishDate>2025-08-29T17:00:00</PlannedFinishDate><FinishDate>2025-09-30T17:00:00</FinishDate>
                    </Activity>
                  </Project>
                  <BaselineProject>
                    <ObjectId>2</ObjectId><Id>EW-B1</Id><Name>East-West network B1</Name><OriginalProjectObjectId>1</OriginalProjectObjectId>
                    <Activity>
                      <ObjectId>202</ObjectId><Id>A1020</Id><Name>Launch</Name><ProjectObjectId>2</ProjectObjectId>
                      <Type>Finish Milestone</Type><Status>Not Started</Status>
                      <PlannedFinishDate>2025-07-31T17:00:00</PlannedFinishDate><FinishDate>2025-07-31T17:00:00</FinishDate>
                    </Activity>
                  </BaselineProject>
                </APIBusinessObjects>
                """);

        Activity launch = named(snapshot, "Launch");
        assertThat(snapshot.title()).isEqualTo("East-West network");
        assertThat(snapshot.reportDate()).contains(LocalDate.parse("2025-07-01"));
        assertThat(launch.above()).containsExactly("Almaty");
        assertThat(launch.keys()).containsExactly("A1020");
        assertThat(launch.deadline()).contains(day("2025-07-31"));
        assertThat(launch.planned()).contains(day("2025-08-29"));
        assertThat(launch.forecast()).contains(day("2025-09-30"));
        assertThat(launch.percent()).hasValue(40);
    }

    private static Snapshot read(String content) {
        FileProblems problems = new FileProblems("plan", InputLimits.defaults());
        Snapshot snapshot = ScheduleReader.read(content.getBytes(UTF_8), "plan", InputLimits.defaults(), problems)
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
