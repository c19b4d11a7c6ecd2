package dev.slipway.engine;

import static dev.slipway.engine.SmallProgramme.DEADLINE;
import static dev.slipway.engine.SmallProgramme.port;
import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.model.alerts.Alert;
import dev.slipway.model.alerts.Assessment;
import dev.slipway.model.alerts.Waiver;
import dev.slipway.model.base.Provenance;
import dev.slipway.model.base.Rag;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What becomes of the alert of a rule whose deviation somebody accepted for ten days. */
class WaivedAlertTest {

    private static final ComplianceEngine ENGINE = ComplianceEngine.standard();
    private static final Waiver WAIVER =
            new Waiver("E01", "port/launch", "Board", "Storm damage", DEADLINE.plusDays(10), Provenance.none());

    private static Assessment judged(int daysLate) {
        return ENGINE.assess(port(), List.of(), DEADLINE.plusDays(daysLate));
    }

    private static Alert late(Assessment assessment) {
        return assessment.alerts().stream()
                .filter(alert -> alert.rule().equals("E01"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void itIsFoundAllTheSameAndCountsForNothing() {
        Assessment judged = judged(10);
        Assessment waived = judged.waive(List.of(WAIVER));

        assertThat(late(waived)).isEqualTo(late(judged).waivedBy(WAIVER));
        assertThat(late(waived).message()).isEqualTo("launch is 10 days late.");
        assertThat(waived.rules()).isEqualTo(judged.rules());
        assertThat(waived.waivedCount()).isEqualTo(1);
        assertThat(judged.rag()).isEqualTo(Rag.AMBER);
        assertThat(waived.rag()).isEqualTo(Rag.GREEN);
    }

    @Test
    void itReturnsOnTheDayAfterTheLastOfTheWaiver() {
        Assessment returned = judged(11).waive(List.of(WAIVER));

        assertThat(late(returned).isWaived()).isFalse();
        assertThat(returned.expiredWaiver(late(returned))).contains(WAIVER);
        assertThat(returned.rag()).isEqualTo(Rag.AMBER);
        assertThat(late(returned).fingerprint()).isEqualTo(late(judged(10)).fingerprint());
    }
}
