package dev.slipway.server.delivery;

import dev.slipway.server.base.StatementValues;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The ledger of messages: those that wait, that arrived, and that were given up. */
@Component
public class OutboxTable {

    private static final String COLUMNS =
            "select id, subscription_id, programme_id, seq, body, state, attempts, made_at,"
                    + " next_at, last_at, last_status, last_error from outbox";

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    OutboxTable(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void add(List<DeliveryRow> rows) {
        batches.batchUpdate(
                "insert into outbox (id, subscription_id, programme_id, seq, body, state, attempts, made_at, next_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                rows.stream()
                        .map(row -> new Object[] {
                            row.id(),
                            row.subscriptionId(),
                            row.programmeId(),
                            row.seq(),
                            row.body(),
                            row.state(),
                            row.attempts(),
                            row.madeAt(),
                            row.nextAt()
                        })
                        .toList());
    }

    /** The one to be sent next: no later one goes before it. */
    Optional<DeliveryRow> next(String subscription) {
        return jdbc.sql(COLUMNS + " where subscription_id = ? and state = 'waiting' order by seq limit 1")
                .param(subscription)
                .query(DeliveryRow.class)
                .optional();
    }

    public Optional<DeliveryRow> find(String id) {
        return jdbc.sql(COLUMNS + " where id = ?")
                .param(id)
                .query(DeliveryRow.class)
                .optional();
    }

    /** The ledger of a subscription, newest first. */
    public List<DeliveryRow> of(String subscription, long before, int rows) {
        return jdbc.sql(COLUMNS + " where subscription_id = ? and seq < ? order by seq desc limit ?")
                .params(subscription, before, rows)
                .query(DeliveryRow.class)
                .list();
    }

    void record(DeliveryRow row) {
        jdbc.sql("update outbox set state = ?, attempts = ?, next_at = ?, last_at = ?, last_status = ?, last_error = ?"
                        + " where id = ?")
                .params(StatementValues.of(
                        row.state(),
                        row.attempts(),
                        row.nextAt(),
                        row.lastAt(),
                        row.lastStatus(),
                        row.lastError(),
                        row.id()))
                .update();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void sendAgain(String id, OffsetDateTime now) {
        jdbc.sql("update outbox set state = 'waiting', attempts = 0, made_at = ?, next_at = ? where id = ?")
                .params(now, now, id)
                .update();
    }

    /** Begins anew with all that waits. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void sendWaiting(String subscription, OffsetDateTime now) {
        jdbc.sql("update outbox set attempts = 0, made_at = ?, next_at = ?"
                        + " where subscription_id = ? and state = 'waiting'")
                .params(now, now, subscription)
                .update();
    }
}
