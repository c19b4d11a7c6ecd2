package dev.slipway.server.intake;

import dev.slipway.server.base.Caller;
import dev.slipway.server.base.Content;
import dev.slipway.server.base.Permission;
import dev.slipway.server.base.Refusal;
import dev.slipway.server.clock.ServerClock;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps a file between the page that shows how it is understood and the button that takes it. */
@Component
public class StagedFiles {

    private static final int KEPT_DAYS = 1;

    private final JdbcClient jdbc;
    private final ServerClock clock;

    StagedFiles(JdbcClient jdbc, ServerClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Keeps it for a day.
     *
     * @return the id by which the same caller gets it again
     */
    @Transactional
    public String keep(Caller caller, String programme, Sent sent) {
        caller.require(Permission.REPORT, programme);
        OffsetDateTime now = clock.now();
        jdbc.sql("delete from staged_file where made_at < ?")
                .param(now.minusDays(KEPT_DAYS))
                .update();
        String id = UUID.randomUUID().toString();
        jdbc.sql("insert into staged_file (id, programme_id, principal, name, content, made_at)"
                        + " values (?, ?, ?, ?, ?, ?)")
                .params(
                        id,
                        programme,
                        caller.principal(),
                        sent.name(),
                        sent.content().bytes(),
                        now)
                .update();
        return id;
    }

    /**
     * The file, under a key by which it is taken once however often the button is pressed.
     *
     * @throws Refusal if the caller kept no such file for the programme within the last day
     */
    public Sent get(Caller caller, String programme, String id) {
        caller.require(Permission.REPORT, programme);
        return jdbc.sql("select name, content from staged_file where id = ? and programme_id = ? and principal = ?")
                .params(id, programme, caller.principal())
                .query((row, number) ->
                        new Sent(row.getString(1), Content.of(row.getBytes(2)), true, "page", Optional.of(id)))
                .optional()
                .orElseThrow(
                        () -> new Refusal(Refusal.Kind.UNKNOWN, "this file is no longer kept; please choose it again"));
    }
}
