package dev.slipway.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
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

    /** The database closes behind the last request, not beside it. */
    @Test
    void whatIsUnderWayIsAnsweredWhenItIsToldToEnd(@TempDir Path desk) throws Exception {
        try (Served server = Served.start(desk, Map.of("SLIPWAY_TICK", "1s"))) {
            server.programme("p");
            List<Integer> statuses = Collections.synchronizedList(new ArrayList<>());
            List<Thread> clients = IntStream.range(0, 4)
                    .mapToObj(number -> new Thread(() -> reportUntilItIsGone(server, statuses)))
                    .toList();
            clients.forEach(Thread::start);
            Thread.sleep(3000);
            server.stop();
            for (Thread client : clients) {
                client.join();
            }

            assertThat(statuses).isNotEmpty().containsOnly(201);
            assertThat(server.logs()).doesNotContain("WARN", "ERROR");
        }
    }

    private static void reportUntilItIsGone(Served server, List<Integer> statuses) {
        try {
            while (true) {
                statuses.add(server.post("/programmes/p/updates", Served.CSV + "2026-03-01,port,crane,2031-05-01\n")
                        .statusCode());
            }
        } catch (IOException gone) {
            // It takes no more connections.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
