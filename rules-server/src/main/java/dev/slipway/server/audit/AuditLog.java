package dev.slipway.server.audit;

import dev.slipway.server.base.Caller;
import dev.slipway.server.base.Permission;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was done, by whom. */
@Component
public class AuditLog {

    private final JdbcClient jdbc;

    AuditLog(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Something that was done, and its link in the chain. */
    public record AuditRow(
            long id,
            OffsetDateTime madeAt,
            String who,
            String action,
            String object,
            String detail,
            String prevSha256,
            String sha256) {}

    /** Newest first. */
    public List<AuditRow> page(Caller caller, long before, int rows) {
        caller.requireEverywhere(Permission.ADMINISTER);
        return jdbc.sql("select id, made_at, who, action, object, detail, prev_sha256, sha256 from audit where id < ?"
                        + " order by id desc limit ?")
                .params(before, rows)
                .query(AuditRow.class)
                .list();
    }
}
