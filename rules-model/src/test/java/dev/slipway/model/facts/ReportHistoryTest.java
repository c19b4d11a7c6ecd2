package dev.slipway.model.facts;

import static dev.slipway.model.facts.Folding.day;
import static dev.slipway.model.facts.Folding.status;
import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.model.base.Provenance;
import dev.slipway.model.dates.DateWindow;
import dev.slipway.model.facts.measure.CapacityHistory;
import dev.slipway.model.facts.state.ReportHistory;
import dev.slipway.model.programme.Milestone;
import dev.slipway.model.programme.MilestoneId;
import dev.slipway.model.programme.Terminal;
import dev.slipway.model.status.Basis;
import dev.slipway.model.status.CapacityReading;
import dev.slipway.model.status.Health;
import dev.slipway.model.status.MilestoneUpdate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What reports said on the days before the day: of those after it nothing is seen. */
class ReportHistoryTest {

    private static final Milestone OPENING = Milestone.of("port", "opening").build();

    private static MilestoneUpdate.Builder on(String day) {
        return MilestoneUpdate.of(day(day), new MilestoneId("port", "opening"));
    }

    private static final MilestoneUpdate[] REPORTS = {
        on("2025-01-10").percent(10).note("ice").health(Health.GREEN).build(),
        on("2025-02-10").percent(30).evidence("photo").build(),
        on("2025-03-10").percent(20).note("strike").health(Health.RED).build(),
        on("2025-04-10").percent(90).note("done soon").build()
    };

    private static ReportHistory history() {
        return status(OPENING, "2025-03-31", REPORTS).reports();
    }

    @Test
    void eachFieldIsToldAsItWasKnownOnADay() {
        assertThat(history().percentOn(day("2025-01-09"))).isEmpty();
        assertThat(history().percentOn(day("2025-02-09"))).hasValue(10);
        assertThat(history().percentOn(day("2025-02-10"))).hasValue(30);
        assertThat(history().noteOn(day("2025-02-28"))).isEqualTo("ice");
        assertThat(history().noteOn(day("2025-01-09"))).isEmpty();
        assertThat(history().evidenceOn(day("2025-03-31"))).isEqualTo("photo");
        assertThat(history().healthOn(day("2025-03-09"))).contains(Health.GREEN);
        assertThat(history().healthOn(day("2025-03-10"))).contains(Health.RED);
    }

    @Test
    void whatIsReportedLaterIsNotSeen() {
        assertThat(history().size()).isEqualTo(3);
        assertThat(history().percentOn(day("2025-12-31"))).hasValue(20);
        assertThat(history().percents()).hasSize(3);
        assertThat(history().notes()).extracting(MilestoneUpdate::note).containsExactly("ice", "strike");
        assertThat(history().healths()).hasSize(2);
        assertThat(history().evidences()).hasSize(1);
    }

    @Test
    void theReadingsOfACapacityAreKeptByDayAndPeriod() {
        CapacityHistory history = Folding.facts(
                        Terminal.of("port").build(),
                        "2025-06-30",
                        reading("2025-03-01", Basis.NOMINAL, 100, "2025"),
                        reading("2025-01-01", Basis.NOMINAL, 120, "2025"),
                        reading("2025-05-01", Basis.THROUGHPUT, 9, "2025-03"),
                        reading("2025-06-01", Basis.THROUGHPUT, 7, "2025-02"),
                        reading("2025-07-01", Basis.NOMINAL, 50, "2025"))
                .capacities()
                .get(0)
                .history();

        assertThat(history.nominals()).extracting(CapacityReading::value).containsExactly(120.0, 100.0);
        assertThat(history.nominalOn(day("2025-02-28"))).hasValue(120);
        assertThat(history.nominalOn(day("2024-12-31"))).isEmpty();
        assertThat(history.throughputs()).extracting(CapacityReading::value).containsExactly(7.0, 9.0);
    }

    private static CapacityReading reading(String day, Basis basis, double value, String period) {
        return new CapacityReading(
                day(day), "port", "TEU/year", basis, value, DateWindow.parse(period), "", Provenance.none());
    }

    @Test
    void milestonesAreJoinedByCountryPartnerAndCorridor() {
        Milestone own =
                Milestone.of("port", "rail").attribute("corridor", "north").build();
        Terminal terminal = Terminal.of("port")
                .country("KZ")
                .partners(List.of("KTZ"))
                .attribute("corridor", "middle")
                .milestone(OPENING)
                .milestone(own)
                .build();
        Facts facts = Folding.facts(terminal, "2025-01-01");

        assertThat(facts.milestones()).extracting(MilestoneStatus::corridor).containsExactly("middle", "north");
        assertThat(facts.milestones().get(0).country()).isEqualTo("KZ");
        assertThat(facts.terminals().get(0).partners()).containsExactly("KTZ");
        assertThat(facts.milestones().get(1).text("corridor")).isEqualTo("north");
        assertThat(facts.milestones().get(0).text("corridor")).as("its own").isEmpty();
    }

    @Test
    void attributesAreInputsByTheirKindAndName() {
        Milestone milestone = Milestone.of("port", "opening")
                .attribute("budget", 12)
                .attribute("contract", "K-17")
                .build();
        MilestoneStatus status = status(milestone, "2025-01-01");

        assertThat(status.has("number budget", "text contract")).isTrue();
        assertThat(status.has("text budget")).isFalse();
        assertThat(status.has("date permit")).isFalse();
        assertThat(status.number("budget")).isEqualTo(12);
        assertThat(status.evidence("number budget")).hasSize(1);
        assertThat(SubjectKind.OPEN_MILESTONE.accepts("number budget")).isTrue();
        assertThat(SubjectKind.OPEN_MILESTONE.accepts("numbr budget")).isFalse();
        assertThat(SubjectKind.READINGS.accepts("number budget")).isFalse();
    }
}
