package dev.slipway.server.pack;

import dev.slipway.server.base.Caller;
import dev.slipway.server.base.Content;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** All thresholds that programmes ever had of their own. */
@Component
public class PolicyTable {

    private final JdbcClient jdbc;

    PolicyTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<PolicyRow> find(String programme, int version) {
        return jdbc.sql("select programme_id, version, source, body, sha256 from programme_policy"
                        + " where programme_id = ? and version = ?")
                .params(programme, version)
                .query((row, number) -> new PolicyRow(
                        row.getString(1),
                        row.getInt(2),
                        row.getString(3),
                        Content.of(row.getBytes(4)),
                        row.getString(5)))
                .optional();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void add(PolicyRow row, Caller caller, OffsetDateTime now) {
        jdbc.sql("insert into programme_policy (programme_id, version, source, body, sha256, made_by, made_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?)")
                .params(
                        row.programmeId(),
                        row.version(),
                        row.source(),
                        row.body().bytes(),
                        row.sha256(),
                        caller.name(),
                        now)
                .update();
    }
}
