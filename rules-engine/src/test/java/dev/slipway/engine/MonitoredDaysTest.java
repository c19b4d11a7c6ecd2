package dev.slipway.engine;

import static dev.slipway.engine.SmallProgramme.DEADLINE;
import static dev.slipway.engine.SmallProgramme.port;
import static dev.slipway.engine.SmallProgramme.reportedOn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.slipway.model.alerts.Alert;
import dev.slipway.model.alerts.AlertChange;
import dev.slipway.model.alerts.AlertEvent;
import dev.slipway.model.alerts.Assessment;
import dev.slipway.model.status.MilestoneUpdate;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a monitor and a history say of the days and reports that change what the small pack finds. */
class MonitoredDaysTest {

    private static final ComplianceEngine ENGINE = ComplianceEngine.standard();
    private static final LocalDate DAY_AFTER = DEADLINE.plusDays(1);

    private final MilestoneUpdate forecast =
            reportedOn(DEADLINE).forecast("2026-01-15").build();
    private final MilestoneUpdate done =
            reportedOn(DEADLINE.plusDays(5)).actual("2026-01-04").build();

    @Test
    void aMonitorRaisesWithTheDaysAndClearsWithTheReports() {
        try (Monitor monitor = ENGINE.monitor(port(), DEADLINE)) {
            assertThat(monitor.alerts()).extracting(Alert::rule).containsExactly("E02");

            assertThat(monitor.accept(forecast))
                    .extracting(AlertChange::kind, change -> change.alert().rule())
                    .containsExactly(tuple(AlertChange.Kind.CLEARED, "E02"));
            assertThat(monitor.advanceTo(DAY_AFTER))
                    .extracting(AlertChange::kind, change -> change.alert().rule())
                    .containsExactly(tuple(AlertChange.Kind.RAISED, "E01"));
            monitor.advanceTo(done.reportDate());
            assertThat(monitor.accept(done))
                    .extracting(AlertChange::kind, AlertChange::cause)
                    .containsExactly(tuple(AlertChange.Kind.CLEARED, Optional.of(done)));
            assertThat(monitor.alerts()).isEmpty();
        }
    }

    @Test
    void aMonitorAgreesWithAnAssessmentOfTheSameDay() {
        try (Monitor monitor = ENGINE.monitor(port(), DEADLINE)) {
            monitor.accept(forecast);
            monitor.advanceTo(DEADLINE.plusDays(40));

            assertThat(monitor.alerts())
                    .isEqualTo(ENGINE.assess(port(), List.of(forecast), DEADLINE.plusDays(40))
                            .alerts());
        }
    }

    @Test
    void aHistoryNamesTheDayAndTheReportOfEachChange() {
        List<AlertEvent> events = ENGINE.history(port(), List.of(forecast, done), done.reportDate()).events().stream()
                .filter(event -> event.alert().rule().equals("E01"))
                .toList();

        assertThat(events)
                .extracting(AlertEvent::kind, AlertEvent::on, AlertEvent::causes)
                .containsExactly(
                        tuple(AlertChange.Kind.RAISED, DAY_AFTER, List.of()),
                        tuple(AlertChange.Kind.CLEARED, done.reportDate(), List.of(done)));
    }

    @Test
    void anAlertIsRaisedSinceTheDayOnWhichItWasRaised() {
        Assessment assessment = ENGINE.assess(port(), List.of(forecast), DEADLINE.plusDays(10));

        assertThat(ENGINE.withSince(assessment, List.of(forecast)).alerts())
                .extracting(Alert::since)
                .containsExactly(Optional.of(DAY_AFTER));
    }
}
