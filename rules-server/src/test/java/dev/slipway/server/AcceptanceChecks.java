package dev.slipway.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * What an office relies on, checked from outside, of a server in a process of its own: on each database, in the thorough
 * profile. {@code rules-server/acceptance.sh} runs it too, short where nothing else is said.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Tag("thorough")
@Tag("slow")
abstract class AcceptanceChecks {

    private static final boolean IS_THOROUGH = Boolean.getBoolean("slipway.thorough");
    private static final String REPORT = "2026-03-01,port,crane,2031-05-01\n";

    @TempDir
    private static Path desk;

    private Served server;

    /** What says which database it is. */
    abstract Map<String, String> environment() throws Exception;

    @BeforeAll
    void start() throws Exception {
        Path hosts = Files.writeString(hosts(), "93.184.216.34 rebinding.example\n");
        Map<String, String> all = new TreeMap<>(environment());
        all.put(
                Served.JAVA_OPTIONS,
                "-Xmx384m -Djdk.net.hosts.file=" + hosts
                        + " -Dsun.net.inetaddr.ttl=0 -Dsun.net.inetaddr.negative.ttl=0");
        server = Served.start(desk.resolve(getClass().getSimpleName()), all, "--allow-target", "127.0.0.2/32");
    }

    @AfterAll
    void stop() {
        server.close();
    }

    private static Path hosts() {
        return desk.resolve("hosts");
    }

    @Test
    void check01ThePageAnswersAndNothingListensBeyondLoopback() throws Exception {
        HttpResponse<String> page = HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(URI.create(server.url() + "/")).build(), BodyHandlers.ofString());

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy).contains("default-src 'none'"));
        for (String url : List.of(server.url(), server.management())) {
            int port = URI.create(url).getPort();
            NetworkInterface.networkInterfaces()
                    .flatMap(NetworkInterface::inetAddresses)
                    .filter(address -> !address.isLoopbackAddress() && address.getAddress().length == 4)
                    .forEach(address -> assertThat(isOpen(new InetSocketAddress(address, port)))
                            .as("%s:%s", address, port)
                            .isFalse());
        }
    }

    private static boolean isOpen(InetSocketAddress address) {
        try (Socket socket = new Socket()) {
            socket.connect(address, 1000);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    @Test
    void check03OneKeyFiftyTimesAtOnceIsOneBatch() throws Exception {
        server.programme("once");

        Set<String> batches = new HashSet<>();
        for (HttpResponse<String> answer : atOnce(
                50, i -> server.post("/programmes/once/updates", Served.CSV + REPORT, "Idempotency-Key", "one"))) {
            assertThat(answer.statusCode()).as(answer.body()).isIn(200, 201);
            batches.add(server.json(answer).path("batch").asString());
        }

        assertThat(batches).hasSize(1);
        assertThat(server.get("/programmes/once").path("updates").asInt()).isEqualTo(1);
    }

    @Test
    void check04WhatWasAnsweredIsThereOnceAfterKills() throws Exception {
        server.programme("killed");
        Set<String> answered = ConcurrentHashMap.newKeySet();
        AtomicInteger keys = new AtomicInteger();
        for (int kill = 0; kill < (IS_THOROUGH ? 10 : 2); kill++) {
            ExecutorService clients = Executors.newFixedThreadPool(4);
            IntStream.range(0, 4).forEach(client -> clients.execute(() -> reportUntilItBreaks(keys, answered)));
            int before = answered.size();
            await(() -> answered.size() >= before + 20);
            server.kill();
            clients.shutdownNow();
            server.startAgain();
        }

        int taken = server.get("/programmes/killed").path("updates").asInt();
        assertThat(taken).isBetween(answered.size(), keys.get());
        for (String key : answered) {
            HttpResponse<String> again =
                    server.post("/programmes/killed/updates", Served.CSV + REPORT, "Idempotency-Key", key);
            assertThat(again.statusCode()).as(again.body()).isEqualTo(200);
        }
        assertThat(server.get("/programmes/killed").path("updates").asInt()).isEqualTo(taken);
    }

    private void reportUntilItBreaks(AtomicInteger keys, Set<String> answered) {
        try {
            while (true) {
                String key = "k" + keys.incrementAndGet();
                HttpResponse<String> answer =
                        server.post("/programmes/killed/updates", Served.CSV + REPORT, "Idempotency-Key", key);
                if (answer.statusCode() == 201) {
                    answered.add(key);
                }
            }
        } catch (IOException | InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void check05EveryEventArrivesAtAReceiverThatFailsIsSlowAndDies() throws Exception {
        Random random = new Random(5);
        try (Receiver receiver = new Receiver(() -> random.nextInt(10) < 3 ? 503 : 200)) {
            server.programme("told");
            JsonNode subscription = subscribe(receiver.url(), "told");
            for (int turn = 0; turn < (IS_THOROUGH ? 10 : 3); turn++) {
                flip("told", turn);
                if (turn == 1) {
                    receiver.kill();
                }
                if (turn == 2) {
                    receiver.startAgain();
                }
            }

            String path = "/subscriptions/" + subscription.path("id").asString();
            await(() -> states(path + "/deliveries").stream().allMatch("arrived"::equals));

            Map<String, String> bodies = new TreeMap<>();
            List<Integer> order = new ArrayList<>();
            for (Receiver.Message message : receiver.received()) {
                assertThat(message.isSigned(subscription.path("secret").asString()))
                        .isTrue();
                String before = bodies.putIfAbsent(message.id(), message.body());
                assertThat(before).isIn(null, message.body());
                if (message.answered() == 200) {
                    order.add(new YAMLMapper()
                            .readTree(message.body())
                            .path("data")
                            .path("seq")
                            .asInt());
                }
            }
            assertThat(bodies).hasSize(server.get(path).path("messages").asInt());
            assertThat(order).isSorted();
        }
    }

    private List<String> states(String path) {
        try {
            return server.get(path).path("items").findValuesAsString("state");
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private JsonNode subscribe(String target, String programme) throws Exception {
        HttpResponse<String> made = server.post(
                "/subscriptions",
                "{\"kind\": \"webhook\", \"target\": \"" + target + "\", \"programme\": \"" + programme + "\"}");
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        return server.json(made);
    }

    /** Reports the opening done, or takes that back: an alert clears, or rises. */
    private void flip(String programme, int turn) throws Exception {
        String actual = turn % 2 == 0 ? "2026-03-01" : "withdrawn";
        HttpResponse<String> answer = server.post(
                "/programmes/" + programme + "/updates",
                "report_date,terminal,milestone,actual\n2026-03-0" + (2 + turn % 7) + ",port,opening," + actual + "\n");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    }

    @Test
    void check09NobodyApprovesTheirOwnWaiver() throws Exception {
        server.programme("waived");
        String until = server.get("/programmes/waived").path("judgedOn").asString();
        HttpResponse<String> asked = server.post(
                "/programmes/waived/waivers",
                "{\"rule\": \"S01\", \"subject\": \"port/opening\", \"owner\": \"Port\", \"reason\": \"Known\", \"until\": \""
                        + until + "\"}");
        String path =
                "/programmes/waived/waivers/" + server.json(asked).path("id").asString();

        assertThat(asked.statusCode()).isEqualTo(201);
        assertThat(server.post(path + "/approve", "").statusCode()).isEqualTo(403);
        assertThat(server.send(token("approver", "waived"), "POST", path + "/approve", "")
                        .statusCode())
                .isEqualTo(200);
        assertThat(server.get("/programmes/waived")
                        .path("summary")
                        .path("waived")
                        .asInt())
                .isEqualTo(1);
        assertThat(server.get("/programmes/waived/assessment?asOf="
                                + java.time.LocalDate.parse(until).plusDays(1))
                        .path("summary")
                        .path("waived")
                        .asInt())
                .isZero();
    }

    private String token(String role, String programme) throws Exception {
        HttpResponse<String> made = server.post(
                "/tokens",
                "{\"name\": \"of a check\", \"role\": \"" + role + "\", \"programme\": \"" + programme + "\"}");
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        return server.json(made).path("token").asString();
    }

    @Test
    void check10AWebhookGoesNowhereInside() throws Exception {
        for (String target : List.of(
                "http://127.0.0.1:9/",
                "https://127.0.0.1/",
                "https://169.254.169.254/latest/meta-data",
                "https://[::ffff:127.0.0.1]/",
                "https://[::1]/",
                "https://localhost/")) {
            HttpResponse<String> refused =
                    server.post("/subscriptions", "{\"kind\": \"webhook\", \"target\": \"" + target + "\"}");
            assertThat(refused.statusCode()).as(target).isEqualTo(422);
        }
        server.programme("rebound");
        String id = subscribe("https://rebinding.example/hook", "rebound")
                .path("id")
                .asString();
        Files.writeString(hosts(), "127.0.0.1 rebinding.example\n");

        assertThat(server.post("/subscriptions/" + id + "/test", "").statusCode())
                .isEqualTo(422);
        flip("rebound", 0);
        String ledger = "/subscriptions/" + id + "/deliveries";
        await(() -> lastError(ledger).contains("is not a public address"));
        assertThat(server.send(server.token(), "DELETE", "/subscriptions/" + id, "")
                        .statusCode())
                .isEqualTo(204);
    }

    private String lastError(String ledger) {
        try {
            return String.join(" ", server.get(ledger).path("items").findValuesAsString("lastError"));
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void check11LogsHoldNoSecretAndARevokedTokenOpensNothing() throws Exception {
        String viewer = token("viewer", "*");
        assertThat(server.send(viewer, "GET", "/programmes", "").statusCode()).isEqualTo(200);
        for (JsonNode row : server.get("/tokens").path("items")) {
            if (viewer.startsWith("slw_" + row.path("prefix").asString() + "_")) {
                server.send(
                        server.token(), "DELETE", "/tokens/" + row.path("id").asString(), "");
            }
        }

        assertThat(server.send(viewer, "GET", "/programmes", "").statusCode()).isEqualTo(401);
        listenAndLeave();
        Thread.sleep(3000);
        assertThat(server.logs())
                .doesNotContain("slw_")
                .doesNotContain("whsec_")
                .as("whoever leaves is no failure of the server")
                .doesNotContain(" ERROR ");
    }

    private void listenAndLeave() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(server.url() + "/api/v1/events"))
                .header("Authorization", "Bearer " + server.token())
                .header("Accept", "text/event-stream")
                .build();
        HttpResponse<java.io.InputStream> stream =
                HttpClient.newHttpClient().send(request, BodyHandlers.ofInputStream());
        assertThat(stream.statusCode()).isEqualTo(200);
        stream.body().read();
        stream.body().close();
    }

    @Test
    void check12AViewerWalksEveryRouteAndSeesWhatIsGrantedAlone() throws Exception {
        server.programme("granted");
        server.programme("hidden");
        String viewer = token("viewer", "granted");
        JsonNode paths = new YAMLMapper()
                .readTree(server.send(viewer, "GET", "/openapi.yaml", "").body())
                .path("paths");
        int walked = 0;
        for (String path : paths.propertyNames()) {
            for (String method : List.of("get", "post", "put", "delete")) {
                if (paths.path(path).has(method)) {
                    walk(viewer, method.toUpperCase(java.util.Locale.ROOT), path.replace("{id}", "hidden"));
                    walked++;
                }
            }
        }

        assertThat(walked).isGreaterThan(30);
        assertThat(server.send(viewer, "GET", "/programmes/granted", "").statusCode())
                .isEqualTo(200);
    }

    private void walk(String viewer, String method, String path) throws Exception {
        String filled = path.replaceAll("\\{[^}]*}", "hidden");
        HttpResponse<String> answer = method.equals("GET") || method.equals("DELETE")
                ? server.send(viewer, method, filled, "")
                : server.send(viewer, method, filled, "{}", "Content-Type", "application/json");
        assertThat(answer.statusCode())
                .as("%s %s %s", method, path, answer.body())
                .isBetween(200, 499);
        if (filled.startsWith("/programmes/hidden")) {
            assertThat(answer.statusCode())
                    .as("%s %s %s", method, path, answer.body())
                    .isIn(404, 415, 422);
        } else {
            assertThat(answer.body()).as("%s %s", method, path).doesNotContain("\"id\":\"hidden\"");
            assertThat(method.equals("GET") || answer.statusCode() >= 400)
                    .as("%s %s", method, path)
                    .isTrue();
        }
    }

    @Test
    void check13BadUploadsAreRefusedWithTheirPlace() throws Exception {
        server.programme("spoilt");
        String sound = Served.CSV + REPORT.repeat(20);
        Random random = new Random(13);
        List<String> types = List.of("text/csv", "application/json", "application/x-ndjson");
        for (int upload = 0; upload < 50; upload++) {
            StringBuilder bad = new StringBuilder(sound);
            for (int hit = 0; hit < 5; hit++) {
                bad.setCharAt(random.nextInt(bad.length()), "\u0000\"{[<;,\u00ff\n".charAt(random.nextInt(9)));
            }
            bad.insert(0, "no_such_column_at_all,").append("2026-99-99,nowhere,nothing,never\n");
            assertRefused(
                    server.post(
                            "/programmes/spoilt/updates",
                            bad.toString(),
                            "Content-Type",
                            types.get(upload % types.size())),
                    "updates.");
        }
        List<String> names = List.of("csv", "json", "ndjson", "xlsx", "xml", "mpp", "xer", "zip", "md", "ods");
        for (int upload = 0; upload < 50; upload++) {
            byte[] bad = new byte[1 + random.nextInt(20_000)];
            random.nextBytes(bad);
            String name = "bad." + names.get(upload % names.size());
            assertRefused(server.upload("/programmes/spoilt/uploads", name, bad), name);
        }

        assertThat(server.get("/programmes/spoilt").path("updates").asInt()).isZero();
        assertThat(server.post("/programmes/spoilt/updates", sound).statusCode())
                .isEqualTo(201);
    }

    private void assertRefused(HttpResponse<String> answer, String place) {
        assertThat(answer.statusCode()).as("%s %s", place, answer.body()).isBetween(400, 499);
        assertThat(server.json(answer).path("problems").path(0).path("place").asString())
                .as(answer.body())
                .startsWith(place);
    }

    @Test
    void check14ManyProgrammesAreListedSoon() throws Exception {
        int programmes = IS_THOROUGH ? 2000 : 60;
        atOnce(
                programmes,
                i -> server.send(
                        server.token(),
                        "PUT",
                        "/programmes/many-" + i + "?zone=UTC",
                        TestServer.definition("many-" + i)));

        for (String list : List.of("/programmes?limit=100", "/alerts?limit=100", "/alerts?severity=red&rule=S01")) {
            Duration fastest = Duration.ofHours(1);
            for (int time = 0; time < 10; time++) {
                long began = System.nanoTime();
                assertThat(server.get(list).path("items").size()).isPositive();
                Duration took = Duration.ofNanos(System.nanoTime() - began);
                fastest = took.compareTo(fastest) < 0 ? took : fastest;
            }
            assertThat(fastest).as(list).isLessThan(Duration.ofMillis(300));
        }
    }

    interface Request {
        HttpResponse<String> send(int number) throws Exception;
    }

    static List<HttpResponse<String>> atOnce(int requests, Request request) throws Exception {
        ExecutorService clients = Executors.newFixedThreadPool(Math.min(requests, 50));
        List<Callable<HttpResponse<String>>> work = new ArrayList<>();
        for (int number = 0; number < requests; number++) {
            int mine = number;
            work.add(() -> request.send(mine));
        }
        List<HttpResponse<String>> answers = new ArrayList<>();
        for (Future<HttpResponse<String>> answer : clients.invokeAll(work)) {
            answers.add(answer.get());
        }
        clients.shutdown();
        return answers;
    }

    static void await(java.util.function.BooleanSupplier condition) throws InterruptedException {
        Instant end = Instant.now().plus(Duration.ofMinutes(2));
        while (!condition.getAsBoolean()) {
            assertThat(Instant.now()).as("waited too long").isBefore(end);
            Thread.sleep(50);
        }
    }
}
