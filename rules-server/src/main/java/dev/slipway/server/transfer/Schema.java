package dev.slipway.server.transfer;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The tables that are taken, each after those that it refers to.
 *
 * @param version of the schema
 * @param tables the kinds of their columns by name, in order
 */
record Schema(String version, Map<String, Map<String, ColumnKind>> tables) {

    private static final String HISTORY = "flyway_schema_history";

    /** Who is signed in is nobody's to take elsewhere. */
    private static final Set<String> LEFT = Set.of(HISTORY, "spring_session", "spring_session_attributes");

    static Schema of(Connection connection) throws SQLException {
        DatabaseMetaData data = connection.getMetaData();
        Set<String> names = new TreeSet<>();
        try (ResultSet rows = data.getTables(null, "public", null, new String[] {"TABLE", "BASE TABLE"})) {
            while (rows.next()) {
                names.add(rows.getString("TABLE_NAME"));
            }
        }
        names.removeAll(LEFT);
        Set<String> ordered = new LinkedHashSet<>();
        for (String name : names) {
            add(data, name, names, ordered);
        }
        Map<String, Map<String, ColumnKind>> tables = new LinkedHashMap<>();
        for (String name : ordered) {
            tables.put(name, columns(connection, name));
        }
        return new Schema(version(connection), tables);
    }

    private static void add(DatabaseMetaData data, String name, Set<String> names, Set<String> ordered)
            throws SQLException {
        if (ordered.contains(name)) {
            return;
        }
        List<String> before = new ArrayList<>();
        try (ResultSet keys = data.getImportedKeys(null, "public", name)) {
            while (keys.next()) {
                before.add(keys.getString("PKTABLE_NAME"));
            }
        }
        for (String other : before) {
            if (!other.equals(name) && names.contains(other)) {
                add(data, other, names, ordered);
            }
        }
        ordered.add(name);
    }

    private static Map<String, ColumnKind> columns(Connection connection, String table) throws SQLException {
        Map<String, ColumnKind> columns = new LinkedHashMap<>();
        try (ResultSet rows = connection.getMetaData().getColumns(null, "public", table, null)) {
            while (rows.next()) {
                columns.put(
                        rows.getString("COLUMN_NAME"),
                        ColumnKind.of(rows.getInt("DATA_TYPE"), rows.getString("TYPE_NAME")));
            }
        }
        return columns;
    }

    private static String version(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select \"version\" from " + HISTORY
                        + " where \"success\" = true order by \"installed_rank\" desc limit 1")) {
            return rows.next() ? rows.getString(1) : "";
        }
    }
}
