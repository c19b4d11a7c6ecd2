package dev.slipway.rules.monitor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.engine.ComplianceEngine;
import dev.slipway.engine.Monitor;
import dev.slipway.model.programme.Milestone;
import dev.slipway.model.programme.MilestoneId;
import dev.slipway.model.programme.Programme;
import dev.slipway.model.programme.Terminal;
import dev.slipway.model.status.MilestoneUpdate;
import java.lang.ref.WeakReference;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A system that opens monitors for ever must not grow for ever. */
class ClosedMonitorTest {

    private static final int MONITORS = 10_000;
    private static final LocalDate AS_OF = LocalDate.parse("2026-01-10");
    private static final ComplianceEngine ENGINE = ComplianceEngine.standard();

    @Test
    void aClosedMonitorHoldsNothingAndNothingHoldsItsProgramme() {
        List<Monitor> closed = new ArrayList<>();
        List<WeakReference<Programme>> programmes = new ArrayList<>();

        for (int i = 0; i < MONITORS; i++) {
            Programme programme = programme(i);
            programmes.add(new WeakReference<>(programme));
            closed.add(usedAndClosed(programme));
        }

        assertThat(closed).hasSize(MONITORS);
        assertThat(left(programmes)).as("programmes left of %s", MONITORS).isLessThanOrEqualTo(1);
    }

    private static Programme programme(int number) {
        Milestone launch = Milestone.of("port", "launch").deadline("2025").build();
        return Programme.of("network" + number)
                .terminal(Terminal.of("port").milestone(launch).build())
                .build();
    }

    private static Monitor usedAndClosed(Programme programme) {
        try (Monitor monitor = ENGINE.monitor(programme, AS_OF)) {
            assertThat(monitor.alerts()).isNotEmpty();
            monitor.accept(MilestoneUpdate.of(AS_OF, new MilestoneId("port", "launch"))
                    .actual("2025-12-30")
                    .build());
            return monitor;
        }
    }

    /** Programmes that are in memory after garbage was collected until no more of them go. */
    private static long left(List<WeakReference<Programme>> programmes) {
        long before;
        long after = programmes.size();
        do {
            before = after;
            System.gc();
            after = programmes.stream().filter(ref -> ref.get() != null).count();
        } while (after < before);
        return after;
    }
}
