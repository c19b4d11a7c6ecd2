package dev.slipway.server.delivery;

import dev.slipway.server.clock.ServerClock;
import java.time.OffsetDateTime;
import java.time.Period;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Forgets what messages said, after a while. That they were sent, when, and what came of it stays in the ledger. */
@Component
public class Retention {

    private static final Logger LOG = LoggerFactory.getLogger(Retention.class);
    private static final Period BODIES = Period.ofDays(30);

    private final JdbcClient jdbc;
    private final ServerClock clock;

    Retention(JdbcClient jdbc, ServerClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Those of messages that still wait stay. */
    @Scheduled(initialDelayString = "${slipway.retention.delay:10m}", fixedDelayString = "${slipway.retention:6h}")
    public void forget() {
        OffsetDateTime before = clock.now().minus(BODIES);
        int forgotten = jdbc.sql("update outbox set body = '' where body <> '' and state <> 'waiting' and made_at < ?")
                .param(before)
                .update();
        if (forgotten > 0) {
            LOG.info("what {} messages said is no longer kept", forgotten);
        }
    }
}
