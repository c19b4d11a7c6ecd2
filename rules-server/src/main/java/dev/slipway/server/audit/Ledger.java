package dev.slipway.server.audit;

import dev.slipway.model.base.Sha256;
import dev.slipway.server.base.Caller;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives events their place in the one order of all programmes, and what was done its place in the chain. It is locked as
 * the last thing of a transaction, so that what a reader sees is never preceded later by something that it did not see.
 */
@Component
public class Ledger {

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    Ledger(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** Something that was done. */
    public record Entry(String action, String object, String detail) {}

    private record State(long lastEvent, long lastAudit, String auditSha256) {}

    /**
     * Enters what was done, and takes places for events.
     *
     * @return the place of the first of the events
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public long enter(Caller who, OffsetDateTime now, int events, List<Entry> entries) {
        State state = jdbc.sql("select last_event, last_audit, audit_sha256 from ledger where id = 1 for update")
                .query(State.class)
                .single();
        String previous = state.auditSha256();
        long id = state.lastAudit();
        List<Object[]> rows = new ArrayList<>();
        for (Entry entry : entries) {
            id++;
            String sha256 = link(previous, id, now, who.name(), entry);
            rows.add(new Object[] {
                id, now, who.name(), entry.action(), entry.object(), shortened(entry.detail()), previous, sha256
            });
            previous = sha256;
        }
        batches.batchUpdate(
                "insert into audit (id, made_at, who, action, object, detail, prev_sha256, sha256)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)",
                rows);
        jdbc.sql("update ledger set last_event = ?, last_audit = ?, audit_sha256 = ? where id = 1")
                .params(state.lastEvent() + events, id, previous)
                .update();
        return state.lastEvent() + 1;
    }

    /** Enters one thing that was done, in a transaction without events. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void enter(Caller who, OffsetDateTime now, String action, String object, String detail) {
        enter(who, now, 0, List.of(new Entry(action, object, detail)));
    }

    static String link(String previous, long id, OffsetDateTime at, String who, Entry entry) {
        return Sha256.of(String.join(
                "\n",
                previous,
                String.valueOf(id),
                String.valueOf(at.toInstant().toEpochMilli()),
                who,
                entry.action(),
                entry.object(),
                shortened(entry.detail())));
    }

    private static String shortened(String detail) {
        return detail.length() <= 4000 ? detail : detail.substring(0, 4000);
    }
}
