package dev.slipway.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The server in a process of its own, from its start to its end. What kills and outages leave is checked by {@link AcceptanceChecks}. */
class ServeIT {

    @Test
    void aReportIsTakenAndThereAfterTheNextStart(@TempDir Path desk) throws Exception {
        try (Served server = Served.start(desk, Map.of())) {
            server.programme("port");
            HttpResponse<String> taken =
                    server.post("/programmes/port/updates", Served.CSV + "2026-03-01,port,crane,2031-05-01\n");
            assertThat(taken.statusCode()).as(taken.body()).isEqualTo(201);
            server.stop();

            server.startAgain();

            assertThat(server.get("/programmes/port").path("updates").asInt()).isEqualTo(1);
            assertThat(server.logs()).doesNotContain(" ERROR ", "slw_");
        }
    }
}
