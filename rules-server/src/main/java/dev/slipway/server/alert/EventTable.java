package dev.slipway.server.alert;

import dev.slipway.server.base.Caller;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The table of events. */
@Component
public class EventTable {

    private static final String COLUMNS = "select position, programme_id, seq, fingerprint, episode, kind, rule_id,"
            + " subject, severity, as_of, made_at, made_by, note, batch_id, judgement_id from alert_event";

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    EventTable(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** The number of the last event of a programme; 0 where there was none. */
    public long last(String programme) {
        return jdbc.sql("select coalesce(max(seq), 0) from alert_event where programme_id = ?")
                .param(programme)
                .query(Long.class)
                .single();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void add(List<AlertEventRow> events) {
        batches.batchUpdate(
                "insert into alert_event (position, programme_id, seq, fingerprint, episode, kind, rule_id, subject,"
                        + " severity, as_of, made_at, made_by, note, batch_id, judgement_id)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                events.stream().map(EventTable::values).toList());
    }

    /** Those of one alert, from a number on. */
    public List<AlertEventRow> of(String programme, String fingerprint, long after, int rows) {
        return jdbc.sql(COLUMNS + " where programme_id = ? and fingerprint = ? and seq > ? order by seq limit ?")
                .params(programme, fingerprint, after, rows)
                .query(AlertEventRow.class)
                .list();
    }

    /** Those of all programmes that the caller may read, from a place on. */
    public List<AlertEventRow> page(Caller caller, long after, int rows) {
        List<Object> values = new ArrayList<>(List.of(after));
        String granted = "";
        if (!caller.roles().containsKey(Caller.EVERYWHERE)) {
            granted = " and programme_id in (select programme from grant_ where principal = ?)";
            values.add(caller.principal());
        }
        values.add(rows);
        return jdbc.sql(COLUMNS + " where position > ?" + granted + " order by position limit ?")
                .params(values)
                .query(AlertEventRow.class)
                .list();
    }

    private static Object[] values(AlertEventRow event) {
        return new Object[] {
            event.position(),
            event.programmeId(),
            event.seq(),
            event.fingerprint(),
            event.episode(),
            event.kind(),
            event.ruleId(),
            event.subject(),
            event.severity(),
            event.asOf(),
            event.madeAt(),
            event.madeBy(),
            event.note(),
            event.batchId(),
            event.judgementId()
        };
    }
}
