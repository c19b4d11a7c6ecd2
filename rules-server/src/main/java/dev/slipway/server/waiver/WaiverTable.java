package dev.slipway.server.waiver;

import dev.slipway.server.base.StatementValues;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The table of waivers. */
@Component
public class WaiverTable {

    /** A token that asked or decided is called by its name too: its id is nobody's. */
    private static final String COLUMNS = "select id, programme_id, rule_id, subject, owner, reason, until_day, state,"
            + " requested_by, " + name("requested_by") + " as requested_name, requested_at, decided_by, "
            + name("decided_by") + " as decided_name, decided_at, version from waiver";

    private final JdbcClient jdbc;

    WaiverTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private static String name(String principal) {
        return "coalesce((select 'token:' || t.name from api_token t where t.id = substr(" + principal + ", 7)), "
                + principal + ")";
    }

    /** All of a programme, in the order in which they were asked for. */
    public List<WaiverRow> of(String programme) {
        return jdbc.sql(COLUMNS + " where programme_id = ? order by requested_at, id")
                .param(programme)
                .query(WaiverRow.class)
                .list();
    }

    /** Those that judging knows: approved, whether they ended or not. */
    public List<WaiverRow> approved(String programme) {
        return jdbc.sql(COLUMNS + " where programme_id = ? and state = ? order by decided_at, id")
                .params(programme, WaiverRow.APPROVED)
                .query(WaiverRow.class)
                .list();
    }

    public Optional<WaiverRow> find(String programme, String id) {
        return jdbc.sql(COLUMNS + " where programme_id = ? and id = ?")
                .params(programme, id)
                .query(WaiverRow.class)
                .optional();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void add(WaiverRow row) {
        jdbc.sql(
                        "insert into waiver (id, programme_id, rule_id, subject, owner, reason, until_day, state, requested_by,"
                                + " requested_at, version) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        row.id(),
                        row.programmeId(),
                        row.ruleId(),
                        row.subject(),
                        row.owner(),
                        row.reason(),
                        row.untilDay(),
                        row.state(),
                        row.requestedBy(),
                        row.requestedAt(),
                        row.version())
                .update();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void decide(WaiverRow row) {
        jdbc.sql("update waiver set state = ?, decided_by = ?, decided_at = ?, version = ? where id = ?")
                .params(StatementValues.of(row.state(), row.decidedBy(), row.decidedAt(), row.version(), row.id()))
                .update();
    }
}
