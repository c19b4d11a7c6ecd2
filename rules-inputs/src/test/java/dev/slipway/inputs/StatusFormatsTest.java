package dev.slipway.inputs;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.model.dates.DateWindow;
import dev.slipway.model.dates.Precision;
import dev.slipway.model.status.ActualReport;
import dev.slipway.model.status.CapacityReading;
import dev.slipway.model.status.MilestoneUpdate;
import dev.slipway.model.status.StatusUpdate;
import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The many ways in which a sheet may be written, and what its cells mean. */
class StatusFormatsTest {

    @TempDir
    Path temp;

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", "|"})
    void anyCommonSeparatorIsFound(String separator) {
        String csv = "report_date,terminal,milestone,note\n2025-01-02,a,x,late\n".replace(",", separator);

        assertThat(only(csv).note()).isEqualTo("late");
    }

    @Test
    void aSeparatorLineOfOfficeProgramsIsPassedOver() {
        assertThat(only("sep=;\nreport_date;terminal;milestone;note\n2025-01-02;a;x;a,b,c,d,e\n")
                        .note())
                .isEqualTo("a,b,c,d,e");
    }

    @ParameterizedTest
    @CsvSource({
        "Status Date,Site,Task ID,Expected Finish",
        "AS OF,terminal-id,Activity,ETA",
        "date reported,TERMINAL,milestone_id,forecast",
        "report date,Terminal,Milestone,forecast finish"
    })
    void headersOfOfficesAreUnderstood(String date, String terminal, String milestone, String forecast) {
        String header = String.join(",", date, terminal, milestone, forecast);

        assertThat(only(header + "\n2025-01-02,a,x,2025-10\n").forecast()).contains(DateWindow.parse("2025-10"));
    }

    @Test
    void theMappingOfEachSheetIsNoted() {
        TestFolder folder = folder("status/a.csv", "Status Date;Site;Task;Region\n2025-01-02;a;x;North\n");

        assertThat(folder.read().notes())
                .containsExactly(
                        folder.name("status/a.csv") + ": separated by semicolon; report_date is 'Status Date',"
                                + " terminal is 'Site', milestone is 'Task'; ignored: Region",
                        folder.name("status/a.csv") + ": 1 row: 1 on a milestone of the programme");
    }

    @Test
    void markCommentsBlankLinesAndLineEndsOfAnySystemAreRead() {
        List<StatusUpdate> updates = updates(
                "\uFEFFreport_date,terminal,milestone,note\r\n# a comment, with \"one quote\r\n\r\n,,,\r\n2025-01-02,a,x,\"two\r\nlines\"\r\n2025-01-03,a,x,last");

        assertThat(updates).extracting(update -> update.provenance().line()).containsExactly(5, 7);
        assertThat(((MilestoneUpdate) updates.get(0)).note()).isEqualTo("two\r\nlines");
    }

    @Test
    void blanksSayNothingAndUnknownDatesDo() {
        MilestoneUpdate blank =
                only("report_date,terminal,milestone,forecast,actual,percent,deadline\n2025-01-02,a,x, ,-,-,\n");
        MilestoneUpdate tbd = only(
                "report_date,terminal,milestone,forecast,actual,percent,deadline\n2025-01-02,a,x,TBD,TBD,n/a,TBD\n");

        assertThat(blank.forecast()).isEmpty();
        assertThat(blank.actual()).isEmpty();
        assertThat(blank.percent()).isEmpty();
        assertThat(tbd.forecast())
                .hasValueSatisfying(window -> assertThat(window.isKnown()).isFalse());
        assertThat(tbd.actual()).isEmpty();
        assertThat(tbd.percent()).isEmpty();
        assertThat(tbd.deadline()).isEmpty();
    }

    @Test
    void actualsHappenAndAreWithdrawn() {
        assertThat(only("report_date,terminal,milestone,actual\n2025-01-02,a,x,2025-01\n")
                        .actual())
                .contains(new ActualReport.Happened(DateWindow.parse("2025-01")));
        assertThat(only("report_date,terminal,milestone,actual\n2025-01-02,a,x,Withdrawn\n")
                        .actual())
                .contains(new ActualReport.Withdrawn());
    }

    @ParameterizedTest
    @CsvSource({"40,40", "40%,40", "40.5 %,40.5", "0,0", "100,100"})
    void percentIsReadWithAndWithoutItsSign(String text, double percent) {
        assertThat(only("report_date,terminal,milestone,percent\n2025-01-02,a,x," + text + "\n")
                        .percent())
                .hasValue(percent);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"66,500|66500", "66 500|66500", "66500|66500", "1,066,500.5|1066500.5"})
    void thousandsMayBeSeparated(String text, double value) {
        CapacityReading reading = (CapacityReading)
                updates("report_date;terminal;measure;basis;value\n2025-01-02;a;TEU/year;Nominal;" + text + "\n")
                        .get(0);

        assertThat(reading.value()).isEqualTo(value);
        assertThat(reading.period().isKnown()).isFalse();
    }

    @Test
    void coarsePeriodsRunFromTheirFirstDayToTheirLast() {
        CapacityReading reading = (CapacityReading) updates(
                        "report_date,terminal,measure,basis,value,from,to\n2025-06-02,a,TEU,throughput,5,2025-01,Q2 2025\n")
                .get(0);

        assertThat(reading.period())
                .isEqualTo(new DateWindow(
                        LocalDate.of(2025, 1, 1), LocalDate.of(2025, 6, 30), Precision.YEAR, "2025-01 – Q2 2025"));
    }

    @Test
    void milestonesGoByTheirKeysInOtherTools() {
        assertThat(only("report_date,terminal,milestone\n2025-01-02,a,A1020\n").milestone())
                .hasToString("a/x");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            textBlock =
                    """
            a.json   ! [{"report_date": "2025-01-02", "terminal": "a", "milestone": "x", "percent": 40}]
            a.ndjson ! {"report_date": "2025-01-02", "terminal": "a", "milestone": "x", "percent": "40%"}
            a.yaml   ! [{report_date: 2025-01-02, terminal: a, milestone: x, percent: 40.0}]
            """)
    void treesSayTheSameAsSheets(String file, String text) {
        TestFolder folder = folder("status/" + file, text);

        assertThat(folder.problems()).isEmpty();
        MilestoneUpdate update = (MilestoneUpdate) folder.read().updates().get(0);
        assertThat(update.reportDate()).isEqualTo(LocalDate.of(2025, 1, 2));
        assertThat(update.milestone()).hasToString("a/x");
        assertThat(update.percent()).hasValue(40);
        assertThat(update.provenance().line()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "report_date,terminal,milestone\n2025-01-02,a,x\n",
                " [{\"report_date\": \"2025-01-02\", \"terminal\": \"a\", \"milestone\": \"x\"}]",
                "\n{\"report_date\": \"2025-01-02\", \"terminal\": \"a\", \"milestone\": \"x\"}\n"
            })
    void formatOfStandardInputIsRecognisedByItsFirstCharacter(String text) {
        TestFolder folder = folder("status/ignored.csv", "not,read\n");
        folder.with(folder.options()
                .withStatus(List.of(StatusSource.of("-")))
                .withStandardInput(new ByteArrayInputStream(text.getBytes(UTF_8))));

        ProgrammeInput input = folder.read();

        assertThat(input.problems()).isEmpty();
        assertThat(input.updates())
                .extracting(update -> update.provenance().file())
                .containsExactly("-");
    }

    @Test
    void namedStatusReplacesThatOfTheFolder() {
        TestFolder folder = folder("status/ignored.csv", "not,read\n")
                .file("other/b.csv", "report_date,terminal,milestone,note\n2025-01-03,a,x,b\n")
                .file("other/a/a.csv", "report_date,terminal,milestone,note\n2025-01-02,a,x,a\n");
        folder.with(folder.options().withStatus(List.of(new StatusSource.Files(folder.path("other")))));

        assertThat(folder.read().updates())
                .extracting(update -> ((MilestoneUpdate) update).note())
                .containsExactly("a", "b");
    }

    @Test
    void filesWithoutRowsAreNoted() {
        TestFolder folder = folder("status/a.csv", "")
                .file("status/b.csv", "report_date,terminal,milestone\n")
                .file("status/c.yaml", "");

        assertThat(folder.problems()).isEmpty();
        assertThat(folder.read().updates()).isEmpty();
        assertThat(folder.read().notes()).contains(folder.name("status/a.csv") + ": no rows");
    }

    @Test
    void bytesThatAreNoUtf8AreReportedAtTheirPlace() {
        byte[] latin = "report_date,terminal,milestone,note\n2025-01-02,a,x,caf\u00e9\n"
                .getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);

        assertThat(folder("status/a.csv", "").file("status/a.csv", latin).problems())
                .containsExactly(
                        "status/a.csv:2:19: this byte is not UTF-8 (save the file as UTF-8 and try again; for a table say --encoding,"
                                + " such as windows-1252)");
        assertThat(folder("status/a.json", "")
                        .file("status/a.json", "\uFEFF[]".getBytes(UTF_16LE))
                        .problems())
                .contains(
                        "status/a.json: this file is UTF-16 text, not UTF-8 (save it as 'CSV UTF-8' or as UTF-8 text)");
        assertThat(folder("status/a.csv", "report_date\n\0").problems())
                .contains("status/a.csv:2:1: a NUL character: this is not a text file (is it the right file?)");
    }

    @Test
    void bytesFarDownALargeSheetAreReportedAtTheirPlaceToo() {
        String csv = "report_date,terminal,milestone\n" + "2025-01-02,a,x\n".repeat(20_000) + "\0";

        assertThat(folder("status/a.csv", csv).problems())
                .containsExactly(
                        "status/a.csv:20002:1: a NUL character: this is not a text file (is it the right file?)");
    }

    private MilestoneUpdate only(String csv) {
        List<StatusUpdate> updates = updates(csv);
        assertThat(updates).hasSize(1);
        return (MilestoneUpdate) updates.get(0);
    }

    private List<StatusUpdate> updates(String csv) {
        TestFolder folder = folder("status/a.csv", csv);
        assertThat(folder.problems()).isEmpty();
        return folder.read().updates();
    }

    private TestFolder folder(String file, String text) {
        return new TestFolder(temp)
                .file("programme.yaml", "programme: p\nterminals: [{id: a, milestones: [{id: x, keys: [A1020]}]}]\n")
                .file(file, text);
    }
}
