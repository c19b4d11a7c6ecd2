package dev.slipway.rules.monitor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.engine.ComplianceEngine;
import dev.slipway.model.facts.Facts;
import dev.slipway.model.facts.IncrementalFacts;
import dev.slipway.model.facts.ProgrammeStatus;
import dev.slipway.model.facts.Subject;
import dev.slipway.model.policy.Policy;
import dev.slipway.model.status.StatusUpdate;
import dev.slipway.rules.oracle.Case;
import dev.slipway.rules.oracle.RandomProgrammes;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;

/** Facts folded bit by bit are those folded at once. */
@Tag("thorough")
class IncrementalFactsLawTest {

    private static final Policy POLICY = ComplianceEngine.standard().policy();

    @Property(tries = 50, edgeCases = EdgeCasesMode.NONE)
    void factsThatStandAreThoseFoldedAtOnce(@ForAll("cases") Case example, @ForAll Random random) {
        List<StatusUpdate> reports = new ArrayList<>(example.updates());
        Collections.shuffle(reports, random);
        reports.removeIf(report -> report.reportDate().isAfter(example.asOf()));
        IncrementalFacts facts = new IncrementalFacts(example.programme(), example.asOf(), POLICY);
        Set<Subject> present = Collections.newSetFromMap(new IdentityHashMap<>());
        exchange(facts.changes(), present);

        for (int count = 1; count <= reports.size(); count++) {
            facts.accept(reports.get(count - 1));
            exchange(facts.changes(), present);

            assertThat(present)
                    .containsExactlyInAnyOrderElementsOf(
                            Facts.of(example.programme(), reports.subList(0, count), example.asOf(), POLICY)
                                    .subjects());
        }
    }

    @Property(tries = 50, edgeCases = EdgeCasesMode.NONE)
    void daysThatPassGiveTheFactsOfTheLastOfThem(@ForAll("cases") Case example, @ForAll Random random) {
        LocalDate day = example.asOf().minusDays(random.nextInt(400));
        IncrementalFacts facts = new IncrementalFacts(example.programme(), made(example, day), day, POLICY);
        facts.changes();

        while (day.isBefore(example.asOf())) {
            LocalDate before = day;
            day = day.plusDays(1 + random.nextInt(90));
            facts.advanceTo(day);

            IncrementalFacts.Changes changes = facts.changes();
            assertThat(changes.gone()).isEmpty();
            assertThat(changes.come())
                    .containsExactlyInAnyOrderElementsOf(
                            Facts.of(example.programme(), made(example, before), day, POLICY)
                                    .subjects());
            List<StatusUpdate> meanwhile = made(example, day);
            meanwhile.removeAll(made(example, before));
            facts.acceptAll(meanwhile);
            facts.changes();
        }
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    @Tag("slow")
    void soTheyAreWhenTriedMoreOften(@ForAll("cases") Case example, @ForAll Random random) {
        factsThatStandAreThoseFoldedAtOnce(example, random);
        daysThatPassGiveTheFactsOfTheLastOfThem(example, random);
        figuresAskedForNowAndThenAreThoseCountedAtOnce(example, random);
    }

    @Property(tries = 50, edgeCases = EdgeCasesMode.NONE)
    void figuresAskedForNowAndThenAreThoseCountedAtOnce(@ForAll("cases") Case example, @ForAll Random random) {
        List<StatusUpdate> reports = made(example, example.asOf());
        Collections.shuffle(reports, random);
        IncrementalFacts facts = new IncrementalFacts(example.programme(), example.asOf(), POLICY);
        ProgrammeStatus programme = programme(facts.changes()).orElseThrow();

        for (int count = 1; count <= reports.size(); count++) {
            facts.accept(reports.get(count - 1));
            programme = programme(facts.changes()).orElse(programme);

            // Those that nobody asked for must not be missed by those that come after them.
            if (random.nextInt(3) > 0 || count == reports.size()) {
                Facts atOnce = Facts.of(example.programme(), reports.subList(0, count), example.asOf(), POLICY);
                assertThat(figures(programme)).isEqualTo(figures(atOnce.programme()));
            }
        }
    }

    private static Optional<ProgrammeStatus> programme(IncrementalFacts.Changes changes) {
        return changes.come().stream()
                .filter(ProgrammeStatus.class::isInstance)
                .map(ProgrammeStatus.class::cast)
                .findFirst();
    }

    /** What is derived from the members, which the equality of facts leaves out. */
    private static List<Object> figures(ProgrammeStatus programme) {
        List<Object> figures = new ArrayList<>(List.of(
                programme.membersLate(),
                programme.membersInDoubt(),
                programme.unlinked(),
                programme.unlinkedShare(),
                programme.isComplete()));
        if (programme.has("due milestones", "decided milestones")) {
            figures.addAll(
                    List.of(programme.executionIndex(), programme.hitRate(), programme.evidence("decided milestones")));
        }
        if (programme.has("earned schedule")) {
            figures.add(programme.scheduleIndex());
        }
        if (programme.has("earned value")) {
            figures.add(programme.forecastDuration());
        }
        return figures;
    }

    private static List<StatusUpdate> made(Case example, LocalDate by) {
        List<StatusUpdate> reports = new ArrayList<>(example.updates());
        reports.removeIf(report -> report.reportDate().isAfter(by));
        return reports;
    }

    /** Takes away the very objects that came before, as an engine must. */
    private static void exchange(IncrementalFacts.Changes changes, Set<Subject> present) {
        assertThat(changes.gone()).allMatch(present::remove);
        assertThat(changes.come()).allMatch(present::add);
        assertThat(Collections.disjoint(changes.gone(), changes.come()))
                .as("no fact goes and comes back")
                .isTrue();
    }

    @Provide
    Arbitrary<Case> cases() {
        return RandomProgrammes.cases();
    }
}
