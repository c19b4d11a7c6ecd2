package dev.slipway.server;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/**
 * Which database: the one that the environment names, or else one in the folder of the data.
 *
 * @param url in the words of JDBC
 */
record DatabaseChoice(String url, String user, String password) {

    private static final String POSTGRESQL = "jdbc:postgresql:";
    private static final String EMBEDDED = "jdbc:h2:file:";

    static DatabaseChoice of(Path data) {
        String external = said("SLIPWAY_DATABASE").orElse("");
        if (!external.isBlank() && !external.startsWith("jdbc:")) {
            throw Stopped.usage(
                    "SLIPWAY_DATABASE '" + external + "' is no database such as jdbc:postgresql://localhost/slipway");
        }
        return external.isBlank()
                ? embedded(data)
                : new DatabaseChoice(
                        external,
                        said("SLIPWAY_DATABASE_USER").orElse("slipway"),
                        said("SLIPWAY_DATABASE_PASSWORD").orElse(""));
    }

    /**
     * Without a delay, since what was answered must outlive a process that is killed; and it closes behind the last request,
     * not as soon as the process is told to end.
     */
    static DatabaseChoice embedded(Path data) {
        return new DatabaseChoice(
                EMBEDDED + new DataFolder(data).database()
                        + ";WRITE_DELAY=0;LOCK_TIMEOUT=20000;DB_CLOSE_ON_EXIT=FALSE;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE",
                "slipway",
                "");
    }

    private static Optional<String> said(String name) {
        return Optional.ofNullable(System.getenv(name));
    }

    /** What the two databases call by different names. */
    private static Map<String, String> words(String url) {
        return Map.of("bytes", url.startsWith(POSTGRESQL) ? "bytea" : "binary large object");
    }

    /** Whether it is the one in the folder of the data. */
    boolean isEmbedded() {
        return url.startsWith(EMBEDDED);
    }

    Connection open() throws SQLException {
        return DriverManager.getConnection(url, user, password);
    }

    /** Makes its tables, or brings them up to this version. */
    void migrate() {
        FluentConfiguration flyway =
                Flyway.configure().dataSource(url, user, password).locations("classpath:db/migration");
        configure(flyway, url);
        flyway.load().migrate();
    }

    /** The tables of this version, and of no later one: what a newer one did is not ignored, as nobody here knows it. */
    static void configure(FluentConfiguration flyway, String url) {
        flyway.placeholders(words(url)).ignoreMigrationPatterns(new String[0]);
    }
}
