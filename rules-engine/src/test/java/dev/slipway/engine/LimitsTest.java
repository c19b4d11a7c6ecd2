package dev.slipway.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class LimitsTest {

    @Test
    void standardLimitsAreAThousandFiringsAFactAndTwentySeconds() {
        assertThat(Limits.standard()).isEqualTo(new Limits(1_000, Duration.ofSeconds(20)));
    }

    @Test
    void rulesMayTakeAsLongToLoadAsToJudgeAndMoreWhereTheyAreLargeOrTheMachineIsBusy() {
        assertThat(Limits.standard().timeToLoad(1_000, -1)).isEqualTo(Duration.ofSeconds(20));
        assertThat(Limits.standard().timeToLoad(64 << 10, 0.5)).isEqualTo(Duration.ofSeconds(24));
        assertThat(Limits.standard().timeToLoad(1_000, 2)).isEqualTo(Duration.ofSeconds(40));
        assertThat(Limits.standard().timeToLoad(1_000, 9)).isEqualTo(Duration.ofSeconds(60));
    }

    @Test
    void limitsThatStopEverythingAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Limits(0, Duration.ofSeconds(1)));
        assertThatIllegalArgumentException().isThrownBy(() -> new Limits(1, Duration.ZERO));
        assertThatIllegalArgumentException().isThrownBy(() -> new Limits(1, Duration.ofSeconds(-1)));
    }
}
