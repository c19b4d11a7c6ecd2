package dev.slipway.rules.monitor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.engine.ComplianceEngine;
import dev.slipway.engine.Monitor;
import dev.slipway.model.alerts.Alert;
import dev.slipway.model.alerts.AlertChange;
import dev.slipway.model.status.StatusUpdate;
import dev.slipway.rules.oracle.Case;
import dev.slipway.rules.oracle.RandomProgrammes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;

/** Whatever arrives in whatever order, a monitor says what an assessment says. */
@Tag("thorough")
class MonitorLawTest {

    private static final ComplianceEngine ENGINE = ComplianceEngine.standard();

    @Property(tries = 40, edgeCases = EdgeCasesMode.NONE)
    void afterAnyReportsAndDaysAMonitorSaysWhatAnAssessmentSays(@ForAll("cases") Case example, @ForAll Random random) {
        List<StatusUpdate> reports = new ArrayList<>(example.updates());
        Collections.shuffle(reports, random);
        try (Monitor monitor =
                ENGINE.monitor(example.programme(), example.asOf().minusDays(random.nextInt(90)))) {
            List<StatusUpdate> accepted = new ArrayList<>();
            assertSaysWhatAnAssessmentSays(monitor, example, accepted);
            for (StatusUpdate report : reports) {
                accepted.add(report);
                accept(monitor, report);
                assertSaysWhatAnAssessmentSays(monitor, example, accepted);
                if (random.nextInt(4) == 0) {
                    advance(monitor, random.nextInt(40));
                    assertSaysWhatAnAssessmentSays(monitor, example, accepted);
                }
            }
        }
    }

    @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
    @Tag("slow")
    void soItDoesWhenTriedMoreOften(@ForAll("cases") Case example, @ForAll Random random) {
        afterAnyReportsAndDaysAMonitorSaysWhatAnAssessmentSays(example, random);
        aHistoryAStateAndManyReportsAtOnceLeadToTheSameAlerts(example, random);
    }

    @Property(tries = 40, edgeCases = EdgeCasesMode.NONE)
    void aHistoryAStateAndManyReportsAtOnceLeadToTheSameAlerts(@ForAll("cases") Case example, @ForAll Random random) {
        List<StatusUpdate> reports = new ArrayList<>(example.updates());
        Collections.shuffle(reports, random);
        int split = reports.isEmpty() ? 0 : random.nextInt(reports.size());
        try (Monitor monitor = ENGINE.monitor(
                        example.programme(),
                        reports.subList(0, split),
                        example.asOf().minusDays(40));
                Monitor restored = ENGINE.restore(monitor.state())) {
            assertSaysWhatAnAssessmentSays(monitor, example, reports.subList(0, split));
            assertThat(restored.alerts()).isEqualTo(monitor.alerts());

            List<Alert> before = monitor.alerts();
            List<AlertChange> changes = monitor.acceptAll(reports.subList(split, reports.size()));
            assertLeadsTo(monitor.alerts(), before, changes);
            assertThat(monitor.changesSince(before)).hasSameSizeAs(changes);
            restored.acceptAll(reports.subList(split, reports.size()));
            for (Monitor one : List.of(monitor, restored)) {
                one.advanceTo(example.asOf());
                assertSaysWhatAnAssessmentSays(one, example, reports);
            }
        }
    }

    private static void accept(Monitor monitor, StatusUpdate report) {
        List<Alert> before = monitor.alerts();
        List<AlertChange> changes = monitor.accept(report);
        assertThat(changes).extracting(AlertChange::cause).allMatch(Optional.of(report)::equals);
        assertLeadsTo(monitor.alerts(), before, changes);
    }

    private static void advance(Monitor monitor, int days) {
        List<Alert> before = monitor.alerts();
        List<AlertChange> changes = monitor.advanceTo(monitor.asOf().plusDays(days));
        assertLeadsTo(monitor.alerts(), before, changes);
    }

    private static void assertSaysWhatAnAssessmentSays(Monitor monitor, Case example, List<StatusUpdate> accepted) {
        List<Alert> assessed =
                ENGINE.assess(example.programme(), accepted, monitor.asOf()).alerts();
        assertThat(monitor.alerts()).as(example.toString()).isEqualTo(assessed);
    }

    private static void assertLeadsTo(List<Alert> after, List<Alert> before, List<AlertChange> changes) {
        Map<String, Alert> changed = new HashMap<>();
        before.stream()
                .filter(Alert::isHeadline)
                .forEach(alert -> changed.put(alert.entry().fingerprint(), alert));
        for (AlertChange change : changes) {
            Optional<Alert> replaced = Optional.ofNullable(changed.remove(change.entry()));
            assertThat(replaced).isEqualTo(change.before());
            change.now().ifPresent(alert -> changed.put(change.entry(), alert));
        }
        assertThat(changed.values())
                .containsExactlyInAnyOrderElementsOf(
                        after.stream().filter(Alert::isHeadline).toList());
    }

    @Provide
    Arbitrary<Case> cases() {
        return RandomProgrammes.cases();
    }
}
