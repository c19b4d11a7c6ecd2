package dev.slipway.rules.monitor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.tuple;

import dev.slipway.engine.ComplianceEngine;
import dev.slipway.engine.DataException;
import dev.slipway.engine.Limits;
import dev.slipway.engine.Monitor;
import dev.slipway.engine.RulePack;
import dev.slipway.engine.RunawayRuleException;
import dev.slipway.model.alerts.Alert;
import dev.slipway.model.alerts.AlertChange;
import dev.slipway.model.alerts.AlertChange.Kind;
import dev.slipway.model.base.Provenance;
import dev.slipway.model.programme.Milestone;
import dev.slipway.model.programme.MilestoneId;
import dev.slipway.model.programme.Programme;
import dev.slipway.model.programme.Terminal;
import dev.slipway.model.status.MilestoneUpdate;
import dev.slipway.model.status.StatusUpdate;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A port whose launch is due at the end of 2025, monitored from 1 June 2025. */
class MonitorTest {

    private static final ComplianceEngine ENGINE = ComplianceEngine.standard();
    private static final MilestoneId LAUNCH = new MilestoneId("port", "launch");

    private final Monitor monitor = ENGINE.monitor(port(), day("2025-06-01"));

    @AfterEach
    void close() {
        monitor.close();
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    private static Programme port() {
        Milestone launch = Milestone.of("port", "launch").deadline("2025").build();
        return Programme.of("network")
                .terminal(Terminal.of("port").milestone(launch).build())
                .build();
    }

    private static MilestoneUpdate.Builder report(String reportedOn, int line) {
        return MilestoneUpdate.of(day(reportedOn), LAUNCH).author("site").provenance(new Provenance("june.csv", line));
    }

    private static StatusUpdate forecast(String reportedOn, String forecast) {
        return report(reportedOn, 2).forecast(forecast).build();
    }

    private static StatusUpdate completed(String reportedOn, String actual) {
        return report(reportedOn, 9).actual(actual).build();
    }

    private List<String> rules() {
        return monitor.alerts().stream().map(Alert::rule).toList();
    }

    @Test
    void givesFirstTheAlertsWithoutAnyReport() {
        try (Monitor late = ENGINE.monitor(port(), day("2026-03-01"))) {
            assertThat(late.asOf()).isEqualTo(day("2026-03-01"));
            assertThat(late.alerts()).extracting(Alert::rule).contains("S01");
        }
    }

    @Test
    void aReportIsNamedAsTheCauseOfTheAlertItRaises() {
        StatusUpdate report = forecast("2025-05-31", "2026-02-10");

        List<AlertChange> changes = monitor.accept(report);

        assertThat(changes)
                .extracting(AlertChange::kind, change -> change.alert().rule(), AlertChange::cause)
                .containsExactly(tuple(Kind.RAISED, "S02", Optional.of(report)));
        assertThat(changes.get(0).before()).isEmpty();
        assertThat(changes.get(0).now()).contains(monitor.alerts().get(0));
    }

    @Test
    void aReportThatMovesTheForecastChangesTheAlert() {
        monitor.accept(forecast("2025-05-01", "2026-02-10"));
        Alert before = monitor.alerts().get(0);

        List<AlertChange> changes = monitor.accept(forecast("2025-05-31", "2026-01-20"));

        assertThat(changes).extracting(AlertChange::kind).containsExactly(Kind.LESS_SEVERE);
        assertThat(changes.get(0).before()).contains(before);
        assertThat(changes.get(0).alert().message()).contains("forecast 2026-01-20: 20 days late");
    }

    @Test
    void aReportOfCompletionClearsTheAlert() {
        monitor.accept(forecast("2025-05-01", "2026-02-10"));
        Alert before = monitor.alerts().get(0);

        List<AlertChange> changes = monitor.accept(completed("2025-05-31", "2025-05-30"));

        assertThat(changes)
                .extracting(AlertChange::kind, AlertChange::alert)
                .containsExactly(tuple(Kind.CLEARED, before));
        assertThat(changes.get(0).now()).isEmpty();
        assertThat(monitor.alerts()).isEmpty();
    }

    @Test
    void aReportThatSaysNothingNewChangesNothing() {
        monitor.accept(forecast("2025-05-31", "2025-12-01"));

        assertThat(monitor.accept(forecast("2025-05-31", "2025-12-01"))).isEmpty();
    }

    @Test
    void aReportDatedAheadWaitsForItsDay() {
        StatusUpdate ahead = forecast("2025-06-10", "2026-02-10");

        assertThat(monitor.accept(ahead)).isEmpty();
        assertThat(monitor.advanceTo(day("2025-06-09"))).isEmpty();
        List<AlertChange> changes = monitor.advanceTo(day("2025-06-10"));

        assertThat(changes)
                .extracting(AlertChange::kind, change -> change.alert().rule(), AlertChange::cause)
                .containsExactly(tuple(Kind.RAISED, "S02", Optional.of(ahead)));
    }

    @Test
    void daysThatPassNeedNoReportToRaiseAnAlert() {
        List<AlertChange> changes = monitor.advanceTo(day("2026-01-01"));

        assertThat(changes)
                .extracting(AlertChange::kind, change -> change.alert().rule(), AlertChange::cause)
                .contains(tuple(Kind.RAISED, "S01", Optional.empty()));
    }

    @Test
    void whatDaysRaiseAndAReportOfTheseDaysClearsIsNoChange() {
        monitor.accept(completed("2025-12-15", "2025-12-10"));

        assertThat(monitor.advanceTo(day("2026-01-31"))).isEmpty();
        assertThat(monitor.alerts()).isEmpty();
    }

    @Test
    void aDayThatOnlyCountsOnIsNoMaterialChange() {
        monitor.acceptAll(List.of(forecast("2025-05-20", "2026-01-10"), forecast("2025-05-31", "2026-02-10")));
        monitor.advanceTo(day("2026-03-01"));

        List<AlertChange> changes = monitor.advanceTo(day("2026-03-02"));

        assertThat(changes).isNotEmpty().noneMatch(AlertChange::isMaterial);
        assertThat(monitor.accept(forecast("2026-03-02", "2026-06-10")))
                .extracting(AlertChange::kind, AlertChange::isMaterial)
                .contains(tuple(Kind.CHANGED, true));
    }

    @Test
    void manyReportsAreJudgedOnceAndTheLastOnItsSubjectIsTheCause() {
        StatusUpdate later = forecast("2025-05-31", "2026-02-10");

        List<AlertChange> changes = monitor.acceptAll(List.of(forecast("2025-05-20", "2025-11-10"), later));

        assertThat(changes)
                .filteredOn(change -> change.alert().subject().equals("port/launch"))
                .extracting(AlertChange::kind, AlertChange::cause)
                .containsOnly(tuple(Kind.RAISED, Optional.of(later)));
    }

    @Test
    void aChangedProgrammeIsWatchedWithTheSameReports() {
        monitor.accept(forecast("2025-05-31", "2026-02-10"));
        List<Alert> before = monitor.alerts();
        Milestone later = Milestone.of("port", "launch").deadline("2026").build();
        Programme changed = Programme.of("network")
                .terminal(Terminal.of("port").milestone(later).build())
                .build();

        try (Monitor watched = monitor.with(changed)) {
            assertThat(watched.changesSince(before))
                    .extracting(AlertChange::kind, change -> change.alert().rule())
                    .containsExactly(tuple(Kind.CLEARED, "S02"));
        }
        assertThat(monitor.alerts()).isEqualTo(before);
        assertThatExceptionOfType(DataException.class)
                .isThrownBy(() -> monitor.with(Programme.of("network").build()))
                .withMessage("june.csv:2: programme network has no milestone port/launch");
    }

    @Test
    void aSecondThreadIsRefusedWhileOneIsAtWork(@TempDir Path directory) throws Exception {
        Files.writeString(
                directory.resolve("rules.drl"),
                """
                package office

                import dev.slipway.model.facts.MilestoneStatus
                import static dev.slipway.engine.Finding.*

                function void waitForEver(Object milestone) {
                    while (milestone != null) { java.util.concurrent.locks.LockSupport.parkNanos(1000000); }
                }

                rule "waits"
                    @id("X01") @title("Waits") @on("open milestone") @message("{milestone} waits")
                when
                    $milestone : MilestoneStatus( has("forecast") )
                then
                    waitForEver($milestone);
                    insertLogical( dev.slipway.engine.Finding.info($milestone) );
                end
                """);
        ComplianceEngine engine =
                ComplianceEngine.only(RulePack.fromDirectory(directory)).with(new Limits(10, Duration.ofSeconds(3)));
        Monitor slow = engine.monitor(port(), day("2025-06-01"));
        Thread other = new Thread(() -> assertThatExceptionOfType(RunawayRuleException.class)
                .isThrownBy(() -> slow.accept(forecast("2025-05-31", "2026-02-10"))));
        other.start();
        while (Thread.getAllStackTraces().keySet().stream().noneMatch(MonitorTest::isWaiting)) {
            Thread.sleep(10);
        }

        assertThatIllegalStateException()
                .isThrownBy(slow::alerts)
                .withMessageStartingWith("this monitor is in use by another thread");
        other.join();
    }

    private static boolean isWaiting(Thread thread) {
        return thread.getName().equals("slipway-rules")
                && Stream.of(thread.getStackTrace())
                        .anyMatch(frame -> frame.getMethodName().equals("waitForEver"));
    }

    @Test
    void theSameDayAgainChangesNothing() {
        monitor.accept(forecast("2025-05-31", "2026-02-10"));

        assertThat(monitor.advanceTo(monitor.asOf())).isEmpty();
        assertThat(rules()).containsExactly("S02");
    }

    @Test
    void doesNotGoBackward() {
        monitor.accept(forecast("2025-05-31", "2026-02-10"));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> monitor.advanceTo(day("2025-05-31")))
                .withMessageContaining("2025-05-31 lies before 2025-06-01");
        assertThat(monitor.asOf()).isEqualTo(day("2025-06-01"));
        assertThat(rules()).containsExactly("S02");
    }

    @Test
    void aReportOnAMilestoneThatIsNotThereIsRefused() {
        MilestoneId unknown = new MilestoneId("port", "lunch");
        for (String date : List.of("2025-05-31", "2025-07-01")) {
            StatusUpdate report = MilestoneUpdate.of(day(date), unknown)
                    .forecast("2026-02-10")
                    .build();

            assertThatExceptionOfType(DataException.class)
                    .isThrownBy(() -> monitor.accept(report))
                    .withMessage("programme network has no milestone port/lunch (did you mean 'port/launch'?)");
        }

        assertThat(monitor.alerts()).isEmpty();
        assertThat(monitor.advanceTo(day("2025-07-01"))).isEmpty();
    }

    @Test
    void aReportThatArrivesLateTakesItsPlaceInHistory() {
        monitor.accept(forecast("2025-05-20", "2026-01-10"));

        List<AlertChange> changes = monitor.accept(forecast("2025-04-20", "2025-11-10"));

        assertThat(changes)
                .extracting(AlertChange::kind, change -> change.alert().rule())
                .containsExactly(tuple(Kind.MORE_SEVERE, "T01"));
        assertThat(rules()).containsExactly("T01", "S02");
    }

    @Test
    void ofTheLinesOfOneDayTheLaterCountsWhicheverComesFirst() {
        monitor.accept(report("2025-05-31", 8).forecast("2025-12-01").build());
        assertThat(monitor.accept(report("2025-05-31", 7).forecast("2026-02-10").build()))
                .extracting(change -> change.alert().rule())
                .containsExactly("G04");

        monitor.accept(report("2025-05-31", 9).forecast("2026-02-10").build());

        assertThat(rules()).contains("S02");
    }

    @Test
    void isOfNoUseOnceClosed() {
        monitor.close();
        monitor.close();

        assertThatIllegalStateException().isThrownBy(monitor::alerts);
        assertThatIllegalStateException().isThrownBy(monitor::asOf);
        assertThatIllegalStateException().isThrownBy(() -> monitor.advanceTo(day("2025-06-02")));
        assertThatIllegalStateException()
                .isThrownBy(() -> monitor.accept(forecast("2025-05-31", "2026-02-10")))
                .withMessage("the monitor is closed");
    }

    /** A pack with a rule that finds any milestone, and one that does not end once there is a forecast. */
    private static ComplianceEngine runaway(Path directory) throws IOException {
        Files.writeString(
                directory.resolve("rules.drl"),
                """
                package office
                import dev.slipway.model.facts.MilestoneStatus
                import static dev.slipway.engine.Finding.amber
                rule "is there"
                    @id("X00") @title("Is there") @on("milestone") @message("is there")
                when
                    $milestone : MilestoneStatus()
                then
                    insertLogical( amber($milestone) );
                end
                declare Step number : int end
                rule "begins"
                    @id("X01") @title("Begins") @on("milestone") @message("begins")
                when
                    MilestoneStatus( forecast.known )
                then
                    insert( new Step(0) );
                end
                rule "goes on"
                    @id("X02") @title("Goes on") @on("milestone") @message("goes on")
                when
                    Step( $number : number )
                then
                    insert( new Step($number + 1) );
                end
                """);
        return ComplianceEngine.only(RulePack.fromDirectory(directory)).with(new Limits(1, Duration.ofSeconds(10)));
    }

    @Test
    void aRuleThatDoesNotEndIsNamedAndWhatTheMonitorKnewBeforeCanBeRead(@TempDir Path directory) throws IOException {
        ComplianceEngine engine = runaway(directory);
        StatusUpdate first = report("2025-05-30", 2).percent(10).build();
        StatusUpdate second = forecast("2025-05-31", "2026-02-10");
        Monitor runaway = engine.monitor(port(), List.of(first), day("2025-06-01"));
        List<Alert> before = runaway.alerts();
        Monitor.State state = runaway.state();

        assertThatExceptionOfType(RunawayRuleException.class)
                .isThrownBy(() -> runaway.accept(second))
                .withMessageStartingWith("rule 'goes on' keeps firing");

        assertThat(before).extracting(Alert::rule).containsExactly("X00");
        assertThat(runaway.alerts()).isEqualTo(before);
        assertThat(runaway.state()).isEqualTo(state);
        assertThat(runaway.asOf()).isEqualTo(day("2025-06-01"));
        assertThatIllegalStateException()
                .isThrownBy(() -> runaway.accept(second))
                .withMessageContaining("a rule failed");
        try (Monitor again = engine.without(Set.of("X02")).restore(runaway.state())) {
            again.accept(second);
            assertThat(again.state().updates()).containsExactly(first, second);
        }
    }

    @Test
    void aFailureOnALaterDayLeavesWhatWasKnownOnTheDayBefore(@TempDir Path directory) throws IOException {
        StatusUpdate waiting = forecast("2025-06-03", "2026-02-10");
        Monitor runaway = runaway(directory).monitor(port(), List.of(waiting), day("2025-06-01"));
        List<Alert> before = runaway.alerts();

        assertThatExceptionOfType(RunawayRuleException.class).isThrownBy(() -> runaway.advanceTo(day("2025-06-04")));

        assertThat(runaway.asOf()).isEqualTo(day("2025-06-01"));
        assertThat(runaway.alerts()).isEqualTo(before).isNotEmpty();
        assertThat(runaway.state()).isEqualTo(new Monitor.State(port(), day("2025-06-01"), List.of(waiting)));
    }
}
