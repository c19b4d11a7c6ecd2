package dev.slipway.server;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher starts the server, and what the server answered is there after it was killed. */
class ServeIT {

    private static final Pattern ADDRESS = Pattern.compile("http://127\\.0\\.0\\.1:\\d+");

    private final HttpClient client = HttpClient.newHttpClient();
    private final List<Process> started = new ArrayList<>();

    @TempDir
    private Path desk;

    @AfterEach
    void stop() {
        started.forEach(Process::destroyForcibly);
    }

    @Test
    void whatWasAnsweredOutlivesAKill() throws Exception {
        String url = start();
        assertThat(send("PUT", url, "/programmes/kept", TestServer.definition("kept"))
                        .statusCode())
                .isEqualTo(201);
        int taken = 0;
        for (int report = 0; report < 30; report++) {
            String csv = "report_date,terminal,milestone,forecast\n2026-03-01,port,crane,2031-05-01\n";
            taken += send("POST", url, "/programmes/kept/updates", csv).statusCode() == 201 ? 1 : 0;
        }
        started.get(0).destroyForcibly().waitFor();

        String again = start();

        assertThat(taken).isEqualTo(30);
        assertThat(send("GET", again, "/programmes/kept", "").body()).contains("\"updates\":30");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(desk.resolve("token"))))
                .isEqualTo("rw-------");
        started.get(1).destroy();
        assertThat(started.get(1).waitFor(30, TimeUnit.SECONDS)).isTrue();
    }

    private String start() throws Exception {
        Path launcher = Path.of("..").toAbsolutePath().normalize().resolve("slipway");
        Process server = new ProcessBuilder(
                        launcher.toString(),
                        "serve",
                        "--port",
                        "0",
                        "--data",
                        desk.resolve("data").toString(),
                        "--admin-token-file",
                        desk.resolve("token").toString())
                .redirectError(desk.resolve("log" + started.size()).toFile())
                .start();
        started.add(server);
        String line = new BufferedReader(new InputStreamReader(server.getInputStream(), UTF_8)).readLine();
        Matcher address = ADDRESS.matcher(String.valueOf(line));
        assertThat(address.find())
                .as("%s%n%s", line, Files.readString(desk.resolve("log" + (started.size() - 1))))
                .isTrue();
        return address.group();
    }

    private HttpResponse<String> send(String method, String url, String path, String body) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(url + "/api/v1" + path))
                .header(
                        "Authorization",
                        "Bearer " + Files.readString(desk.resolve("token")).strip())
                .header("Content-Type", "text/csv")
                .method(method, BodyPublishers.ofString(body))
                .build();
        return client.send(request, BodyHandlers.ofString());
    }
}
