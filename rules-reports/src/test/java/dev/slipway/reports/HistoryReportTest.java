package dev.slipway.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.slipway.model.alerts.Alert;
import dev.slipway.model.alerts.AlertEvent;
import dev.slipway.model.alerts.AlertHistory;
import dev.slipway.model.base.Provenance;
import dev.slipway.model.base.Severity;
import dev.slipway.model.programme.MilestoneId;
import dev.slipway.model.status.MilestoneUpdate;
import dev.slipway.model.status.StatusUpdate;
import java.io.IOException;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HistoryReportTest {

    private static Alert launch(Severity severity, String message) {
        return SampleAlert.of("S02", severity, "almaty/launch")
                .saying("certain slip", message)
                .build();
    }

    private static StatusUpdate line(int line) {
        return MilestoneUpdate.of(LocalDate.of(2026, 1, 31), new MilestoneId("almaty", "launch"))
                .provenance(new Provenance("status/2026.csv", line))
                .build();
    }

    static AlertHistory history() {
        Alert amber = launch(Severity.AMBER, "5 days late.");
        Alert red = launch(Severity.RED, "40 days late.");
        return new AlertHistory(
                SampleAssessment.rich().programme(),
                LocalDate.of(2026, 1, 31),
                LocalDate.of(2026, 3, 31),
                List.of(
                        new AlertEvent(
                                LocalDate.of(2026, 1, 31), Optional.empty(), Optional.of(amber), List.of(line(2))),
                        new AlertEvent(LocalDate.of(2026, 2, 28), Optional.of(amber), Optional.of(red), List.of()),
                        new AlertEvent(
                                LocalDate.of(2026, 3, 31),
                                Optional.of(red),
                                Optional.empty(),
                                List.of(line(3), line(4), line(5), line(6)))));
    }

    private static String written(ReportFormat format) throws IOException {
        StringWriter out = new StringWriter();
        HistoryReport.write(history(), format, out, ReportOptions.plain());
        return out.toString();
    }

    @Test
    void tableSaysUnderEachDayWhatChangedAndByWhichLine() throws IOException {
        assertThat(written(ReportFormat.TABLE))
                .isEqualTo(
                        """
                        East-West terminal network                                                  2026-01-31 to 2026-03-31
                        ----------------------------------------------------------------------------------------------------

                        2026-01-31
                          raised       amber  S02  certain slip: Launch, almaty/launch
                                                   5 days late.
                                                   by status/2026.csv:2

                        2026-02-28
                          more severe  red    S02  certain slip: Launch, almaty/launch; was amber
                                                   40 days late.
                                                   by the calendar

                        2026-03-31
                          cleared      red    S02  certain slip: Launch, almaty/launch
                                                   by status/2026.csv:3, status/2026.csv:4, status/2026.csv:5 and 1 more

                        1 raised, 1 changed, 1 cleared; 0 open as of 2026-03-31. Alerts that were open on 2026-01-31, the
                        first day known, count as raised on that day.
                        """);
    }

    @Test
    void oneLineOfJsonHoldsEachEventWithItsCauses() throws IOException {
        assertThat(written(ReportFormat.NDJSON))
                .startsWith("{\"schema\":\"slipway/history/1\",\"programme\":\"east-west\",\"from\":\"2026-01-31\","
                        + "\"asOf\":\"2026-03-31\",\"events\":[{\"on\":\"2026-01-31\",\"change\":\"raised\",")
                .contains("\"change\":\"more severe\",\"rule\":\"S02\",\"severity\":\"red\",\"before\":\"amber\",")
                .contains("\"causes\":[{\"file\":\"status/2026.csv\",\"line\":2}]")
                .contains("\"causes\":[]")
                .endsWith("}\n");
    }

    @Test
    void anotherRuleThatHeadsAnEntryIsNamedWithTheOneBefore() throws IOException {
        Alert design = capacity("C01", Severity.AMBER);
        LocalDate day = LocalDate.of(2026, 1, 31);
        AlertHistory history = new AlertHistory(
                SampleAssessment.rich().programme(),
                day,
                day,
                List.of(
                        new AlertEvent(
                                day, Optional.of(design), Optional.of(capacity("C04", Severity.AMBER)), List.of()),
                        new AlertEvent(
                                day, Optional.of(design), Optional.of(capacity("C04", Severity.RED)), List.of())));
        StringWriter table = new StringWriter();
        HistoryReport.write(history, ReportFormat.TABLE, table, ReportOptions.plain());
        StringWriter json = new StringWriter();
        HistoryReport.write(history, ReportFormat.NDJSON, json, ReportOptions.plain());

        assertThat(table.toString()).contains("short, almaty; was C01\n", "short, almaty; was amber C01\n");
        assertThat(json.toString()).contains("\"before\":\"amber\"", "\"beforeRule\":\"C01\"");
    }

    private static Alert capacity(String rule, Severity severity) {
        return SampleAlert.of(rule, severity, "almaty")
                .saying("short", "It is short.")
                .theme("capacity")
                .build();
    }

    @Test
    void aHistoryIsNoListOfRows() {
        assertThat(HistoryReport.isWrittenAs(ReportFormat.CSV)).isFalse();
        assertThatThrownBy(() -> written(ReportFormat.CSV)).hasMessage("a history is not written as csv");
    }
}
