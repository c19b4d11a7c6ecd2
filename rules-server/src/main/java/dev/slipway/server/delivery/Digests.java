package dev.slipway.server.delivery;

import dev.slipway.server.base.Settings;
import dev.slipway.server.clock.ServerClock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes one message a day of what gathered for those who want a digest: at an hour of the day where the programme is. */
@Component
public class Digests {

    private static final Logger LOG = LoggerFactory.getLogger(Digests.class);

    private final DigestTable digests;
    private final Messages messages;
    private final LocalTime hour;
    private final TransactionTemplate transaction;

    Digests(DigestTable digests, Messages messages, Settings settings, TransactionTemplate transaction) {
        this.digests = digests;
        this.messages = messages;
        this.hour = settings.digestAt();
        this.transaction = transaction;
    }

    /** Makes those that are due. One that fails keeps no other waiting. */
    public void tick(OffsetDateTime now) {
        for (DigestTable.Due due : digests.known()) {
            LocalDate day = day(due, now);
            LocalDate last = due.digestedOn();
            if (last == null || day.isAfter(last)) {
                make(due.id(), day, now);
            }
        }
    }

    private LocalDate day(DigestTable.Due due, OffsetDateTime now) {
        String zone = due.zone();
        return ServerClock.day(now.toInstant(), zone == null ? ZoneId.systemDefault() : ZoneId.of(zone), hour);
    }

    private void make(String id, LocalDate day, OffsetDateTime now) {
        try {
            transaction.executeWithoutResult(status -> {
                if (digests.takeDay(id, day)) {
                    messages.digest(id, now);
                }
            });
        } catch (RuntimeException e) {
            LOG.warn("the digest of the subscription {} was not made; it is tried again", id, e);
        }
    }
}
