package dev.slipway.server.delivery;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The table of what gathers for the next digest. */
@Component
class DigestTable {

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    DigestTable(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /**
     * A subscription that wants a digest.
     *
     * @param zone where its programme is; null where it is told about all
     * @param digestedOn the day of its last digest
     */
    record Due(String id, @Nullable String zone, @Nullable LocalDate digestedOn) {}

    /** Something to be told. */
    record Item(long position, String programmeId, String body) {}

    List<Due> known() {
        return jdbc.sql("select s.id, p.zone, s.digested_on from subscription s"
                        + " left join programme p on p.id = s.programme_id"
                        + " where s.is_digest = true and s.state <> 'ended' order by s.id")
                .query(Due.class)
                .list();
    }

    /** Whether nobody made the digest of that day. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean takeDay(String id, LocalDate day) {
        return jdbc.sql("update subscription set digested_on = ?"
                                + " where id = ? and (digested_on is null or digested_on < ?)")
                        .params(day, id, day)
                        .update()
                == 1;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void gather(String subscription, List<Item> items) {
        batches.batchUpdate(
                "insert into digest_item (subscription_id, position, programme_id, body) values (?, ?, ?, ?)",
                items.stream()
                        .map(item -> new Object[] {subscription, item.position(), item.programmeId(), item.body()})
                        .toList());
    }

    /** What gathered, which from now on is somebody else's to tell. */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<Item> take(String subscription) {
        List<Item> items = jdbc.sql("select position, programme_id, body from digest_item where subscription_id = ?"
                        + " order by programme_id, position")
                .param(subscription)
                .query(Item.class)
                .list();
        long last = items.stream().mapToLong(Item::position).max().orElse(0);
        // Positions are given under a lock: none below the last can come to light later.
        jdbc.sql("delete from digest_item where subscription_id = ? and position <= ?")
                .params(subscription, last)
                .update();
        return items;
    }
}
