package dev.slipway.server.intake;

import dev.slipway.model.programme.MilestoneId;
import dev.slipway.model.status.StatusUpdate;
import dev.slipway.model.status.UnplannedReport;
import dev.slipway.server.base.Caller;
import dev.slipway.server.base.StatementValues;
import dev.slipway.server.record.ReceivedFile;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The table of what was sent at once, and the index of its reports. */
@Component
class BatchTable {

    private static final String TAKEN =
            """
            select b.id, b.number, case when u.is_named then u.name else '%s' end as name, u.name as file_name,
              u.sha256, b.source, b.made_by, b.made_at, u.first_seq as first_line,
              (select count(*) from status_update s where s.batch_id = b.id) as reports,
              (select min(s.report_date) from status_update s where s.batch_id = b.id) as first_day,
              (select max(s.report_date) from status_update s where s.batch_id = b.id) as last_day,
              b.withdrawn_by, b.withdrawn_at, b.withdrawn_reason
            from batch b join upload u on u.batch_id = b.id where b.programme_id = ?
            """
                    .formatted(ReceivedFile.UPDATES);

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    BatchTable(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** What was answered to a request that carried a key. */
    record Answered(String bodySha256, @Nullable String result) {}

    Optional<Answered> answered(String programme, String key) {
        return jdbc.sql("select body_sha256, result from batch where programme_id = ? and idem_key = ?")
                .params(programme, key)
                .query(Answered.class)
                .optional();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void add(String id, String programme, Sent sent, String sha256, Caller caller, OffsetDateTime now) {
        jdbc.sql("insert into batch (id, programme_id, number, idem_key, body_sha256, source, made_by, made_at)"
                        + " select ?, ?, coalesce(max(number), 0) + 1, ?, ?, ?, ?, ? from batch where programme_id = ?")
                .params(StatementValues.of(
                        id, programme, sent.key().orElse(null), sha256, sent.source(), caller.name(), now, programme))
                .update();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void answer(String id, String result) {
        jdbc.sql("update batch set result = ? where id = ?").params(result, id).update();
    }

    /** Those of a programme, the newest first. */
    List<TakenBatch> page(String programme, long before, int rows) {
        return jdbc.sql(TAKEN + " and b.number < ? order by b.number desc limit ?")
                .params(programme, before, rows)
                .query(TakenBatch.class)
                .list();
    }

    Optional<TakenBatch> find(String programme, String id) {
        return jdbc.sql(TAKEN + " and b.id = ?")
                .params(programme, id)
                .query(TakenBatch.class)
                .optional();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void withdraw(String id, Caller caller, OffsetDateTime now, String reason) {
        jdbc.sql("update batch set withdrawn_by = ?, withdrawn_at = ?, withdrawn_reason = ? where id = ?")
                .params(caller.name(), now, reason, id)
                .update();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void index(String programme, String batch, long firstSeq, List<StatusUpdate> updates) {
        List<Object[]> rows = new ArrayList<>();
        for (StatusUpdate update : updates) {
            rows.add(new Object[] {
                programme,
                firstSeq + rows.size(),
                batch,
                shortened(subject(update), 500),
                update.reportDate(),
                shortened(update.provenance().toString(), 1000)
            });
        }
        batches.batchUpdate(
                "insert into status_update (programme_id, seq, batch_id, subject, report_date, provenance)"
                        + " values (?, ?, ?, ?, ?, ?)",
                rows);
    }

    private static String subject(StatusUpdate update) {
        return update instanceof UnplannedReport unplanned
                ? unplanned.name()
                : update.reportedMilestone().map(MilestoneId::toString).orElse(update.terminal());
    }

    private static String shortened(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most);
    }
}
