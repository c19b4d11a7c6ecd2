package dev.slipway.server.programme;

import dev.slipway.server.base.Caller;
import dev.slipway.server.base.Content;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** All documents of one kind that programmes ever had. */
public abstract class DocumentTable {

    private final JdbcClient jdbc;
    private final String table;

    /** @param table its name, no part of which comes from a request */
    protected DocumentTable(JdbcClient jdbc, String table) {
        this.jdbc = jdbc;
        this.table = table;
    }

    public Optional<Document> find(String programme, int version) {
        return jdbc.sql("select programme_id, version, source, body, sha256 from " + table
                        + " where programme_id = ? and version = ?")
                .params(programme, version)
                .query((row, number) -> new Document(
                        row.getString(1),
                        row.getInt(2),
                        row.getString(3),
                        Content.of(row.getBytes(4)),
                        row.getString(5)))
                .optional();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void add(Document document, Caller caller, OffsetDateTime now) {
        jdbc.sql("insert into " + table + " (programme_id, version, source, body, sha256, made_by, made_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?)")
                .params(
                        document.programmeId(),
                        document.version(),
                        document.source(),
                        document.body().bytes(),
                        document.sha256(),
                        caller.name(),
                        now)
                .update();
    }
}
