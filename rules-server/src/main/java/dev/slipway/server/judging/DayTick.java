package dev.slipway.server.judging;

import dev.slipway.server.clock.ServerClock;
import dev.slipway.server.delivery.Digests;
import dev.slipway.server.programme.ProgrammeRow;
import dev.slipway.server.programme.ProgrammeTable;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Judges programmes for a new day, each when its own day begins. A programme that missed days is judged once, for today, and
 * the judgement names them.
 */
@Component
public class DayTick {

    private static final Logger LOG = LoggerFactory.getLogger(DayTick.class);

    /** Nowhere is it later than 14 hours ahead of UTC. */
    private static final ZoneOffset EARLIEST = ZoneOffset.ofHours(14);

    private final ProgrammeTable programmes;
    private final Judging judging;
    private final Digests digests;
    private final ServerClock clock;
    private final TransactionTemplate transaction;

    DayTick(
            ProgrammeTable programmes,
            Judging judging,
            Digests digests,
            ServerClock clock,
            TransactionTemplate transaction) {
        this.programmes = programmes;
        this.judging = judging;
        this.digests = digests;
        this.clock = clock;
        this.transaction = transaction;
    }

    /** Judges those whose day is behind. */
    @Scheduled(initialDelayString = "${slipway.tick.delay:5s}", fixedDelayString = "${slipway.tick:60s}")
    public void tick() {
        OffsetDateTime now = clock.now();
        LocalDate latest = now.withOffsetSameInstant(EARLIEST).toLocalDate();
        for (ProgrammeRow row : programmes.behind(latest)) {
            if (isBehind(row, now)) {
                judge(row.id());
            }
        }
        // After the judgements: what a new day brings is in its digest.
        digests.tick(now);
    }

    private static boolean isBehind(ProgrammeRow row, OffsetDateTime now) {
        LocalDate judged = row.judgedOn();
        return judged != null && row.day(now.toInstant()).isAfter(judged);
    }

    /** One that fails is tried again at the next tick, and keeps no other waiting. */
    private void judge(String id) {
        try {
            transaction.executeWithoutResult(status -> {
                OffsetDateTime now = clock.now();
                Optional<ProgrammeRow> row = programmes.lockIfFree(id).filter(locked -> isBehind(locked, now));
                row.ifPresent(locked -> judging.judge(locked, Cause.day(missed(locked, now)), now, List.of()));
            });
        } catch (RuntimeException e) {
            LOG.warn("programme {} was not judged for its new day; it is tried again", id, e);
        }
    }

    private static List<LocalDate> missed(ProgrammeRow row, OffsetDateTime now) {
        LocalDate judged = row.judgedOn();
        return judged == null
                ? List.of()
                : judged.plusDays(1).datesUntil(row.day(now.toInstant())).toList();
    }
}
