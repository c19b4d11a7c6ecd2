package dev.slipway.example;

import dev.slipway.model.base.Provenance;
import dev.slipway.model.dates.DateWindow;
import dev.slipway.model.programme.Milestone;
import dev.slipway.model.programme.MilestoneId;
import dev.slipway.model.programme.Programme;
import dev.slipway.model.programme.Terminal;
import dev.slipway.model.status.MilestoneUpdate;
import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Makes the programme and its reports of the rows that this application keeps. */
@Repository
class ProgrammeRepository {

    private static final ZoneId OFFICE = ZoneId.of("Asia/Almaty");

    private final JdbcClient database;

    ProgrammeRepository(JdbcClient database) {
        this.database = database;
    }

    Optional<Programme> find(String id) {
        return database.sql("select id, name from programme where id = ?")
                .param(id)
                .query((row, number) -> programme(row))
                .optional();
    }

    private Programme programme(ResultSet row) throws SQLException {
        Programme.Builder programme = Programme.of(row.getString("id")).name(row.getString("name"));
        terminals(row.getString("id")).forEach(programme::terminal);
        return programme.build();
    }

    private List<Terminal> terminals(String programme) {
        return database.sql("select id, name, kind from terminal where programme = ? order by id")
                .param(programme)
                .query((row, number) -> terminal(programme, row))
                .list();
    }

    private Terminal terminal(String programme, ResultSet row) throws SQLException {
        Terminal.Builder terminal =
                Terminal.of(row.getString("id")).name(row.getString("name")).kind(row.getString("kind"));
        database.sql("select id, name, deadline, owner from milestone where programme = ? and terminal = ? order by id")
                .params(programme, row.getString("id"))
                .query((milestone, number) -> milestone(row.getString("id"), milestone))
                .list()
                .forEach(terminal::milestone);
        return terminal.build();
    }

    private static Milestone milestone(String terminal, ResultSet row) throws SQLException {
        return Milestone.of(terminal, row.getString("id"))
                .name(row.getString("name"))
                .deadline(row.getString("deadline"))
                .owner(row.getString("owner"))
                .build();
    }

    List<MilestoneUpdate> reports(String programme) {
        return database.sql("select id, terminal, milestone, made, forecast, author from report where programme = ?")
                .param(programme)
                .query((row, number) -> report(row))
                .list();
    }

    /** Evidence links back to the row; of two reports of one day the later counts. */
    private static MilestoneUpdate report(ResultSet row) throws SQLException {
        Instant made = row.getObject("made", OffsetDateTime.class).toInstant();
        return MilestoneUpdate.of(
                        made.atZone(OFFICE).toLocalDate(),
                        new MilestoneId(row.getString("terminal"), row.getString("milestone")))
                .at(made, OFFICE)
                .forecast(row.getString("forecast"))
                .author(row.getString("author"))
                .provenance(Provenance.of(URI.create("/reports/" + row.getLong("id"))))
                .build();
    }

    void add(String programme, MilestoneUpdate report, Instant made) {
        database.sql("insert into report (programme, terminal, milestone, made, forecast, author) values (?, ?, ?, ?, ?, ?)")
                .params(
                        programme,
                        report.milestone().terminal(),
                        report.milestone().milestone(),
                        made.atOffset(ZoneOffset.UTC),
                        report.forecast().map(DateWindow::text).orElse(""),
                        report.author())
                .update();
    }
}
