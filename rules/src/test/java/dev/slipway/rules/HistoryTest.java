package dev.slipway.rules;

import static dev.slipway.model.alerts.AlertChange.Kind.CHANGED;
import static dev.slipway.model.alerts.AlertChange.Kind.CLEARED;
import static dev.slipway.model.alerts.AlertChange.Kind.MORE_SEVERE;
import static dev.slipway.model.alerts.AlertChange.Kind.RAISED;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dev.slipway.engine.ComplianceEngine;
import dev.slipway.model.alerts.Alert;
import dev.slipway.model.alerts.AlertEvent;
import dev.slipway.model.alerts.AlertHistory;
import dev.slipway.model.alerts.Assessment;
import dev.slipway.model.base.Provenance;
import dev.slipway.model.base.Severity;
import dev.slipway.model.dates.DateWindow;
import dev.slipway.model.programme.Cadence;
import dev.slipway.model.programme.Milestone;
import dev.slipway.model.programme.MilestoneId;
import dev.slipway.model.programme.Programme;
import dev.slipway.model.programme.Terminal;
import dev.slipway.model.status.Basis;
import dev.slipway.model.status.CapacityReading;
import dev.slipway.model.status.MilestoneUpdate;
import dev.slipway.model.status.StatusUpdate;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** When alerts are raised, changed and cleared, by what, and since when they are raised. */
class HistoryTest {

    private static final ComplianceEngine ENGINE = ComplianceEngine.standard();
    private static final MilestoneId LAUNCH = new MilestoneId("port", "launch");

    private final List<StatusUpdate> reports = new ArrayList<>();

    private static Programme due(String deadline) {
        return Programme.of("network")
                .reporting(Cadence.MONTHLY)
                .terminal(Terminal.of("port")
                        .milestone(Milestone.of("port", "launch")
                                .deadline(deadline)
                                .build())
                        .build())
                .build();
    }

    private static LocalDate day(String date) {
        return LocalDate.parse(date);
    }

    private MilestoneUpdate.Builder on(String date) {
        return MilestoneUpdate.of(day(date), LAUNCH).provenance(line());
    }

    private Provenance line() {
        return new Provenance("status.csv", reports.size() + 2);
    }

    private HistoryTest reported(MilestoneUpdate.Builder report) {
        reports.add(report.build());
        return this;
    }

    private List<AlertEvent> events(String rule, String deadline, String asOf) {
        return ENGINE.history(due(deadline), reports, day(asOf)).events().stream()
                .filter(event -> event.alert().rule().equals(rule))
                .toList();
    }

    private Optional<LocalDate> since(String rule, String deadline, String asOf) {
        Assessment assessment = ENGINE.assess(due(deadline), reports, day(asOf));
        return ENGINE.withSince(assessment, reports).alerts().stream()
                .filter(alert -> alert.rule().equals(rule))
                .findFirst()
                .flatMap(Alert::since);
    }

    @Test
    void anEntryThatTheCalendarMakesMoreSevereNamesNoReport() {
        reported(on("2026-01-10").percent(10));

        List<AlertEvent> events = events("S01", "2026-02-10", "2026-03-31");

        assertThat(events).extracting(AlertEvent::kind).containsExactly(MORE_SEVERE, MORE_SEVERE);
        assertThat(events).extracting(AlertEvent::on).containsExactly(day("2026-02-11"), day("2026-03-12"));
        assertThat(events).extracting(AlertEvent::causes).containsExactly(List.of(), List.of());
        assertThat(events.get(1).before().orElseThrow().severity()).isEqualTo(Severity.AMBER);
        assertThat(events.get(1).alert().severity()).isEqualTo(Severity.RED);
    }

    @Test
    void thatOneMoreDayIsLateIsNoChange() {
        reported(on("2026-01-10").percent(10));

        assertThat(events("S01", "2026-02-10", "2026-03-11")).hasSize(1);
    }

    @Test
    void anAlertRaisedChangedAndClearedByReportsNamesEachOfThem() {
        reported(on("2026-01-31").forecast("2026-07-05"))
                .reported(on("2026-02-28").forecast("2026-07-20"))
                .reported(on("2026-03-31").forecast("2026-06-20"));

        List<AlertEvent> events = events("S02", "2026-06-30", "2026-04-30");

        assertThat(events).extracting(AlertEvent::kind).containsExactly(RAISED, CHANGED, CLEARED);
        assertThat(events)
                .extracting(AlertEvent::on)
                .containsExactly(day("2026-01-31"), day("2026-02-28"), day("2026-03-31"));
        assertThat(events)
                .extracting(AlertEvent::causes)
                .containsExactly(List.of(reports.get(0)), List.of(reports.get(1)), List.of(reports.get(2)));
        assertThat(events.get(1).before().orElseThrow().days().orElseThrow().max())
                .isEqualTo(5);
        assertThat(events.get(1).alert().days().orElseThrow().max()).isEqualTo(20);
        assertThat(events)
                .extracting(event -> event.alert().fingerprint())
                .containsOnly(events.get(0).alert().fingerprint());
    }

    @Test
    void anAlertRaisedClearedAndRaisedAgainIsRaisedSinceTheSecondTime() {
        reported(on("2026-01-31").forecast("2026-07-05"))
                .reported(on("2026-02-28").forecast("2026-06-20"))
                .reported(on("2026-03-31").forecast("2026-07-10"));

        assertThat(since("S02", "2026-06-30", "2026-02-27")).contains(day("2026-01-31"));
        assertThat(since("S02", "2026-06-30", "2026-02-28")).isEmpty();
        assertThat(since("S02", "2026-06-30", "2026-04-30")).contains(day("2026-03-31"));
        assertThat(ENGINE.history(due("2026-06-30"), reports, day("2026-04-30")).events())
                .filteredOn(event -> event.alert().entry().theme().equals("slip"))
                .extracting(AlertEvent::kind, event -> event.alert().rule())
                .containsExactly(tuple(RAISED, "S02"), tuple(CLEARED, "S02"), tuple(RAISED, "T01"));
    }

    @Test
    void aReportInTimeInterruptsASilence() {
        reported(on("2026-01-01").percent(10)).reported(on("2026-03-01").percent(20));

        assertThat(events("T06", "2027", "2026-04-30"))
                .extracting(AlertEvent::kind, AlertEvent::on)
                .containsExactly(
                        tuple(RAISED, day("2026-02-07")),
                        tuple(CLEARED, day("2026-03-01")),
                        tuple(RAISED, day("2026-04-07")));
        assertThat(since("T06", "2027", "2026-04-30")).contains(day("2026-04-07"));
    }

    @Test
    void aCorrectedReportOfTheSameDayClearsWhatTheWrongOneRaised() {
        reported(on("2026-01-31").forecast("2027-06-30"));
        assertThat(since("S02", "2026-06-30", "2026-02-15")).contains(day("2026-01-31"));

        reported(on("2026-01-31").forecast("2026-06-30"));

        assertThat(since("S02", "2026-06-30", "2026-02-15")).isEmpty();
        assertThat(events("S02", "2026-06-30", "2026-02-15")).isEmpty();
    }

    @Test
    void anOverdueMilestoneWithoutAnyReportIsRaisedSinceTheDayAfterItsDeadline() {
        assertThat(since("S01", "2025", "2026-03-31")).contains(day("2026-01-01"));
    }

    @Test
    void aReminderIsRaisedSinceItsLeadTimeBeganThoughNothingWasReportedEver() {
        assertThat(since("S05", "2026-09-30", "2026-09-28")).contains(day("2026-09-23"));
    }

    @Test
    void anAlertOfTheFirstDayOfTheHistoryIsRaisedOnIt() {
        reported(on("2026-01-31").percent(5));

        AlertHistory history = ENGINE.history(due("TBD"), reports, day("2026-02-02"));

        assertThat(history.from()).isEqualTo(day("2026-01-31"));
        assertThat(history.events())
                .extracting(AlertEvent::on, event -> event.alert().rule())
                .contains(tuple(day("2026-01-31"), "G01"));
    }

    @Test
    void aRuleOfAnAuthorThatComesAndGoesWithTheDaysIsJudgedOnEachOfThem(@TempDir Path directory) {
        ComplianceEngine engine = new RuleFolder(directory)
                .rules(RuleFolder.rule(
                        "X01",
                        "milestone",
                        "not on Sundays",
                        "$milestone : dev.slipway.model.facts.MilestoneStatus("
                                + " today.dayOfWeek != java.time.DayOfWeek.SUNDAY )",
                        "insertLogical( amber($milestone) );"))
                .only();
        reported(on("2026-01-31").percent(5));

        Assessment assessment = engine.assess(due("2027"), reports, day("2026-03-06"));

        assertThat(engine.withSince(assessment, reports).alerts())
                .extracting(Alert::since)
                .containsExactly(Optional.of(day("2026-03-02")));
    }

    @Test
    void aRuleOfAnAuthorNextToTheStandardOnesIsStillJudgedOnEachDay(@TempDir Path directory) {
        String rule = RuleFolder.rule(
                "X01",
                "milestone",
                "not on Sundays",
                "$milestone : dev.slipway.model.facts.MilestoneStatus( today.dayOfWeek != java.time.DayOfWeek.SUNDAY )",
                "insertLogical( amber($milestone) );");
        reported(on("2026-01-31").percent(5));

        assertThat(sinceByRule(new RuleFolder(directory).rules(rule).engine(), "2026-03-06"))
                .containsEntry("X01", day("2026-03-02"))
                .containsEntry("S01", day("2026-01-01"));
    }

    @Test
    void aRuleThatTakesThePlaceOfAStandardOneIsJudgedOnEachDay(@TempDir Path directory) {
        String rule = RuleFolder.rule(
                "S01",
                "milestone",
                "not on Sundays",
                "$milestone : dev.slipway.model.facts.MilestoneStatus( today.dayOfWeek != java.time.DayOfWeek.SUNDAY )",
                "insertLogical( amber($milestone) );");
        reported(on("2026-01-31").percent(5));

        assertThat(sinceByRule(new RuleFolder(directory).rules(rule).engine(), "2026-03-06"))
                .containsEntry("S01", day("2026-03-02"));
    }

    @Test
    void anEntryWhoseOneAlertWentBeforeAnotherCameIsRaisedSinceTheOther() {
        reported(on("2025-05-26").forecast("Q4 2025").percent(99).author("PMO"));
        reports.add(new CapacityReading(
                day("2025-05-27"), "port", "TEU/year", Basis.THROUGHPUT, 79, DateWindow.parse("2024"), "port", line()));

        // The silence of the milestone (2025-07-02) becomes that of the programme a day later.
        assertThat(sinceOfEntry(ENGINE, "2025-12-31", "2025-08-13", "G03")).isEqualTo(day("2025-07-04"));
    }

    @Test
    void anEntryThatARuleOfAnAuthorSharesWithStandardOnesIsJudgedOnEachDay(@TempDir Path directory) {
        String rule = RuleFolder.rule(
                        "X01",
                        "milestone",
                        "late in the month",
                        "$milestone : dev.slipway.model.facts.MilestoneStatus( today.dayOfMonth < 20 )",
                        "insertLogical( amber($milestone) );")
                .replace("@on(", "@theme(\"slip\")\n    @on(");
        reported(on("2026-01-31").percent(5));

        assertThat(sinceOfEntry(new RuleFolder(directory).rules(rule).engine(), "2026-03-04", "2026-02-26", "S05"))
                .isEqualTo(day("2026-02-25"));
    }

    private LocalDate sinceOfEntry(ComplianceEngine engine, String deadline, String asOf, String rule) {
        Assessment assessment = engine.assess(due(deadline), reports, day(asOf));
        return engine.withSince(assessment, reports).alerts().stream()
                .filter(alert -> alert.rule().equals(rule))
                .map(alert -> alert.entry().since().orElseThrow())
                .findFirst()
                .orElseThrow();
    }

    private Map<String, LocalDate> sinceByRule(ComplianceEngine engine, String asOf) {
        Assessment assessment = engine.assess(due("2025"), reports, day(asOf));
        return engine.withSince(assessment, reports).alerts().stream()
                .filter(alert -> alert.subject().contains("/"))
                .collect(toMap(Alert::rule, alert -> alert.since().orElseThrow()));
    }
}
