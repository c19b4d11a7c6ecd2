package dev.slipway.server.clock;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The database's clock: the one that all instances share. */
@Component
public class ServerClock {

    private final JdbcClient jdbc;

    ServerClock(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Now, in a transaction when it began. */
    public OffsetDateTime now() {
        return jdbc.sql("select current_timestamp")
                .query(OffsetDateTime.class)
                .single()
                .withOffsetSameInstant(ZoneOffset.UTC);
    }

    /**
     * The day that a programme is judged for at that moment.
     *
     * @param cutoff when, on the clock of its zone, a new day begins to be judged
     */
    public static LocalDate day(Instant moment, ZoneId zone, LocalTime cutoff) {
        var local = moment.atZone(zone);
        return local.toLocalTime().isBefore(cutoff) ? local.toLocalDate().minusDays(1) : local.toLocalDate();
    }
}
