package dev.slipway.server.clock;

import java.time.Duration;
import java.time.Instant;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Fails where the clock of this machine and that of the database are far apart: one of them is wrong. */
@Component("clock")
public class ClockHealth implements HealthIndicator {

    private static final Duration MOST = Duration.ofSeconds(30);

    private final ServerClock clock;

    ClockHealth(ServerClock clock) {
        this.clock = clock;
    }

    @Override
    public Health health() {
        return of(clock.now().toInstant(), Instant.ofEpochMilli(System.currentTimeMillis()));
    }

    /** What is said of two clocks that were read at one moment. */
    public static Health of(Instant database, Instant machine) {
        Duration apart = Duration.between(database, machine).abs();
        return (apart.compareTo(MOST) > 0 ? Health.down() : Health.up())
                .withDetail("apart", apart.toString())
                .build();
    }
}
