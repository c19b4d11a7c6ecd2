package dev.slipway.model.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.slipway.model.facts.Folding;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

@Tag("thorough")
class PrecedenceOrderTest {

    @Test
    void putsEachMilestoneAfterAllItWaitsFor() {
        List<Milestone> order = PrecedenceOrder.of(
                List.of(Folding.terminal("t", milestone("c", "a", "b"), milestone("b", "a"), milestone("a"))));

        assertThat(order).extracting(milestone -> milestone.id().milestone()).containsExactly("a", "b", "c");
    }

    @Test
    void namesTheMilestonesThatWaitForEachOther() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Programme.of("p")
                        .terminal(Folding.terminal(
                                "t",
                                milestone("a", "c"),
                                milestone("b", "a"),
                                milestone("c", "b"),
                                milestone("d", "c")))
                        .build())
                .withMessageStartingWith("milestones wait for each other: ")
                .withMessageContainingAll("t/a", "t/b", "t/c")
                .withMessageNotContaining("t/d");
    }

    @Test
    void reportsTheCircleFromPredecessorToSuccessor() {
        List<MilestoneId> circle = PrecedenceOrder.findCycle(
                        List.of(milestone("x", "c"), milestone("a", "c"), milestone("b", "a"), milestone("c", "b")))
                .orElseThrow();

        assertThat(circle).hasSize(3);
        int start = circle.indexOf(id("a"));
        assertThat(circle.get((start + 1) % 3)).isEqualTo(id("b"));
        assertThat(circle.get((start + 2) % 3)).isEqualTo(id("c"));
    }

    @Test
    void namesAPredecessorThatDoesNotExist() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Programme.of("p")
                        .terminal(Folding.terminal("t", milestone("b", "a")))
                        .build())
                .withMessage("t/b comes after t/a, which does not exist");
    }

    @Test
    void anUnknownPredecessorMakesNoCircle() {
        assertThat(PrecedenceOrder.findCycle(List.of(milestone("b", "a")))).isEmpty();
    }

    @Test
    void aMilestoneCannotComeAfterItself() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> milestone("a", "a"))
                .withMessage("t/a cannot come after itself");
    }

    @Property
    void ordersAnyNetworkWithoutACircle(@ForAll @IntRange(min = 1, max = 30) int size, @ForAll Random random) {
        List<Milestone> milestones = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            Milestone.Builder milestone = Milestone.of("t", "m" + i);
            for (int j = 0; j < i; j++) {
                if (random.nextInt(4) == 0) {
                    milestone.after(id("m" + j), 0);
                }
            }
            milestones.add(milestone.build());
        }
        Collections.shuffle(milestones, random);

        List<Milestone> order =
                PrecedenceOrder.of(List.of(Folding.terminal("t", milestones.toArray(Milestone[]::new))));

        List<MilestoneId> reached = new ArrayList<>();
        for (Milestone milestone : order) {
            assertThat(reached)
                    .containsAll(milestone.after().stream()
                            .map(Dependency::predecessor)
                            .toList());
            reached.add(milestone.id());
        }
        assertThat(order).containsExactlyInAnyOrderElementsOf(milestones);
    }

    private static Milestone milestone(String name, String... predecessors) {
        Milestone.Builder milestone = Milestone.of("t", name);
        for (String predecessor : predecessors) {
            milestone.after(id(predecessor), 0);
        }
        return milestone.build();
    }

    private static MilestoneId id(String milestone) {
        return new MilestoneId("t", milestone);
    }
}
