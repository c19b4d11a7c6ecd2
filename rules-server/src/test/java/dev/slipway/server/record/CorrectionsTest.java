package dev.slipway.server.record;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.model.base.Provenance;
import dev.slipway.model.dates.DateWindow;
import dev.slipway.model.facts.state.CompletionStatement;
import dev.slipway.model.programme.Milestone;
import dev.slipway.model.programme.MilestoneId;
import dev.slipway.model.programme.Programme;
import dev.slipway.model.programme.Terminal;
import dev.slipway.model.status.Basis;
import dev.slipway.model.status.CapacityReading;
import dev.slipway.model.status.MilestoneUpdate;
import dev.slipway.model.status.State;
import dev.slipway.model.status.StatusUpdate;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CorrectionsTest {

    private static final LocalDate DAY = LocalDate.parse("2026-10-31");
    private static final MilestoneId QUAY = new MilestoneId("port", "quay");
    private static final Programme PROGRAMME = Programme.of("lakes")
            .terminal(Terminal.of("port")
                    .milestone(Milestone.of("port", "quay").formerly("pier").build())
                    .build())
            .build();

    @Test
    void whatIsStatedAgainTakesThePlaceAndWhatIsLeftBlankStays() {
        MilestoneUpdate before = row(9).forecast("2027-01-15").percent(40).build();
        MilestoneUpdate later = row(2).percent(60).build();

        List<StatusUpdate> standing = standing(march(before), march(later));

        MilestoneUpdate rest = (MilestoneUpdate) standing.get(0);
        assertThat(rest.forecast()).contains(DateWindow.parse("2027-01-15"));
        assertThat(rest.percent()).isEqualTo(OptionalDouble.empty());
        assertThat(standing).hasSize(2).last().isEqualTo(later);
    }

    @Test
    void aRowThatIsStatedAgainAsAWholeIsGone() {
        MilestoneUpdate later =
                row(2).forecast("2027-03-01").percent(50).note("moved").build();

        assertThat(standing(
                        march(row(9).forecast("2027-01-15").build()),
                        march(row(3).percent(45).build()),
                        march(later)))
                .containsExactly(later);
    }

    @Test
    void otherFilesDaysAndRowsOfOneSendingAreLeftAsTheyAre() {
        MilestoneUpdate other = row(2).forecast("2027-01-15").build();
        MilestoneUpdate earlier = MilestoneUpdate.of(DAY.minusDays(1), QUAY)
                .forecast("2027-01-15")
                .provenance(new Provenance("march.csv", 2))
                .build();
        MilestoneUpdate one = row(3).forecast("2027-02-01").build();
        MilestoneUpdate two = row(4).forecast("2027-03-01").build();

        assertThat(standing(new Sending("april.csv", List.of(other)), march(earlier), march(one, two)))
                .containsExactly(other, earlier, one, two);
    }

    @Test
    void aMilestoneUnderItsFormerIdIsTheSame() {
        MilestoneUpdate before = MilestoneUpdate.of(DAY, new MilestoneId("port", "pier"))
                .forecast("2027-01-15")
                .build();
        MilestoneUpdate later = row(2).forecast("2027-03-01").build();

        assertThat(standing(march(before), march(later))).containsExactly(later);
    }

    @Test
    void stateAndCompletionAreOneStatement() {
        MilestoneUpdate done =
                row(9).state(State.DONE).actual("2026-10-30").percent(100).build();
        MilestoneUpdate open = row(2).state(State.STARTED).build();

        MilestoneUpdate rest =
                (MilestoneUpdate) standing(march(done), march(open)).get(0);
        assertThat(CompletionStatement.of(rest)).isEqualTo(CompletionStatement.NONE);
        assertThat(rest.percent()).hasValue(100);

        MilestoneUpdate half =
                row(9).state(State.STARTED).percent(50).forecast("2027").build();
        MilestoneUpdate left =
                (MilestoneUpdate) standing(march(half), march(done)).get(0);
        assertThat(left.state()).isEmpty();
        assertThat(left.percent()).isEmpty();
        assertThat(left.forecast()).isPresent();
    }

    @Test
    void anEmptiedCompletionTakesBackACompletionAndNoWord() {
        MilestoneUpdate emptied = row(2).actualAbsent().build();

        assertThat(standing(march(row(9).actual("2026-10-30").build()), march(emptied)))
                .containsExactly(emptied);
        assertThat(standing(march(row(9).state(State.DONE).build()), march(emptied)))
                .containsExactly(emptied);
        for (State word : List.of(State.STARTED, State.ON_HOLD, State.CANCELLED)) {
            MilestoneUpdate worded = row(9).state(word).build();
            assertThat(standing(march(worded), march(emptied))).containsExactly(worded, emptied);
        }
    }

    @Test
    void aReadingTakesThePlaceOfOneOfTheSamePeriod() {
        CapacityReading before = reading("2026-H1", 1_000);
        CapacityReading other = reading("2025-H2", 900);
        CapacityReading later = reading("2026-H1", 100_000);

        assertThat(standing(march(before, other), march(later))).containsExactly(other, later);
    }

    @Test
    void aDayThatIsReportedVeryOftenTakesNoLongerForIt() {
        Sending[] sendings = IntStream.range(0, 20_000)
                .mapToObj(i ->
                        march(row(2).forecast("2027-01-15").percent(i % 100).build()))
                .toArray(Sending[]::new);

        assertThat(standing(sendings)).hasSize(1);
    }

    private static List<StatusUpdate> standing(Sending... sendings) {
        return Corrections.standing(PROGRAMME, Arrays.asList(sendings));
    }

    private static Sending march(StatusUpdate... updates) {
        return new Sending("march.csv", List.of(updates));
    }

    private static MilestoneUpdate.Builder row(int line) {
        return MilestoneUpdate.of(DAY, QUAY).provenance(new Provenance("march.csv", line));
    }

    private static CapacityReading reading(String period, double value) {
        return new CapacityReading(
                DAY,
                "port",
                "TEU/year",
                Basis.THROUGHPUT,
                value,
                DateWindow.parse(period),
                "",
                new Provenance("march.csv", 2));
    }
}
