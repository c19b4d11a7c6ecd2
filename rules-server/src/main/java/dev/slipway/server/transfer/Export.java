package dev.slipway.server.transfer;

import java.io.IOException;
import java.io.Writer;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Writes all that is kept as lines of JSON: first what it is, then a row each, last how many these were. */
public final class Export {

    static final String FORMAT = "slipway/export/1";

    /** Enough to read ahead without holding a table. */
    private static final int FETCH = 200;

    private final JsonMapper json = new JsonMapper();
    private final Writer out;
    private long rows;

    private Export(Writer out) {
        this.out = out;
    }

    /**
     * Writes it, as it is at one moment.
     *
     * @return how many rows these were
     */
    public static long write(Connection connection, Writer out) throws SQLException, IOException {
        connection.setAutoCommit(false);
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        Export export = new Export(out);
        Schema schema = Schema.of(connection);
        export.line(Map.of("format", FORMAT, "schema", schema.version()));
        for (Map.Entry<String, Map<String, ColumnKind>> table : schema.tables().entrySet()) {
            export.table(connection, table.getKey(), table.getValue());
        }
        export.line(Map.of("rows", export.rows));
        connection.rollback();
        return export.rows;
    }

    private void table(Connection connection, String name, Map<String, ColumnKind> columns)
            throws SQLException, IOException {
        Set<String> names = columns.keySet();
        String sql = "select \"" + String.join("\", \"", names) + "\" from \"" + name + "\" order by 1, 2";
        try (Statement statement = connection.createStatement()) {
            statement.setFetchSize(FETCH);
            try (ResultSet row = statement.executeQuery(sql)) {
                while (row.next()) {
                    Map<String, Object> line = new LinkedHashMap<>();
                    line.put("table", name);
                    line.put("row", values(row, columns));
                    line(line);
                    rows++;
                }
            }
        }
    }

    private static Map<String, @Nullable Object> values(ResultSet row, Map<String, ColumnKind> columns)
            throws SQLException {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        int number = 0;
        for (Map.Entry<String, ColumnKind> column : columns.entrySet()) {
            number++;
            values.put(column.getKey(), column.getValue().value(row, number).orElse(null));
        }
        return values;
    }

    private void line(Object value) throws IOException {
        out.write(json.writeValueAsString(value));
        out.write('\n');
    }
}
