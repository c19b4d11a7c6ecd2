package dev.slipway.server.record;

import dev.slipway.server.base.Content;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The files that were taken, as they were sent. */
@Component
public class FileTable {

    private final JdbcClient jdbc;

    FileTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those of a programme that count, in the order in which they came. */
    public List<ReceivedFile> of(String programme) {
        return jdbc.sql("select u.id, u.first_seq, u.name, u.sha256, u.is_named from upload u"
                        + " join batch b on b.id = u.batch_id"
                        + " where u.programme_id = ? and b.withdrawn_at is null order by b.number")
                .param(programme)
                .query((row, number) -> new ReceivedFile(
                        row.getString(1), row.getLong(2), row.getString(3), row.getString(4), row.getBoolean(5)))
                .list();
    }

    public byte[] content(String id) {
        return jdbc.sql("select content from upload where id = ?")
                .param(id)
                .query((row, number) -> row.getBytes(1))
                .single();
    }

    /** The file of a batch, as it was sent. */
    public Content contentOf(String batch) {
        return jdbc.sql("select content from upload where batch_id = ?")
                .param(batch)
                .query((row, number) -> Content.of(row.getBytes(1)))
                .single();
    }

    /** What evidence calls the file of a batch; empty where there is none. */
    public Optional<String> nameOf(String batch) {
        return jdbc.sql("select name, is_named from upload where batch_id = ?")
                .param(batch)
                .query((row, number) -> row.getBoolean(2) ? row.getString(1) : ReceivedFile.UPDATES)
                .optional();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void add(String programme, String batch, ReceivedFile file, byte[] content) {
        jdbc.sql("insert into upload (id, batch_id, programme_id, first_seq, name, sha256, is_named, content)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        file.id(),
                        batch,
                        programme,
                        file.firstSeq(),
                        file.name(),
                        file.sha256(),
                        file.isNamed(),
                        content)
                .update();
    }
}
