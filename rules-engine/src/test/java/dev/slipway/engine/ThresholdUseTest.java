package dev.slipway.engine;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.slipway.model.policy.Policy;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ThresholdUseTest {

    private static List<ThresholdUse> use(String key) {
        return List.of(new ThresholdUse("rules.drl", 1, 8, key));
    }

    @Test
    void refusesWhatThePolicyDoesNotHave() {
        Policy policy = Policy.empty().extendedBy(Map.of("default", Map.of("bands", Map.of("red", 30))));

        assertThatCode(() -> ThresholdUse.requireKnown(use("bands.red"), policy))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> ThresholdUse.requireKnown(use("bands.rod"), policy))
                .isInstanceOf(RuleException.class)
                .hasMessage("rules.drl:1:8: policy.yaml has no threshold 'bands.rod' (did you mean 'bands.red'?)");
    }
}
