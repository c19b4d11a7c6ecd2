package dev.slipway.jackson2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.slipway.engine.ComplianceEngine;
import dev.slipway.engine.Monitor;
import dev.slipway.model.alerts.AlertChange;
import dev.slipway.model.alerts.Assessment;
import dev.slipway.model.base.Provenance;
import dev.slipway.model.dates.DateWindow;
import dev.slipway.model.programme.CapacityTarget;
import dev.slipway.model.programme.Milestone;
import dev.slipway.model.programme.Programme;
import dev.slipway.model.programme.Terminal;
import dev.slipway.model.status.Basis;
import dev.slipway.model.status.CapacityReading;
import dev.slipway.model.status.MilestoneUpdate;
import dev.slipway.model.status.StatusUpdate;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What Jackson 2 writes is what {@code toJson()} says, and what it reads is what was written. */
class SameAsToJsonTest {

    private static final ObjectMapper MAPPER =
            JsonMapper.builder().findAndAddModules().build();
    private static final LocalDate AS_OF = LocalDate.of(2026, 3, 5);
    private static final Milestone OPENING = Milestone.of("harbour", "opening")
            .name("Opening \"of\" the harbour, порт\n")
            .deadline("Q3 2026")
            .weight(0.0000001)
            .attribute("budget", 12_000_000)
            .build();
    private static final Programme PROGRAMME = Programme.of("north-line")
            .terminal(Terminal.of("harbour")
                    .milestone(OPENING)
                    .capacity(CapacityTarget.of("TEU/year")
                            .target(57_000)
                            .planned(50_000.5)
                            .build())
                    .build())
            .build();
    private static final List<StatusUpdate> REPORTS = List.of(
            MilestoneUpdate.of(LocalDate.of(2026, 2, 28), OPENING.id())
                    .forecast("2026-11")
                    .percent(33.3)
                    .build(),
            new CapacityReading(
                    LocalDate.of(2026, 2, 28),
                    "harbour",
                    "TEU/year",
                    Basis.NOMINAL,
                    66_500,
                    DateWindow.unknown(),
                    "",
                    Provenance.none()));

    @Test
    void anAssessmentAndItsAlerts() throws JsonProcessingException {
        Assessment assessment = ComplianceEngine.standard().assess(PROGRAMME, REPORTS, AS_OF);

        assertThat(assessment.alerts()).isNotEmpty();
        assertThat(MAPPER.writeValueAsString(assessment)).isEqualTo(assessment.toJson());
        assertThat(MAPPER.writeValueAsString(assessment.alerts().get(0)))
                .isEqualTo(assessment.alerts().get(0).toJson());
    }

    @Test
    void changes() throws JsonProcessingException {
        try (Monitor monitor = ComplianceEngine.standard().monitor(PROGRAMME, AS_OF)) {
            for (AlertChange change : monitor.acceptAll(REPORTS)) {
                assertThat(MAPPER.writeValueAsString(change)).isEqualTo(change.toJson());
            }
        }
    }

    @Test
    void aProgramme() throws JsonProcessingException {
        assertThat(MAPPER.writeValueAsString(PROGRAMME)).isEqualTo(PROGRAMME.toJson());
        assertThat(MAPPER.readValue(PROGRAMME.toJson(), Programme.class)).isEqualTo(PROGRAMME);
        assertThat(MAPPER.treeToValue(MAPPER.valueToTree(PROGRAMME), Programme.class))
                .isEqualTo(PROGRAMME);
    }

    @Test
    void reports() throws JsonProcessingException {
        String json = MAPPER.writeValueAsString(REPORTS);

        assertThat(MAPPER.readValue(json, new TypeReference<List<StatusUpdate>>() {}))
                .isEqualTo(REPORTS);
    }

    @Test
    void theStateOfAMonitor() throws JsonProcessingException {
        Monitor.State state = new Monitor.State(PROGRAMME, AS_OF, REPORTS);

        assertThat(MAPPER.readValue(MAPPER.writeValueAsString(state), Monitor.State.class))
                .isEqualTo(state);
    }

    @Test
    void whatIsWrongIsNamed() {
        assertThatThrownBy(() -> MAPPER.readValue("{\"programme\": \"p\", \"terminals\": [{}]}", Programme.class))
                .isInstanceOf(MismatchedInputException.class)
                .hasMessageContaining("terminals[0].id: is missing");
    }
}
