package dev.slipway.server.delivery;

import dev.slipway.server.base.StatementValues;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The table of subscriptions. */
@Component
public class SubscriptionTable {

    private static final String COLUMNS = "select id, programme_id, kind, target, secret_enc, key_id, filter, state,"
            + " failing_since, last_seq, made_by, made_at, is_digest, digested_on, owner, language from subscription";

    private final JdbcClient jdbc;

    SubscriptionTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those that want events of the programme; for a paused one they wait. */
    List<SubscriptionRow> activeFor(String programme) {
        return jdbc.sql(COLUMNS + " where state <> ? and (programme_id is null or programme_id = ?) order by id")
                .params(SubscriptionRow.ENDED, programme)
                .query(SubscriptionRow.class)
                .list();
    }

    public Optional<SubscriptionRow> find(String id) {
        return jdbc.sql(COLUMNS + " where id = ?")
                .param(id)
                .query(SubscriptionRow.class)
                .optional();
    }

    /** All that have not ended, in the order in which they were made. */
    public List<SubscriptionRow> active() {
        return jdbc.sql(COLUMNS + " where state <> ? order by made_at, id")
                .param(SubscriptionRow.ENDED)
                .query(SubscriptionRow.class)
                .list();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void add(SubscriptionRow row) {
        jdbc.sql(
                        "insert into subscription (id, programme_id, kind, target, secret_enc, key_id, filter, state, last_seq,"
                                + " made_by, made_at, is_digest, digested_on, owner, language)"
                                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(StatementValues.of(
                        row.id(),
                        row.programmeId(),
                        row.kind(),
                        row.target(),
                        row.secretEnc(),
                        row.keyId(),
                        row.filter(),
                        row.state(),
                        row.lastSeq(),
                        row.madeBy(),
                        row.madeAt(),
                        row.isDigest(),
                        row.digestedOn(),
                        row.owner(),
                        row.language()))
                .update();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void setState(String id, String state) {
        jdbc.sql("update subscription set state = ?, failing_since = null where id = ?")
                .params(state, id)
                .update();
    }

    /** Takes numbers for messages, with the subscription locked, so that none is given twice. */
    @Transactional(propagation = Propagation.MANDATORY)
    public long takeNumbers(String id, int messages) {
        jdbc.sql("update subscription set last_seq = last_seq + ? where id = ?")
                .params(messages, id)
                .update();
        return 1
                - messages
                + jdbc.sql("select last_seq from subscription where id = ?")
                        .param(id)
                        .query(Long.class)
                        .single();
    }

    /** Those of this key with a message that is due, and that nobody sends at this moment. */
    List<String> due(String keyId, OffsetDateTime now, int rows) {
        return jdbc.sql("select s.id from subscription s where s.key_id in (?, '') and s.state = 'active'"
                        + " and (s.leased_until is null or s.leased_until < ?)"
                        + " and exists (select 1 from outbox o where o.subscription_id = s.id and o.state = 'waiting'"
                        + " and o.next_at <= ?) order by s.id limit ?")
                .params(keyId, now, now, rows)
                .query(String.class)
                .list();
    }

    /** Whether this process may send for it until then. */
    boolean lease(String id, OffsetDateTime now, OffsetDateTime until) {
        return jdbc.sql("update subscription set leased_until = ?"
                                + " where id = ? and (leased_until is null or leased_until < ?)")
                        .params(until, id, now)
                        .update()
                == 1;
    }

    void release(String id) {
        jdbc.sql("update subscription set leased_until = null where id = ?")
                .param(id)
                .update();
    }

    void failing(String id, OffsetDateTime since) {
        jdbc.sql("update subscription set failing_since = coalesce(failing_since, ?) where id = ?")
                .params(since, id)
                .update();
    }

    void arrived(String id) {
        jdbc.sql("update subscription set failing_since = null where id = ? and failing_since is not null")
                .param(id)
                .update();
    }
}
