package dev.slipway.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The checks on the database that comes with the server. */
class H2AcceptanceIT extends AcceptanceChecks {

    @Override
    Map<String, String> environment() {
        return Map.of();
    }

    @Test
    void theLauncherStartsItAndItEndsWhenToldTo(@TempDir Path desk) throws Exception {
        try (Served server = Served.launch(desk)) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(server.tokenFile())))
                    .isEqualTo("rw-------");
            server.stop();
        }
    }
}
