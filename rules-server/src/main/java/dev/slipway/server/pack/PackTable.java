package dev.slipway.server.pack;

import dev.slipway.server.base.StatementValues;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The table of packs of rules. */
@Component
class PackTable {

    private static final String COLUMNS =
            "select id, name, sha256, files, state, made_by, made_at, decided_by, decided_at from rule_pack";

    private final JdbcClient jdbc;

    PackTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<PackRow> all() {
        return jdbc.sql(COLUMNS + " order by made_at, id").query(PackRow.class).list();
    }

    Optional<PackRow> find(String id) {
        return jdbc.sql(COLUMNS + " where id = ?")
                .param(id)
                .query(PackRow.class)
                .optional();
    }

    /** The same, which no other transaction decides on until this one ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<PackRow> lock(String id) {
        return jdbc.sql(COLUMNS + " where id = ? for update")
                .param(id)
                .query(PackRow.class)
                .optional();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void add(PackRow row) {
        jdbc.sql("insert into rule_pack (id, name, sha256, files, state, made_by, made_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?)")
                .params(row.id(), row.name(), row.sha256(), row.files(), row.state(), row.madeBy(), row.madeAt())
                .update();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void decide(String id, String state, String by, OffsetDateTime at) {
        jdbc.sql("update rule_pack set state = ?, decided_by = ?, decided_at = ? where id = ?")
                .params(StatementValues.of(state, by, at, id))
                .update();
    }

    /** Programmes that are judged by it. */
    List<String> users(String id) {
        return jdbc.sql("select id from programme where pack_id = ? order by id")
                .param(id)
                .query(String.class)
                .list();
    }
}
