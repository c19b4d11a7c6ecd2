package dev.slipway.model.facts;

import static dev.slipway.model.facts.Folding.POLICY;
import static dev.slipway.model.facts.Folding.date;
import static dev.slipway.model.facts.Folding.day;
import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.model.base.Provenance;
import dev.slipway.model.programme.Cancellation;
import dev.slipway.model.programme.Milestone;
import dev.slipway.model.programme.Programme;
import dev.slipway.model.programme.Rebaseline;
import dev.slipway.model.programme.Terminal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is decided after a day is in no fact of that day, however a rule gets at the plan. */
class LaterDecisionsTest {

    private static final Programme PLAN = Programme.of("net")
            .terminal(Terminal.of("port")
                    .milestone(Milestone.of("port", "opening")
                            .deadline("2025-06-30")
                            .rebaselined(moved("2025-09-30", "2025-03-01"))
                            .rebaselined(moved("2025-12-31", "2025-06-01"))
                            .build())
                    .milestone(Milestone.of("port", "rail")
                            .deadline("2025-06-30")
                            .cancelled(new Cancellation(day("2025-05-01"), "Board", "no money", Provenance.none()))
                            .build())
                    .build())
            .build();

    private static Rebaseline moved(String deadline, String on) {
        return new Rebaseline(date(deadline), "Board", "ice", day(on), Provenance.none());
    }

    private static Facts on(String day) {
        return Facts.of(PLAN, List.of(), day(day), POLICY);
    }

    @Test
    void rebaselinesAreCountedFromTheDayOnWhichTheyAreDecided() {
        assertThat(rebaselines("2025-02-28")).isZero();
        assertThat(rebaselines("2025-03-01")).isOne();
        assertThat(rebaselines("2025-05-31")).isOne();
        assertThat(rebaselines("2025-06-01")).isEqualTo(2);
    }

    private static int rebaselines(String day) {
        return on(day).milestones().get(0).milestone().rebaselines().size();
    }

    @Test
    void aCancellationIsSeenFromTheDayOnWhichItIsDecided() {
        assertThat(on("2025-04-30").milestones().get(1).milestone().cancelled()).isEmpty();
        assertThat(on("2025-05-01").milestones().get(1).milestone().cancelled()).isPresent();
    }

    @Test
    void noWayThroughOtherFactsLeadsToIt() {
        Facts facts = on("2025-02-28");
        assertThat(facts.milestones().get(0).terminal().milestones())
                .allMatch(milestone -> milestone.rebaselines().isEmpty()
                        && milestone.cancelled().isEmpty());
        assertThat(facts.terminals().get(0).terminal().milestones())
                .allMatch(milestone -> milestone.rebaselines().isEmpty()
                        && milestone.cancelled().isEmpty());
        assertThat(facts.programme().programme().milestones())
                .allMatch(milestone -> milestone.rebaselines().isEmpty()
                        && milestone.cancelled().isEmpty());
    }

    @Test
    void aMonitorSeesThemAsTheDaysPass() {
        IncrementalFacts facts = new IncrementalFacts(PLAN, day("2025-02-28"), POLICY);
        for (String day : List.of("2025-02-28", "2025-03-01", "2025-04-30", "2025-05-01", "2025-05-02", "2025-06-01")) {
            facts.advanceTo(day(day));
            Set<Subject> kept = new HashSet<>(facts.changes().come());
            assertThat(kept).as(day).isEqualTo(new HashSet<>(on(day).subjects()));
        }
    }
}
