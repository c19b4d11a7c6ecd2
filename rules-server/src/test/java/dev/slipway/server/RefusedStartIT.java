package dev.slipway.server;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a whole process says where it cannot start: one sentence, and nothing of the libraries that noticed. */
class RefusedStartIT {

    @Test
    void aFolderThatAnotherServerHasOpenIsSaidInOneSentence(@TempDir Path desk) throws Exception {
        try (Served server = Served.start(desk, Map.of())) {
            Process second = server.second();
            String told = new String(second.getErrorStream().readAllBytes(), UTF_8);

            assertThat(told.strip())
                    .isEqualTo("slipway: another server has the database in " + desk.resolve("data")
                            + " open; end it, or" + " use PostgreSQL for several");
            assertThat(second.waitFor()).isEqualTo(5);
        }
    }
}
