package dev.slipway.model.facts;

import static dev.slipway.model.facts.Folding.day;
import static dev.slipway.model.facts.Folding.facts;
import static dev.slipway.model.facts.Folding.terminal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.slipway.model.alerts.InEnglish;
import dev.slipway.model.base.Evidence;
import dev.slipway.model.base.Provenance;
import dev.slipway.model.programme.Milestone;
import dev.slipway.model.programme.MilestoneId;
import dev.slipway.model.programme.Programme;
import dev.slipway.model.programme.Terminal;
import dev.slipway.model.status.MilestoneUpdate;
import dev.slipway.model.status.State;
import dev.slipway.model.status.StatusUpdate;
import org.junit.jupiter.api.Test;

class TerminalStatusTest {

    private static final MilestoneId OPENING = new MilestoneId("alyat", "opening");
    private static final MilestoneId LAUNCH = new MilestoneId("alyat", "launch");

    @Test
    void forecastsWithNeitherAuthorNorSourceAreUnsigned() {
        TerminalStatus status = status(
                forecast(OPENING, 2).build(),
                forecast(LAUNCH, 3).author("A. Aliyev").build());

        assertThat(status.unsigned()).extracting(MilestoneStatus::id).containsExactly(OPENING);
        assertThat(InEnglish.text(status.forecastWeakness())).isEqualTo("1 forecast names neither author nor source");
    }

    @Test
    void aSourceSignsAForecastAsAnAuthorDoes() {
        TerminalStatus status = status(
                forecast(OPENING, 2).source("portnews 370188").build(),
                forecast(LAUNCH, 3).author("A. Aliyev").build());

        assertThat(status.unsigned()).isEmpty();
        assertThat(status.forecastWeakness().isEmpty()).isTrue();
    }

    @Test
    void allUnsignedForecastsAreListedTogetherWithTheirReports() {
        TerminalStatus status =
                status(forecast(OPENING, 2).build(), forecast(LAUNCH, 3).build());

        assertThat(InEnglish.text(status.forecastWeakness())).isEqualTo("2 forecasts name neither author nor source");
        assertThat(InEnglish.evidence(status.evidence("forecast")))
                .containsExactly(
                        new Evidence(new Provenance("status.csv", 2), "2025-06-01: forecast 2025-10"),
                        new Evidence(new Provenance("status.csv", 3), "2025-06-01: forecast 2025-10"));
    }

    @Test
    void onlyForecastsOfMilestonesInWorkOrToComeAreUnsigned() {
        TerminalStatus status = status(
                forecast(OPENING, 2).actual("2025-05-31").build(),
                MilestoneUpdate.of(day("2025-06-01"), LAUNCH).forecast("TBD").build());

        assertThat(status.unsigned()).isEmpty();
        assertThat(status(forecast(LAUNCH, 2).state(State.ON_HOLD).build()).unsigned())
                .as("on hold")
                .isEmpty();
    }

    @Test
    void isASubjectOfItsOwn() {
        TerminalStatus status = status();

        assertThat(status.subject()).isEqualTo("alyat");
        assertThat(status.about()).isEmpty();
        assertThat(status.values()).containsEntry("terminal", "alyat");
        assertThat(status.missing("forecast").map(InEnglish::text)).contains("no milestone has a forecast");
        assertThatIllegalArgumentException().isThrownBy(() -> status.missing("colour"));
    }

    @Test
    void everyTerminalHasItsOwnMilestones() {
        Programme network = Programme.of("network")
                .terminal(terminal("alyat", Milestone.of("alyat", "opening").build()))
                .terminal(Terminal.of("empty").build())
                .terminal(terminal("almaty", Milestone.of("almaty", "launch").build()))
                .build();

        assertThat(facts(network, "2025-09-01").terminals())
                .extracting(
                        status -> status.subject() + " " + status.milestones().size())
                .containsExactly("alyat 1", "empty 0", "almaty 1");
    }

    private static TerminalStatus status(StatusUpdate... reports) {
        Terminal alyat = terminal(
                "alyat",
                Milestone.of("alyat", "opening").build(),
                Milestone.of("alyat", "launch").build());
        return facts(alyat, "2025-09-01", reports).terminals().get(0);
    }

    private static MilestoneUpdate.Builder forecast(MilestoneId milestone, int line) {
        return MilestoneUpdate.of(day("2025-06-01"), milestone)
                .forecast("2025-10")
                .provenance(new Provenance("status.csv", line));
    }
}
