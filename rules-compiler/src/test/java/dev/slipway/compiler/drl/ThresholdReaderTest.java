package dev.slipway.compiler.drl;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.engine.ThresholdUse;
import java.util.List;
import org.junit.jupiter.api.Test;

class ThresholdReaderTest {

    private static List<ThresholdUse> usesIn(String text) {
        return ThresholdReader.in(List.of(new DrlFile("rules.drl", text)));
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
}
