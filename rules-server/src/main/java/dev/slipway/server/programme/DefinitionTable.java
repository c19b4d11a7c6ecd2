package dev.slipway.server.programme;

import dev.slipway.server.base.Caller;
import dev.slipway.server.base.Content;
import java.time.OffsetDateTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** All definitions that a programme ever had. */
@Component
public class DefinitionTable {

    private final JdbcClient jdbc;

    DefinitionTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Definition get(String programme, int version) {
        return jdbc.sql("select programme_id, version, source, body, sha256 from programme_definition"
                        + " where programme_id = ? and version = ?")
                .params(programme, version)
                .query((row, number) -> new Definition(
                        row.getString(1),
                        row.getInt(2),
                        row.getString(3),
                        Content.of(row.getBytes(4)),
                        row.getString(5)))
                .single();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void add(Definition definition, Caller caller, OffsetDateTime now) {
        jdbc.sql("insert into programme_definition (programme_id, version, source, body, sha256, made_by, made_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?)")
                .params(
                        definition.programmeId(),
                        definition.version(),
                        definition.source(),
                        definition.body().bytes(),
                        definition.sha256(),
                        caller.name(),
                        now)
                .update();
    }
}
