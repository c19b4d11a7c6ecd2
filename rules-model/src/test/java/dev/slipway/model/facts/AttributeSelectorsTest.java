package dev.slipway.model.facts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.model.facts.measure.AttributesByDay;
import dev.slipway.model.policy.Policy;
import dev.slipway.model.programme.Attribute;
import dev.slipway.model.programme.Milestone;
import dev.slipway.model.programme.Programme;
import dev.slipway.model.programme.Terminal;
import dev.slipway.model.status.MilestoneUpdate;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Selectors go by what was known of an attribute on the day, not by what the plan or a later report has. */
class AttributeSelectorsTest {

    private static final Policy POLICY = Folding.POLICY.overriddenBy(
            Map.of("selectors", List.of(Map.of("attributes", Map.of("region", "South"), "bands", Map.of("red", 5)))));

    private static final Milestone OPENING = Milestone.of("alyat", "opening").build();

    private static final List<MilestoneUpdate> MOVES =
            List.of(region("2026-02-01", "South"), region("2026-04-01", "North"), region("2026-06-01", "South"));

    private static MilestoneUpdate region(String day, String region) {
        return MilestoneUpdate.of(LocalDate.parse(day), OPENING.id())
                .attribute("region", new Attribute.Text(region))
                .build();
    }

    private static Programme programme(Milestone milestone) {
        return Programme.of("network")
                .terminal(Terminal.of("alyat").milestone(milestone).build())
                .build();
    }

    private static double red(Programme programme, List<MilestoneUpdate> updates, String day) {
        Facts facts = Facts.of(programme, updates, LocalDate.parse(day), POLICY);
        return facts.milestones().get(0).thresholds().number("bands.red");
    }

    @Test
    void aReportBringsTheAttributeFromItsDayOn() {
        Programme programme = programme(OPENING);

        assertThat(red(programme, MOVES, "2026-01-31")).isEqualTo(30);
        assertThat(red(programme, MOVES, "2026-02-01")).isEqualTo(5);
        assertThat(red(programme, MOVES, "2026-05-31")).isEqualTo(30);
        assertThat(red(programme, MOVES, "2026-06-01")).isEqualTo(5);
    }

    @Test
    void factsKeptWhileReportsArriveGoByThemToo() {
        IncrementalFacts kept = new IncrementalFacts(programme(OPENING), LocalDate.parse("2026-06-01"), POLICY);
        kept.changes();
        kept.accept(MOVES.get(0));

        assertThat(kept.changes().come())
                .filteredOn(MilestoneStatus.class::isInstance)
                .extracting(fact -> ((MilestoneStatus) fact).thresholds().number("bands.red"))
                .containsExactly(5.0);
    }

    @Test
    void theTerminalsAttributeIsItsMilestonesAndTheProgrammesIsAll() {
        Terminal.Builder alyat = Terminal.of("alyat").milestone(OPENING);
        Programme ofTerminal = Programme.of("network")
                .terminal(alyat.attribute("region", "South").build())
                .build();
        Programme ofProgramme = Programme.of("network")
                .attribute("region", "South")
                .terminal(Terminal.of("alyat").milestone(OPENING).build())
                .build();

        for (Programme programme : List.of(ofTerminal, ofProgramme)) {
            assertThat(red(programme, List.of(), "2026-01-31")).isEqualTo(5);
            assertThat(red(programme, List.of(MOVES.get(1)), "2026-06-01"))
                    .as("the milestone's own goes before")
                    .isEqualTo(30);
            Facts facts = Facts.of(programme, MOVES, LocalDate.parse("2026-04-01"), POLICY);
            assertThat(facts.terminals().get(0).thresholds().number("bands.red"))
                    .as("reports on a milestone are none on its terminal")
                    .isEqualTo(5);
        }
    }

    @Test
    void everyDayOnWhichItMayHaveChangedIsKnown() {
        Programme programme = programme(OPENING);

        assertThat(new AttributesByDay(programme, MOVES)
                        .ever(programme.terminals().get(0), OPENING))
                .extracting(known -> known.text("region").orElse("none"))
                .containsExactly("none", "South", "North", "South");
    }
}
