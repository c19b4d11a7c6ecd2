package dev.slipway.server;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import dev.slipway.server.access.Tokens;
import dev.slipway.server.base.Caller;
import dev.slipway.server.base.Role;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The server as it is started, once for all tests; each takes programmes of its own. */
public final class TestServer {

    private static final class Holder {
        private static final TestServer SHARED = start();
    }

    private static final class Mails {
        private static final GreenMail SERVER = start();

        private static GreenMail start() {
            GreenMail mails = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
            mails.start();
            return mails;
        }
    }

    private final JsonMapper json = new JsonMapper();
    private final HttpClient client = HttpClient.newHttpClient();
    private final ConfigurableApplicationContext context;
    private final String admin;

    private TestServer(ConfigurableApplicationContext context) {
        this.context = context;
        this.admin = token(Role.ADMIN, Caller.EVERYWHERE);
    }

    /** The one that all tests share. */
    public static TestServer shared() {
        return Holder.SHARED;
    }

    /** Where all mail of the server goes. */
    public static GreenMail mails() {
        return Mails.SERVER;
    }

    /** Waits until something holds. */
    public void await(BooleanSupplier condition) throws InterruptedException {
        Instant end = Instant.now().plus(Duration.ofMinutes(3));
        while (!condition.getAsBoolean()) {
            if (Instant.now().isAfter(end)) {
                throw new AssertionError("waited too long");
            }
            Thread.sleep(50);
        }
    }

    private static TestServer start() {
        try {
            Path data = Files.createTempDirectory("slipway-server");
            SlipwayServer server = new SlipwayServer();
            new CommandLine(server)
                    .parseArgs(
                            "--port",
                            "0",
                            "--data",
                            data.toString(),
                            "--allow-target",
                            "127.0.0.2/32",
                            "--mail",
                            "smtp://127.0.0.1:" + mails().getSmtp().getPort());
            return new TestServer(server.start());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** An answer, with its body as text and as JSON. */
    public record Answer(HttpResponse<String> response, JsonMapper mapper) {

        public int status() {
            return response.statusCode();
        }

        public String text() {
            return response.body();
        }

        public JsonNode json() {
            return mapper.readTree(response.body());
        }

        public String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    public <T> T bean(String name, Class<T> type) {
        return context.getBean(name, type);
    }

    public JdbcClient database() {
        return bean(JdbcClient.class);
    }

    public String url() {
        return "http://127.0.0.1:" + context.getEnvironment().getProperty("local.server.port");
    }

    public String managementUrl() {
        return "http://127.0.0.1:" + context.getEnvironment().getProperty("local.management.port");
    }

    /** A fresh token with that role in a programme. */
    public String token(Role role, String programme) {
        return bean(Tokens.class)
                .add(Caller.server(), "test-" + UUID.randomUUID(), role, programme, 1)
                .token();
    }

    public Answer get(String path, String... headers) {
        return send("GET", path, new byte[0], admin, headers);
    }

    public Answer post(String path, String body, String... headers) {
        List<String> all = new ArrayList<>(List.of(headers));
        if (!all.contains("Content-Type")) {
            all.addAll(List.of("Content-Type", "application/json"));
        }
        return send("POST", path, body.getBytes(UTF_8), admin, all.toArray(String[]::new));
    }

    public Answer put(String path, String body, String... headers) {
        return send("PUT", path, body.getBytes(UTF_8), admin, headers);
    }

    /** Sends a file as a form does. */
    public Answer upload(String path, String name, byte[] content, String... headers) throws IOException {
        String boundary = "b" + UUID.randomUUID();
        var body = new java.io.ByteArrayOutputStream();
        body.write(("--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                        + "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
                .getBytes(UTF_8));
        body.write(content);
        body.write(("\r\n--" + boundary + "--\r\n").getBytes(UTF_8));
        List<String> all = new ArrayList<>(List.of(headers));
        all.addAll(List.of("Content-Type", "multipart/form-data; boundary=" + boundary));
        return send("POST", path, body.toByteArray(), admin, all.toArray(String[]::new));
    }

    /** Sends anything with a token; without one where that is empty. */
    public Answer send(String method, String path, byte[] body, String token, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url() + "/api/v1" + path))
                .method(method, body.length == 0 ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body));
        if (!token.isEmpty()) {
            request.header("Authorization", "Bearer " + token);
        }
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(client, request.build());
    }

    public Answer send(HttpClient by, HttpRequest request) {
        try {
            return new Answer(by.send(request, BodyHandlers.ofString(UTF_8)), json);
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A programme of one milestone that was due long ago, and so is overdue. */
    public String programme() {
        String id = "p-" + UUID.randomUUID().toString().substring(0, 8);
        Answer put = put("/programmes/" + id, definition(id));
        if (put.status() != 201) {
            throw new IllegalStateException(put.text());
        }
        return id;
    }

    public static String definition(String id) {
        return """
                programme: %s
                name: Programme of a test
                terminals:
                  - id: port
                    name: Port
                    milestones:
                      - {id: opening, name: Opening, kind: opening, deadline: 2020-06-30, owner: Port authority}
                      - {id: crane, name: Crane, deadline: 2031-06-30}
                """
                .formatted(id);
    }

    /** The fingerprint of the alert of a rule on a milestone. */
    public String alert(String programme, String rule, String subject) {
        JsonNode items = get("/programmes/" + programme + "/alerts?state=all&rule=" + rule + "&subject=" + subject)
                .json()
                .path("items");
        return items.path(0).path("fingerprint").asString("");
    }
}
