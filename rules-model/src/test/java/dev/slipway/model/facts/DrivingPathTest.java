package dev.slipway.model.facts;

import static dev.slipway.model.facts.Folding.date;
import static dev.slipway.model.facts.Folding.day;
import static dev.slipway.model.facts.Folding.facts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.slipway.model.alerts.InEnglish;
import dev.slipway.model.programme.Lag;
import dev.slipway.model.programme.Milestone;
import dev.slipway.model.programme.MilestoneId;
import dev.slipway.model.programme.Programme;
import dev.slipway.model.status.MilestoneUpdate;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** {@code build} then {@code equip} then {@code open} at Alyat, and {@code gate} at Baku on its own. */
class DrivingPathTest {

    private static final MilestoneId BUILD = new MilestoneId("alyat", "build");
    private static final MilestoneId EQUIP = new MilestoneId("alyat", "equip");
    private static final MilestoneId OPEN = new MilestoneId("alyat", "open");
    private static final MilestoneId GATE = new MilestoneId("baku", "gate");
    private static final String TODAY = "2025-06-01";

    private final Programme network = Programme.of("network")
            .deadline(date("2025-09-30"))
            .terminal(Folding.terminal(
                    "alyat",
                    Milestone.of("alyat", "build").deadline("2025-06-30").build(),
                    Milestone.of("alyat", "equip")
                            .deadline("2025-08-31")
                            .after(BUILD, 10)
                            .build(),
                    Milestone.of("alyat", "open")
                            .deadline("2025-09-30")
                            .after(EQUIP, 20)
                            .build()))
            .terminal(Folding.terminal(
                    "baku", Milestone.of("baku", "gate").deadline("2025-07-31").build()))
            .build();

    private static MilestoneUpdate forecast(MilestoneId milestone, String forecast) {
        return MilestoneUpdate.of(day("2025-05-01"), milestone)
                .forecast(forecast)
                .build();
    }

    @Test
    void followsTheMilestonesThatPushTheLatestOneWithTheirDaysAndLags() {
        DrivingPath path = DrivingPath.of(facts(network, TODAY, forecast(BUILD, "2025-09-10")));

        assertThat(path.steps())
                .extracting(step -> step.milestone().id(), DrivingPath.Step::earliest, DrivingPath.Step::lag)
                .containsExactly(
                        tuple(BUILD, day("2025-09-10"), Optional.empty()),
                        tuple(EQUIP, day("2025-09-20"), Optional.of(Lag.days(10))),
                        tuple(OPEN, day("2025-10-10"), Optional.of(Lag.days(20))));
        assertThat(path.daysPastDeadline()).hasValue(10);
        assertThat(path.steps().get(2).milestone().expected()).isEqualTo(date("2025-09-30"));
    }

    @Test
    void aMilestoneThatIsLaterByItselfIsAloneOnItsPath() {
        DrivingPath path =
                DrivingPath.of(facts(network, TODAY, forecast(BUILD, "2025-09-10"), forecast(GATE, "2025-10-11")));

        assertThat(path.steps()).extracting(step -> step.milestone().id()).containsExactly(GATE);
        assertThat(path.daysPastDeadline()).hasValue(11);
    }

    @Test
    void whatHasHappenedDrivesNothingAnyMore() {
        MilestoneUpdate opened = MilestoneUpdate.of(day("2025-05-02"), GATE)
                .forecast("2026")
                .actual("2025-05-02")
                .build();

        DrivingPath path = DrivingPath.of(facts(network, TODAY, opened));

        assertThat(path.steps()).extracting(step -> step.milestone().id()).containsExactly(OPEN);
        assertThat(path.daysPastDeadline()).hasValue(0);
    }

    @Test
    void withoutACertainDayThereIsNoPath() {
        Programme vague = Programme.of("vague")
                .deadline(date("2026"))
                .terminal(Folding.terminal(
                        "baku", Milestone.of("baku", "gate").deadline("by 2026").build()))
                .build();

        DrivingPath path = DrivingPath.of(facts(vague, TODAY));

        assertThat(path.steps()).isEmpty();
        assertThat(path.daysPastDeadline()).isEmpty();
        assertThat(path.isLinked()).isFalse();
    }

    @Test
    void aCascadeIsShownToTheNetworkDeadlineThatItMisses() {
        CascadeStatus open =
                facts(network, TODAY, forecast(BUILD, "2025-09-10")).cascades().get(1);

        assertThat(open.subject()).isEqualTo("alyat/open");
        assertThat(open.earliest()).contains(day("2025-10-10"));
        assertThat(open.values()).containsEntry("earliest", LocalDate.parse("2025-10-10"));
        assertThat(InEnglish.text(open.values().get("chain")))
                .isEqualTo("alyat/build (2025-09-10) -> alyat/equip (2025-09-20) -> alyat/open (2025-10-10),"
                        + " 10 days past the network deadline 2025-09-30");
    }

    @Test
    void aCascadeThatLeavesTheNetworkDeadlineInReachEndsWithItsMilestone() {
        CascadeStatus equip =
                facts(network, TODAY, forecast(BUILD, "2025-08-31")).cascades().get(0);

        assertThat(InEnglish.text(equip.values().get("chain")))
                .isEqualTo("alyat/build (2025-08-31) -> alyat/equip (2025-09-10)");
    }

    @Test
    void aCascadeThatReachesBeyondTheNetworkByOneDaySaysSo() {
        CascadeStatus open =
                facts(network, TODAY, forecast(EQUIP, "2025-09-11")).cascades().get(1);

        assertThat(InEnglish.text(open.values().get("chain")))
                .endsWith("-> alyat/open (2025-10-01), 1 day past the network deadline 2025-09-30");
    }
}
