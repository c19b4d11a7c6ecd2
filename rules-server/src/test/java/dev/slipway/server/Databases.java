package dev.slipway.server;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Databases on the PostgreSQL that tests were given, a fresh one for each that asks. */
final class Databases {

    private static final String GIVEN = "SLIPWAY_TEST_DATABASE";

    private Databases() {}

    /** Where there is one. */
    static Optional<String> given() {
        return Optional.ofNullable(System.getenv(GIVEN));
    }

    /** The address of one that is empty. */
    static String fresh() throws SQLException {
        String given = given().orElseThrow();
        String name = "check_" + UUID.randomUUID().toString().replace("-", "");
        execute(given, "create database " + name);
        return given.replaceFirst("/[^/]*$", "/" + name);
    }

    /** What a server on it is started with. */
    static Map<String, String> environment(String url) {
        return Map.of("SLIPWAY_DATABASE", url, "SLIPWAY_DATABASE_USER", "slipway", "SLIPWAY_TICK", "1s");
    }

    static void execute(String url, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url, "slipway", "");
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
