package dev.slipway.engine.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.slipway.engine.RuleException;
import dev.slipway.model.policy.Policy;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ThresholdUseTest {

    private static List<ThresholdUse> usesIn(String text) {
        return ThresholdUse.in(new PackSources(List.of(new DrlFile("rules.drl", text)), "policy.yaml", ""));
    }

    @Test
    void findsEveryPlaceWhereAThresholdIsNamed() {
        assertThat(usesIn("x\n  limit(\"a.b\") < limit( \"c.d\" ) && openingLimit(\"e.f\")"))
                .containsExactly(
                        new ThresholdUse("rules.drl", 2, 10, "a.b"),
                        new ThresholdUse("rules.drl", 2, 26, "c.d"),
                        new ThresholdUse("rules.drl", 2, 50, "e.f"));
    }

    @Test
    void passesOverKeysThatAreMadeWhileJudging() {
        assertThat(usesIn("limit(\"dueSoon.\" + precision)")).isEmpty();
    }

    @Test
    void refusesWhatThePolicyDoesNotHave() {
        Policy policy = Policy.empty().extendedBy(Map.of("default", Map.of("bands", Map.of("red", 30))));

        assertThatCode(() -> ThresholdUse.throwIfUnknown(usesIn("limit(\"bands.red\")"), policy))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> ThresholdUse.throwIfUnknown(usesIn("limit(\"bands.rod\")"), policy))
                .isInstanceOf(RuleException.class)
                .hasMessage("rules.drl:1:8: policy.yaml has no threshold 'bands.rod' (did you mean 'bands.red'?)");
    }
}
