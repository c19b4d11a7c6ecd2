package dev.slipway.model.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormerIdsTest {

    @ParameterizedTest
    @ValueSource(strings = {"a/b/c", "/b", "b/", "x\u0001y", "b/x\u0001y", "Sea / Rail"})
    void aFormerNameThatCannotBeAnIdNamesNoMilestone(String name) {
        Programme programme = Programme.of("p")
                .terminal(Terminal.of("almaty")
                        .formerly(name)
                        .milestone(
                                Milestone.of("almaty", "launch").formerly(name).build())
                        .build())
                .build();
        assertThat(FormerIds.of(programme)).isEqualTo(new FormerIds(Map.of(name, "almaty"), Map.of()));
    }
}
