package dev.slipway.server;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.slipway.server.TestServer.Answer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BooleanSupplier;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class DeliveryTest {

    private static final Schema CHANGE = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(SchemaLocation.of("classpath:dev/slipway/reports/schemas/change.schema.json"));

    private final TestServer server = TestServer.shared();
    private final List<Received> received = new CopyOnWriteArrayList<>();
    private final List<Integer> answers = new CopyOnWriteArrayList<>();
    private HttpServer receiver;

    private record Received(String path, String id, String timestamp, String signature, String body, int answered) {}

    @BeforeEach
    void listen() throws IOException {
        receiver = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.2"), 0), 0);
        receiver.createContext("/", this::receive);
        receiver.start();
    }

    @AfterEach
    void stop() {
        receiver.stop(0);
    }

    @Test
    void everyEventArrivesInOrderSignedAndUnderOneIdHoweverOftenItFails() throws Exception {
        String id = server.programme();
        answers.addAll(List.of(500, 503));
        JsonNode subscription = subscribe(id, "{}");

        server.post(
                "/programmes/" + id + "/updates",
                "report_date,terminal,milestone,actual\n2026-03-02,port,opening,2026-03-01\n",
                "Content-Type",
                "text/csv");
        server.post(
                "/programmes/" + id + "/updates",
                "report_date,terminal,milestone,actual\n2026-03-03,port,opening,withdrawn\n",
                "Content-Type",
                "text/csv");

        int messages = server.get("/subscriptions/" + subscription.path("id").asString())
                .json()
                .path("messages")
                .asInt();
        await(() -> received.stream().filter(each -> each.answered() == 200).count() == messages);
        List<Received> arrived =
                received.stream().filter(each -> each.answered() == 200).toList();
        assertThat(received.subList(0, 3))
                .extracting(Received::id)
                .containsOnly(arrived.get(0).id());
        for (Received message : received) {
            assertThat(message.signature())
                    .isEqualTo(signature(subscription.path("secret").asString(), message));
        }
        JsonNode ledger = server.get("/subscriptions/" + subscription.path("id").asString() + "/deliveries")
                .json()
                .path("items");
        assertThat(ledger.findValuesAsString("state")).containsOnly("arrived");
        assertThat(ledger.path(messages - 1).path("attempts").asInt()).isEqualTo(3);
        assertThat(arrived).extracting(Received::id).doesNotHaveDuplicates();
        assertThat(arrived.get(0).body())
                .contains("\"type\":\"alert.")
                .contains("updates")
                .contains("\"seq\"");
    }

    @Test
    void aFilterLetsThroughWhatWasAskedFor() throws Exception {
        String id = server.programme();
        JsonNode subscription = subscribe(id, "{\"rule\": [\"S01\"], \"kind\": \"cleared\"}");

        server.post(
                "/programmes/" + id + "/updates",
                "report_date,terminal,milestone,actual\n2026-03-02,port,opening,2026-03-01\n",
                "Content-Type",
                "text/csv");

        await(() -> !received.isEmpty());
        assertThat(server.get("/subscriptions/" + subscription.path("id").asString())
                        .json()
                        .path("messages")
                        .asInt())
                .isEqualTo(1);
        assertThat(received.get(0).body()).contains("alert.cleared");
    }

    @Test
    void whatAJudgementChangedIsToldAsStreamsTellIt() throws Exception {
        String id = server.programme();
        subscribe(id, "{}");

        server.post(
                "/programmes/" + id + "/updates",
                "report_date,terminal,milestone,actual\n2026-03-02,port,opening,2026-03-01\n",
                "Content-Type",
                "text/csv");

        await(() -> received.stream().anyMatch(each -> each.body().contains("alert.cleared")));
        for (Received message : received) {
            String body = message.body();
            String change = body.substring(body.indexOf("{\"schema\":\"slipway/change/1\""), body.length() - 2);
            assertThat(CHANGE.validate(change, InputFormat.JSON)).isEmpty();
            assertThat(body).contains("\"change\":" + change);
            assertThat(JsonMapper.shared().readTree(change).path("programme").asString())
                    .isEqualTo(id);
        }
    }

    @Test
    void aTestIsSentAndAMessageIsSentAgainUnderItsId() throws Exception {
        JsonNode subscription = subscribe(server.programme(), "{}");
        Answer test = server.post("/subscriptions/" + subscription.path("id").asString() + "/test", "");

        assertThat(test.status()).isEqualTo(202);
        await(() -> received.size() == 1);
        String delivery = test.json().path("delivery").asString();
        await(() -> server.get("/deliveries/" + delivery).text().contains("arrived"));
        assertThat(server.post("/deliveries/" + delivery + "/resend", "").status())
                .isEqualTo(202);
        await(() -> received.size() == 2);
        assertThat(received).extracting(Received::id).containsOnly(delivery);
    }

    @Test
    void nobodyIsFollowedElsewhere() throws Exception {
        answers.add(302);
        JsonNode subscription = subscribe(server.programme(), "{}");
        String delivery = server.post(
                        "/subscriptions/" + subscription.path("id").asString() + "/test", "")
                .json()
                .path("delivery")
                .asString();

        await(() -> server.get("/deliveries/" + delivery).text().contains("\"lastStatus\":302"));
        assertThat(received).extracting(Received::path).doesNotContain("/elsewhere");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://127.0.0.1/hook",
                "https://169.254.169.254/latest/meta-data",
                "https://[::ffff:127.0.0.1]/hook",
                "https://[::1]/hook",
                "https://10.1.2.3/hook",
                "https://[fd00::1]/hook",
                "https://100.64.0.1/hook",
                "https://0.0.0.0/hook",
                "https://2130706433/hook",
                "https://localhost/hook",
                "http://93.184.216.34/hook",
                "ftp://example.org/",
                "https://user:word@example.org/",
                "not an address"
            })
    void aTargetThatIsNotPublicIsRefused(String target) {
        Answer refused = server.post("/subscriptions", "{\"kind\": \"webhook\", \"target\": \"" + target + "\"}");

        assertThat(refused.status()).as(refused.text()).isEqualTo(422);
        assertThat(refused.json().path("problems").path(0).path("place").asString())
                .isEqualTo("target");
    }

    @Test
    void aTargetThatWasAllowedOnceIsCheckedAgainWhenItIsSentTo() throws Exception {
        JsonNode subscription = subscribe(server.programme(), "{}");
        String id = subscription.path("id").asString();
        server.database()
                .sql("update subscription set target = ? where id = ?")
                .params("http://127.0.0.1:" + receiver.getAddress().getPort() + "/", id)
                .update();

        assertThat(server.post("/subscriptions/" + id + "/test", "").status()).isEqualTo(422);
        assertThat(received).isEmpty();
    }

    private JsonNode subscribe(String programme, String filter) {
        String target = "http://127.0.0.2:" + receiver.getAddress().getPort() + "/hook";
        Answer made = server.post(
                "/subscriptions",
                "{\"kind\": \"webhook\", \"target\": \"" + target + "\", \"programme\": \"" + programme
                        + "\", \"filter\": " + filter + "}");
        assertThat(made.status()).as(made.text()).isEqualTo(201);
        return made.json();
    }

    private void receive(HttpExchange exchange) throws IOException {
        int status = answers.isEmpty() ? 200 : answers.remove(0);
        received.add(new Received(
                exchange.getRequestURI().getPath(),
                exchange.getRequestHeaders().getFirst("webhook-id"),
                exchange.getRequestHeaders().getFirst("webhook-timestamp"),
                exchange.getRequestHeaders().getFirst("webhook-signature"),
                new String(exchange.getRequestBody().readAllBytes(), UTF_8),
                status));
        exchange.getResponseHeaders().set("Location", "/elsewhere");
        exchange.sendResponseHeaders(status, -1);
        exchange.close();
    }

    private static String signature(String secret, Received message) throws GeneralSecurityException {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(Base64.getDecoder().decode(secret.substring("whsec_".length())), "HmacSHA256"));
        byte[] sum = mac.doFinal((message.id() + "." + message.timestamp() + "." + message.body()).getBytes(UTF_8));
        return "v1," + Base64.getEncoder().encodeToString(sum);
    }

    private static void await(BooleanSupplier condition) throws InterruptedException {
        Instant end = Instant.now().plus(Duration.ofMinutes(3));
        while (!condition.getAsBoolean()) {
            assertThat(Instant.now()).as("waited too long").isBefore(end);
            Thread.sleep(50);
        }
    }
}
