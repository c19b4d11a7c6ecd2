package dev.slipway.server;

import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/** The checks on PostgreSQL. */
@EnabledIfEnvironmentVariable(named = "SLIPWAY_TEST_DATABASE", matches = ".+")
class PostgresAcceptanceIT extends AcceptanceChecks {

    @Override
    Map<String, String> environment() throws SQLException {
        return Databases.environment(Databases.fresh());
    }
}
