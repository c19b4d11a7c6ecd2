package dev.slipway.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.slipway.server.base.Role;
import dev.slipway.server.transfer.Export;
import dev.slipway.server.transfer.Import;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class TransferTest {

    private final TestServer server = TestServer.shared();

    @TempDir
    private Path folder;

    @Test
    void whatIsKeptIsTheSameInAnotherDatabase() throws Exception {
        String id = server.programme();
        String batch = server.post(
                        "/programmes/" + id + "/updates",
                        "report_date,terminal,milestone,forecast\n2026-03-01,port,crane,2031-05-01\n",
                        "Content-Type",
                        "text/csv")
                .json()
                .path("batch")
                .asString();
        server.post("/programmes/" + id + "/uploads/" + batch + "/withdraw", "{\"reason\": \"a rehearsal\"}");
        server.token(Role.VIEWER, id);
        server.put("/programmes/" + id + "/policy", "default: {}\n");

        String export = exportOfTheServer();
        try (Connection fresh = fresh()) {
            Import.read(new BufferedReader(new StringReader(export)), fresh);
            StringWriter again = new StringWriter();
            Export.write(fresh, again);

            assertThat(sorted(again.toString())).isEqualTo(sorted(export));
        }
        assertThat(export)
                .contains("\"table\":\"upload\"")
                .contains("\"table\":\"audit\"")
                .contains("a rehearsal")
                .doesNotContain("spring_session");
    }

    @Test
    void whatIsCutOffOrOfAnotherVersionLeavesNothingBehind() throws Exception {
        server.programme();
        String export = exportOfTheServer();
        String cut = export.substring(0, export.lastIndexOf("{\"rows\""));
        String other = export.replaceFirst("\"schema\":\"[^\"]*\"", "\"schema\":\"0\"");
        String less = export.replaceFirst("\\{\"table\":\"ledger\"[^\n]*\n", "");
        try (Connection fresh = fresh()) {
            for (String wrong : List.of(cut, other, less, "", "{\"format\": \"other\"}\n", "no JSON\n")) {
                assertThatThrownBy(() -> Import.read(new BufferedReader(new StringReader(wrong)), fresh))
                        .isInstanceOf(IOException.class)
                        .hasMessageStartingWith("line ");
            }
            assertThat(count(fresh, "programme")).isZero();
            assertThat(count(fresh, "ledger")).isEqualTo(1);
        }
    }

    @Test
    void aDatabaseThatIsInUseIsLeftAlone() throws Exception {
        server.programme();
        String export = exportOfTheServer();
        try (Connection fresh = fresh()) {
            Import.read(new BufferedReader(new StringReader(export)), fresh);

            assertThatThrownBy(() -> Import.read(new BufferedReader(new StringReader(export)), fresh))
                    .hasMessageContaining("is in use");
        }
    }

    @Test
    void anOldServerRefusesWhatANewerOneChanged() throws Exception {
        DatabaseChoice database = DatabaseChoice.embedded(folder);
        database.migrate();
        try (Connection connection = database.open();
                Statement statement = connection.createStatement()) {
            statement.execute("insert into \"flyway_schema_history\" (\"installed_rank\", \"version\", \"description\","
                    + " \"type\", \"script\", \"checksum\", \"installed_by\", \"execution_time\", \"success\")"
                    + " values (9999, '9999', 'later', 'SQL', 'V9999__later.sql', 1, 'x', 1, true)");
        }

        assertThatThrownBy(database::migrate).hasMessageContaining("9999");
        SlipwayServer old = new SlipwayServer();
        new CommandLine(old).parseArgs("--port", "0", "--data", folder.toString());
        if (System.getenv("SLIPWAY_DATABASE") == null) {
            assertThatThrownBy(old::start)
                    .satisfies(failure ->
                            assertThat(StartFailure.of(failure).getMessage()).contains("a newer Slipway"));
        }
    }

    private String exportOfTheServer() throws Exception {
        StringWriter export = new StringWriter();
        try (Connection connection = server.bean(DataSource.class).getConnection()) {
            boolean isAuto = connection.getAutoCommit();
            Export.write(connection, export);
            connection.setAutoCommit(isAuto);
        }
        return export.toString();
    }

    private Connection fresh() throws Exception {
        DatabaseChoice database = Databases.given().isPresent()
                ? new DatabaseChoice(Databases.fresh(), "slipway", "")
                : DatabaseChoice.embedded(folder);
        database.migrate();
        return database.open();
    }

    private static List<String> sorted(String lines) {
        return lines.lines().sorted().toList();
    }

    private static int count(Connection connection, String table) throws Exception {
        try (Statement statement = connection.createStatement();
                var rows = statement.executeQuery("select count(*) from " + table)) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
