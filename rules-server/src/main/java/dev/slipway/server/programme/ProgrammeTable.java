package dev.slipway.server.programme;

import dev.slipway.server.base.Caller;
import dev.slipway.server.base.Refusal;
import dev.slipway.server.base.StatementValues;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The table of programmes. */
@Component
public class ProgrammeTable {

    private static final String COLUMNS =
            "select id, name, version, zone, cutoff, last_seq, waivers_version, judgements,"
                    + " judged_on, state, reason, verdict, rag, red, amber, info, waived, not_evaluated, changed_at,"
                    + " policy_version, pack_id from programme";

    private final JdbcClient jdbc;

    ProgrammeTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<ProgrammeRow> find(String id) {
        return jdbc.sql(COLUMNS + " where id = ?")
                .param(id)
                .query(ProgrammeRow.class)
                .optional();
    }

    /**
     * The programme.
     *
     * @throws Refusal if there is none
     */
    public ProgrammeRow require(String id) {
        return find(id).orElseThrow(() -> Refusal.noProgramme(id));
    }

    /** The programme, which no other transaction changes until this one ends; waits for one that does. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<ProgrammeRow> lock(String id) {
        return jdbc.sql(COLUMNS + " where id = ? for update")
                .param(id)
                .query(ProgrammeRow.class)
                .optional();
    }

    /** The same, but empty where another transaction is at it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<ProgrammeRow> lockIfFree(String id) {
        return jdbc.sql(COLUMNS + " where id = ? for update skip locked")
                .param(id)
                .query(ProgrammeRow.class)
                .optional();
    }

    /** Those that the caller may read, in the order of their ids. */
    public List<ProgrammeRow> page(Caller caller, String after, int rows) {
        return caller.roles().containsKey(Caller.EVERYWHERE)
                ? jdbc.sql(COLUMNS + " where id > ? order by id limit ?")
                        .params(after, rows)
                        .query(ProgrammeRow.class)
                        .list()
                : jdbc.sql(COLUMNS + " where id > ? and id in (select programme from grant_ where principal = ?)"
                                + " order by id limit ?")
                        .params(after, caller.principal(), rows)
                        .query(ProgrammeRow.class)
                        .list();
    }

    /** Those that were judged for no day as late as this one, or never. */
    public List<ProgrammeRow> behind(java.time.LocalDate latest) {
        return jdbc.sql(COLUMNS + " where judged_on is null or judged_on < ? order by id")
                .param(latest)
                .query(ProgrammeRow.class)
                .list();
    }

    /** Makes sure that there is a row to lock; its definition follows in the same transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void addIfMissing(String id, String zone, OffsetDateTime now) {
        jdbc.sql("insert into programme (id, name, version, zone, cutoff, last_seq, waivers_version, judgements, state,"
                        + " reason, verdict, rag, red, amber, info, waived, not_evaluated, changed_at)"
                        + " values (?, ?, 0, ?, '00:00', 0, 0, 0, ?, '', '', 'grey', 0, 0, 0, 0, 0, ?)"
                        + " on conflict do nothing")
                .params(id, id, zone, ProgrammeRow.JUDGED, now)
                .update();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void save(ProgrammeRow row, OffsetDateTime now) {
        jdbc.sql("update programme set name = ?, version = ?, zone = ?, cutoff = ?, last_seq = ?, waivers_version = ?,"
                        + " judgements = ?, judged_on = ?, state = ?, reason = ?, verdict = ?, rag = ?, red = ?,"
                        + " amber = ?, info = ?, waived = ?, not_evaluated = ?, changed_at = ?,"
                        + " policy_version = ?, pack_id = ? where id = ?")
                .params(StatementValues.of(
                        row.name(),
                        row.version(),
                        row.zone(),
                        row.cutoff(),
                        row.lastSeq(),
                        row.waiversVersion(),
                        row.judgements(),
                        row.judgedOn(),
                        row.state(),
                        row.reason(),
                        row.verdict(),
                        row.rag(),
                        row.red(),
                        row.amber(),
                        row.info(),
                        row.waived(),
                        row.notEvaluated(),
                        now,
                        row.policyVersion(),
                        row.packId(),
                        row.id()))
                .update();
    }
}
