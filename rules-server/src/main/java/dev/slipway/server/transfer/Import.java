package dev.slipway.server.transfer;

import java.io.BufferedReader;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads what {@link Export} wrote into a database that holds nothing yet: all of it, or none. */
public final class Import {

    private final JsonMapper json = new JsonMapper();
    private final Connection connection;
    private final Schema schema;
    private long rows;
    private int lines;

    private Import(Connection connection, Schema schema) {
        this.connection = connection;
        this.schema = schema;
    }

    /**
     * Reads it.
     *
     * @return how many rows these were
     * @throws IOException if it is no whole export, is of another version, or the database holds something; with the line
     */
    public static long read(BufferedReader in, Connection connection) throws SQLException, IOException {
        connection.setAutoCommit(false);
        Import taken = new Import(connection, Schema.of(connection));
        try {
            taken.readAll(in);
            connection.commit();
            return taken.rows;
        } catch (SQLException | IOException | RuntimeException e) {
            connection.rollback();
            throw e;
        }
    }

    private void readAll(BufferedReader in) throws SQLException, IOException {
        JsonNode first = next(in);
        if (!first.path("format").asString("").equals(Export.FORMAT)) {
            throw wrong("this is no export of a server");
        }
        if (!first.path("schema").asString("").equals(schema.version())) {
            throw wrong("it was written by another version of Slipway, with schema "
                    + first.path("schema").asString("")
                    + " and not " + schema.version() + "; export and import with the same version");
        }
        requireEmpty();
        JsonNode line = next(in);
        while (!line.has("rows")) {
            insert(line);
            rows++;
            line = next(in);
        }
        if (line.path("rows").asLong(-1) != rows) {
            throw wrong("it counts other rows than the " + rows + " that it has");
        }
    }

    private JsonNode next(BufferedReader in) throws IOException {
        String line = in.readLine();
        lines++;
        if (line == null) {
            throw wrong("the file is cut off");
        }
        try {
            return json.readTree(line);
        } catch (JacksonException e) {
            throw wrong("this is no JSON");
        }
    }

    private IOException wrong(String message) {
        return new IOException("line " + lines + ": " + message);
    }

    /** The one row that a schema begins with goes, since the export has its own. */
    private void requireEmpty() throws SQLException, IOException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate("delete from ledger");
            for (String table : schema.tables().keySet()) {
                try (ResultSet any = statement.executeQuery("select 1 from \"" + table + "\" limit 1")) {
                    if (any.next()) {
                        throw new IOException(
                                "the database is in use: " + table + " is not empty; import into a fresh one");
                    }
                }
            }
        }
    }

    private void insert(JsonNode line) throws SQLException, IOException {
        String table = line.path("table").asString("");
        Map<String, ColumnKind> columns = schema.tables().get(table);
        if (columns == null) {
            throw wrong("there is no table " + table);
        }
        String sql = "insert into \"" + table + "\" (\"" + String.join("\", \"", columns.keySet()) + "\") values ("
                + String.join(", ", java.util.Collections.nCopies(columns.size(), "?")) + ")";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            int number = 0;
            for (Map.Entry<String, ColumnKind> column : columns.entrySet()) {
                number++;
                column.getValue().set(statement, number, line.path("row").get(column.getKey()));
            }
            statement.executeUpdate();
        }
    }
}
