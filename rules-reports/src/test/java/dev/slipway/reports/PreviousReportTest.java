package dev.slipway.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.slipway.model.alerts.Alert;
import dev.slipway.model.alerts.Assessment;
import dev.slipway.model.base.DayRange;
import dev.slipway.model.base.Rag;
import dev.slipway.model.base.Severity;
import dev.slipway.reports.PreviousReport.PreviousAlert;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PreviousReportTest {

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void nameTheFile() {
        file = folder.resolve("previous.json");
    }

    private static Alert alert(String rule, int days) {
        return SampleAlert.of(rule, Severity.RED, "t/launch")
                .saying("title of " + rule, days + " days late")
                .days(DayRange.exactly(days))
                .build();
    }

    private static Assessment assessment(Alert... alerts) {
        return SampleAssessment.with("p", "Programme", Rag.RED, alerts);
    }

    private PreviousReport previous(Alert... alerts) throws IOException {
        Files.writeString(file, Written.as(ReportFormat.JSON, ReportOptions.plain(), assessment(alerts)));
        return PreviousReport.read(file);
    }

    private String compared(ReportFormat format) throws IOException {
        PreviousReport previous = previous(alert("S01", 5), alert("S02", 9));
        return Written.as(
                format,
                ReportOptions.plain().comparedWith(previous),
                assessment(alert("S01", 36), alert("S06", 1), alert("T06", 2)));
    }

    @Test
    void readsWhatTheJsonReportWrote() throws IOException {
        PreviousReport previous = previous(alert("S01", 5));

        assertThat(previous)
                .isEqualTo(new PreviousReport(
                        file.toString(),
                        "p",
                        SampleAssessment.AS_OF,
                        java.util.List.of(new PreviousAlert(
                                "S01",
                                "t/launch",
                                "",
                                "title of S01",
                                Optional.of(Severity.RED),
                                alert("S01", 5).fingerprint()))));
    }

    @Test
    void readsTheRichestReportToItsEnd() throws IOException {
        Files.writeString(file, Written.as(ReportFormat.JSON, ReportOptions.plain(), SampleAssessment.rich()));

        assertThat(PreviousReport.read(file).alerts())
                .extracting(PreviousAlert::rule)
                .containsExactly("P05", "S01", "S02", "S08", "C06", "D01", "S03");
    }

    @Test
    void tableNamesWhatIsNewAndResolvedAndCountsWhatOnlyChangedItsNumbersAsUnchanged() throws IOException {
        assertThat(compared(ReportFormat.TABLE))
                .contains(
                        """
                        Since 2026-03-31: 2 new, 1 resolved, 1 unchanged
                          new          S06  title of S06: t/launch
                          new          T06  title of T06: t/launch
                          resolved     S02  title of S02: t/launch
                        """);
    }

    @Test
    void markdownNamesThemToo() throws IOException {
        assertThat(compared(ReportFormat.MARKDOWN))
                .contains(
                        """
                        Since 2026-03-31: 2 new, 1 resolved, 1 unchanged:

                        - new S06 title of S06: t/launch
                        - new T06 title of T06: t/launch
                        - resolved S02 title of S02: t/launch
                        """);
    }

    @Test
    void jsonNamesThemByFingerprint() throws IOException {
        String line = compared(ReportFormat.NDJSON);

        assertThat(line)
                .endsWith(",\"against\":{\"asOf\":\"2026-03-31\",\"new\":[\""
                        + alert("S06", 1).fingerprint() + "\",\""
                        + alert("T06", 2).fingerprint()
                        + "\"],\"resolved\":[{\"rule\":\"S02\",\"subject\":\"t/launch\",\"about\":\"\",\"title\":"
                        + "\"title of S02\",\"fingerprint\":\""
                        + alert("S02", 9).fingerprint()
                        + "\"}],\"unchanged\":1,\"moreSevere\":[],\"lessSevere\":[],\"changed\":[]}}\n");
    }

    private static Alert capacity(String rule, Severity severity) {
        return SampleAlert.of(rule, severity, "t")
                .saying("title of " + rule, "It is short.")
                .theme("capacity")
                .build();
    }

    private String after(Alert now, Alert before, ReportFormat format) throws IOException {
        return Written.as(format, ReportOptions.plain().comparedWith(previous(before)), assessment(now));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    RED   | AMBER | Since 2026-03-31: 0 new, 1 more severe, 0 resolved, 0 unchanged | more severe
                    AMBER | RED   | Since 2026-03-31: 0 new, 1 less severe, 0 resolved, 0 unchanged | less severe
                    AMBER | AMBER | Since 2026-03-31: 0 new, 1 changed, 0 resolved, 0 unchanged     | changed
                    """)
    void anotherRuleThatHeadsAnEntryIsNamedWithTheOneBefore(
            Severity now, Severity before, String summary, String change) throws IOException {
        Alert gap = capacity("C04", now);
        Alert design = capacity("C01", before);
        String text = "title of C04: t; was C01";

        assertThat(after(gap, design, ReportFormat.TABLE))
                .contains(summary)
                .containsPattern("(?m)^  " + change + " +C04  " + text + "$");
        assertThat(after(gap, design, ReportFormat.MARKDOWN)).contains(summary + ":\n\n- " + change + " C04 " + text);
        assertThat(after(gap, design, ReportFormat.HTML)).contains(summary, change + " C04 " + text);
        assertThat(after(gap, design, ReportFormat.NDJSON))
                .contains("\"unchanged\":1,")
                .contains("[{\"rule\":\"C04\",\"before\":\"C01\",\"fingerprint\":\"" + gap.fingerprint() + "\"}]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    []                                                              | 1:1: is not a report in JSON
                    {"schema": "slipway/portfolio/1"}                               | is of the format 'slipway/portfolio/1'
                    {"programme": "p", "alerts": []}                                | is not a report of the format
                    {"schema": "slipway/assessment/1", "alerts": [], "asOf": "x"}   | has no 'programme'
                    {"schema": "slipway/assessment/1", "programme": "p", "alerts": [], "asOf": "March"} | asOf 'March' is not a day
                    {"schema": "slipway/assessment/1", "alerts": [{"rule": "S01"}]} | has no 'subject'
                    {"schema": "slipway/assessment/1", "alerts": [7]}               | an alert is an object
                    {"schema": "slipway/assessment/1", "al                          | is not JSON
                    report_date,terminal                                            | 1:1: is not JSON
                    """)
    void aFileThatIsNoReportIsReportedWithItsPlaceAndARemedy(String text, String problem) throws IOException {
        Files.writeString(file, text);

        assertThatThrownBy(() -> PreviousReport.read(file))
                .isInstanceOf(UnreadableReportException.class)
                .hasMessageStartingWith(file + ":")
                .hasMessageContaining(problem)
                .hasMessageEndingWith("(make one with `slipway check --format json=FILE`)");
    }

    @Test
    void aReportThatIsDeeperThanAnyIsReported() throws IOException {
        Files.writeString(file, "{\"a\":" + "[".repeat(2_000));

        assertThatThrownBy(() -> PreviousReport.read(file))
                .isInstanceOf(UnreadableReportException.class)
                .hasMessageStartingWith(file + ": is larger or deeper than any report: ");
    }

    @Test
    void whatIsNoFileIsNotRead() {
        Path folder = file.resolveSibling(".");

        assertThatThrownBy(() -> PreviousReport.read(folder)).hasMessageContaining("is not a file");
    }

    @Test
    void aFileThatIsNotThereIsReported() {
        assertThatThrownBy(() -> PreviousReport.read(file))
                .hasMessage(file + ": does not exist (make one with `slipway check --format json=FILE`)");
    }

    @Test
    void aReportOnAnotherProgrammeIsNoPreviousOne() throws IOException {
        PreviousReport previous = previous();

        assertThatThrownBy(() -> previous.requireProgramme("q"))
                .hasMessage(file + ": is a report on p, not on q (name an earlier report on q)");
    }
}
