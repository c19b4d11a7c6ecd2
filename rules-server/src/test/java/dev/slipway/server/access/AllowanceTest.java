package dev.slipway.server.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class AllowanceTest {

    private final AtomicLong nanos = new AtomicLong(Long.MAX_VALUE - 5);
    private final Allowance allowance = new Allowance(3, 2, nanos::get);

    @Test
    void soManyAtOnceAndSoManyASecond() {
        for (int taken = 0; taken < 3; taken++) {
            assertThat(allowance.take("anna")).isZero();
        }
        assertThat(allowance.take("anna")).isEqualTo(Duration.ofMillis(500));

        nanos.addAndGet(Duration.ofMillis(500).toNanos());

        assertThat(allowance.take("anna")).isZero();
        assertThat(allowance.take("anna")).isPositive();
    }

    @Test
    void oneDoesNotTakeFromAnother() {
        for (int taken = 0; taken < 4; taken++) {
            allowance.take("anna");
        }

        assertThat(allowance.take("bela")).isZero();
    }

    @Test
    void askingTakesNothingAndALongPauseGivesNoMoreThanAtFirst() {
        nanos.addAndGet(Duration.ofDays(30).toNanos());
        for (int asked = 0; asked < 9; asked++) {
            assertThat(allowance.pause("anna")).isZero();
        }
        for (int taken = 0; taken < 3; taken++) {
            assertThat(allowance.take("anna")).isZero();
        }

        assertThat(allowance.take("anna")).isPositive();
    }
}
