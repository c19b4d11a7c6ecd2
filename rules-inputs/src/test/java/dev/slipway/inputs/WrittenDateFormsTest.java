package dev.slipway.inputs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.model.dates.DateWindow;
import dev.slipway.model.dates.FiscalYear;
import dev.slipway.model.programme.Milestone;
import dev.slipway.model.programme.Programme;
import dev.slipway.model.status.ActualReport;
import dev.slipway.model.status.MilestoneUpdate;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The forms in which people write a date in a plan: each is read as what it says, or refused with what to write. */
class WrittenDateFormsTest {

    private static final Reading APRIL = Reading.defaults()
            .withReportDate(LocalDate.of(2027, 6, 30))
            .withFiscalYear(FiscalYear.of("4/start").orElseThrow());

    @TempDir
    private Path path;

    /** What a cell says becomes a deadline of a draft, and the draft reads as the same deadline. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "30th April 2027 | 2027-04-30 | 2027-04-30",
                "Friday, April 30, 2027 | 2027-04-30 | 2027-04-30",
                "Apr 30, 2027 | 2027-04-30 | 2027-04-30",
                "30-Apr-27 | 2027-04-30 | 2027-04-30",
                "Apr-27 | 2027-04-01 | 2027-04-30",
                "Q2 FY27/28 | 2027-07-01 | 2027-09-30",
                "FY2027-28 | 2027-04-01 | 2028-03-31",
                "2027-W17 | 2027-04-26 | 2027-05-02",
                "W17 2027 | 2027-04-26 | 2027-05-02",
                "KW 17/2027 | 2027-04-26 | 2027-05-02",
                "Summer 2027 | 2027-06-01 | 2027-08-31",
                "Early 2027 | 2027-01-01 | 2027-04-30",
                "Late 2027 | 2027-09-01 | 2027-12-31",
                "1H 2027 | 2027-01-01 | 2027-06-30",
                "2Q27 | 2027-04-01 | 2027-06-30",
                "Q2-2027 | 2027-04-01 | 2027-06-30",
                "Q2'27 | 2027-04-01 | 2027-06-30",
                "April 2027 | 2027-04-01 | 2027-04-30",
                "04/2027 | 2027-04-01 | 2027-04-30",
                "30.04.27 | 2027-04-30 | 2027-04-30",
                "2027年4月30日 | 2027-04-30 | 2027-04-30",
                "30 апреля 2027 г. | 2027-04-30 | 2027-04-30",
                "30. April 2027 | 2027-04-30 | 2027-04-30",
                "30 avril 2027 | 2027-04-30 | 2027-04-30",
                "30 de abril de 2027 | 2027-04-30 | 2027-04-30",
                "20270430 | 2027-04-30 | 2027-04-30",
                "2027-04-30T22:15:00-07:00 | 2027-04-30 | 2027-04-30",
                "Fri 4/30/27 | 2027-04-30 | 2027-04-30",
                "Tue 4/6/27 | 2027-04-06 | 2027-04-06",
                "mid-April 2027 | 2027-04-11 | 2027-04-20",
                "end April 2027 | 2027-04-21 | 2027-04-30",
                "End of Q2 2027 | 2027-06-01 | 2027-06-30",
                "April 3, 2027 → April 30, 2027 | 2027-04-30 | 2027-04-30",
                "03/04/2027 - 30/04/2027 | 2027-04-30 | 2027-04-30",
                "before July 2027 | -999999999-01-01 | 2027-06-30",
                "до 30.04.2027 | -999999999-01-01 | 2027-04-30",
                "bis zum 30.04.2027 | -999999999-01-01 | 2027-04-30",
                "by 30/04/2027 | -999999999-01-01 | 2027-04-30",
                "after July 2027 | 2027-08-01 | +999999999-12-31",
            })
    void isReadAndComesBackTheSame(String written, LocalDate start, LocalDate end) {
        DateWindow deadline = draft(APRIL, written).deadline();

        assertThat(deadline.start()).isEqualTo(start);
        assertThat(deadline.end()).isEqualTo(end);
    }

    @ParameterizedTest
    @CsvSource({"TBC", "N/A", "-"})
    void isNoDateWhereItSaysSo(String written) {
        assertThat(draft(APRIL, written).deadline().isKnown()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0000-00-00 | leave it empty, or write TBD",
                "Continuous | write the date by which it must be done, as by 2026-06, or TBD",
                "asap | write the date by which it must be done, as by 2026-06, or TBD",
                "Apr-May 2027 | write one date, such as by May 2027",
                "ca. April 2027 | write April 2027",
                "30/04/2027? | write 2027-04-30",
                "Done | write the day on which it happened, and put the word into a column Status",
            })
    void isRefusedWithWhatToWrite(String written, String remedy) {
        ProgrammeImport imported = imported(APRIL, "Milestone;Due Date\nCrane;" + written + "\n");

        assertThat(imported.problems()).extracting(problem -> problem.hint()).containsExactly(remedy);
        assertThat(imported.problems().get(0).line()).isEqualTo(2);
    }

    @Test
    void aFiscalYearIsRefusedUntilItIsKnownHowTheyAreCounted() {
        ProgrammeImport imported = imported(Reading.defaults(), "Milestone;Due Date\nCrane;FY27/28\n");

        assertThat(imported.problems())
                .extracting(problem -> problem.hint())
                .containsExactly("say in programme.yaml how fiscal years are counted, such as"
                        + " fiscalYear: {from: 4, named: start}, or with --fiscal-year 4/start");
    }

    @Test
    void theProgrammeSaysForAllItsFilesHowFiscalYearsAreCounted() {
        TestFolder folder = new TestFolder(path)
                .file(
                        "programme.yaml",
                        """
                        programme: port
                        fiscalYear: {from: 7, named: end}
                        deadline: FY28
                        terminals:
                          - {id: quay, milestones: [{id: crane, deadline: Q1 FY28}]}
                        """)
                .file("status/a.csv", "report_date,terminal,milestone,forecast\n2027-06-30,quay,crane,Q2 FY28\n");

        ProgrammeInput input = folder.read();

        assertThat(input.problems()).isEmpty();
        Programme programme = input.programme().orElseThrow();
        assertThat(programme.fiscalYear()).contains(new FiscalYear(7, FiscalYear.Named.END));
        assertThat(programme.deadline().end()).isEqualTo("2028-06-30");
        assertThat(programme.milestones().get(0).deadline().start()).isEqualTo("2027-07-01");
        assertThat(update(input).forecast().orElseThrow().start()).isEqualTo("2027-10-01");
    }

    @Test
    void whatIsSaidOnTheCommandLineComesBeforeTheProgramme() {
        TestFolder folder = new TestFolder(path)
                .file(
                        "programme.yaml",
                        """
                        programme: port
                        fiscalYear: {from: 7, named: end}
                        deadline: FY28
                        """);
        folder.with(folder.options().withReading(APRIL));

        assertThat(folder.read().programme().orElseThrow().deadline().start()).isEqualTo("2028-04-01");
    }

    @ParameterizedTest
    @CsvSource({"'{from: 13, named: start}'", "'{from: 4}'", "'{named: end}'", "'{from: 4, named: middle}'"})
    void aFiscalYearThatIsNoneIsRefused(String value) {
        TestFolder folder = new TestFolder(path).file("programme.yaml", "programme: p\nfiscalYear: " + value + "\n");

        assertThat(folder.problems())
                .containsExactly(
                        "programme.yaml:2:13: 'fiscalYear' needs the month in which a year begins and what it is"
                                + " named after (write fiscalYear: {from: 4, named: start}, with a month 1 to 12 and start or end)");
    }

    @Test
    void anActualDateOfPrimaveraIsOneInWhateverColumnItStands() {
        ProgrammeInput input = status(
                """
                Activity ID,Activity Name,Start,Finish,BL Project Finish
                A1,Crane,02-Mar-27 A,14-May-27 A,30-Apr-27*
                """);

        assertThat(input.problems()).isEmpty();
        assertThat(update(input).actual())
                .contains(new ActualReport.Happened(DateWindow.day(LocalDate.of(2027, 5, 14))));
        assertThat(update(input).forecast()).isEmpty();
    }

    @Test
    void anActualDateInThePlaceOfAForecastOfOwnRowsIsRefused() {
        assertThat(ownRow("14-May-27 A", "").problems())
                .extracting(problem -> problem.message())
                .containsExactly("'2027-05-14 A' says that it has happened, in the place of a planned date");
        assertThat(update(ownRow("", "14-May-27 A")).actual()).isPresent();
    }

    @Test
    void aDateThatNeverEndsIsAForecastButNoCompletion() {
        assertThat(update(ownRow("after 2027", "")).forecast().orElseThrow().hasEnd())
                .isFalse();
        assertThat(ownRow("", "after 2027").problems())
                .extracting(problem -> problem.message())
                .containsExactly("an actual date says when it happened; 'after 2027' does not");
    }

    @Test
    void anyColumnOfATableSettlesTheOrderOfItsDates() {
        ProgrammeInput input = status("Key,Milestone,Start,Finish\nA1,Crane,05/01/2027,31/05/2027\n");

        assertThat(input.problems()).isEmpty();
        assertThat(input.notes())
                .anySatisfy(note -> assertThat(note).endsWith(", dmy as settled by row 2 of 'Finish'"));
    }

    private ProgrammeInput ownRow(String forecast, String actual) {
        return status("report_date,terminal,milestone,forecast,actual\n2027-06-30,quay,crane," + forecast + "," + actual
                + "\n");
    }

    private ProgrammeInput status(String csv) {
        TestFolder folder = new TestFolder(path)
                .file(
                        "programme.yaml",
                        """
                        programme: port
                        terminals:
                          - {id: quay, milestones: [{id: crane, name: Crane, deadline: 2027-04-30, keys: [A1]}]}
                        """)
                .file("status/a.csv", csv);
        return folder.with(folder.options().withReading(APRIL)).read();
    }

    private static MilestoneUpdate update(ProgrammeInput input) {
        assertThat(input.updates()).hasSize(1);
        return (MilestoneUpdate) input.updates().get(0);
    }

    private Milestone draft(Reading reading, String written) {
        ProgrammeImport imported = imported(reading, "Milestone;Due Date\nCrane;" + written + "\n");
        assertThat(imported.problems()).isEmpty();
        TestFolder folder =
                new TestFolder(path).file("programme.yaml", imported.yaml().orElseThrow());
        ProgrammeInput input = folder.read();
        assertThat(input.problems()).isEmpty();
        return input.programme().orElseThrow().milestones().get(0);
    }

    private ProgrammeImport imported(Reading reading, String csv) {
        new TestFolder(path).file("plan.csv", csv);
        return ProgrammeImport.of(
                List.of(path.resolve("plan.csv")),
                new ImportOptions(
                        reading, List.of(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()));
    }
}
