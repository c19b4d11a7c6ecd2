package dev.slipway.server;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.server.TestServer.Answer;
import dev.slipway.server.base.Caller;
import dev.slipway.server.base.Role;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;

class AccessTest {

    private static final byte[] NOTHING = new byte[0];

    private final TestServer server = TestServer.shared();

    @Test
    void withoutATokenThatIsInForceNothingIsAnswered() {
        String id = server.programme();
        String token = server.token(Role.VIEWER, id);
        String prefix = token.substring(4, token.indexOf('_', 4));

        assertThat(server.send("GET", "/programmes", NOTHING, "").status()).isEqualTo(401);
        assertThat(server.send("GET", "/programmes", NOTHING, "slw_x_y").status())
                .isEqualTo(401);
        assertThat(server.send("GET", "/programmes", NOTHING, token + "x").status())
                .isEqualTo(401);
        assertThat(server.send("GET", "/programmes/" + id, NOTHING, token).status())
                .isEqualTo(200);
        String tokenId = server.get("/tokens")
                .json()
                .path("items")
                .valueStream()
                .filter(row -> row.path("prefix").asString().equals(prefix))
                .findFirst()
                .orElseThrow()
                .path("id")
                .asString();
        assertThat(server.send("DELETE", "/tokens/" + tokenId, NOTHING, server.token(Role.ADMIN, "*"))
                        .status())
                .isEqualTo(204);
        assertThat(server.send("GET", "/programmes/" + id, NOTHING, token).status())
                .isEqualTo(401);
    }

    /** A mistake in what they send would tell them that it is there. */
    @Test
    void whoMayNotReadAProgrammeIsAnsweredAsIfItWereNotThereWhateverTheySend() {
        String hidden = server.programme();
        String token = server.token(Role.ADMIN, server.programme());
        List<String> routes = new ArrayList<>();
        server.bean(RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .keySet()
                .forEach(mapping -> mapping.getPatternValues().stream()
                        .filter(path -> path.startsWith("/api/v1/programmes/{id}"))
                        .forEach(path -> mapping.getMethodsCondition()
                                .getMethods()
                                .forEach(method -> routes.add(method + " " + path))));

        assertThat(routes).hasSizeGreaterThan(15).allSatisfy(route -> {
            String[] parts = route.split(" ");
            String path =
                    parts[1].replace("/api/v1", "").replace("{id}", hidden).replaceAll("\\{[^}]*}", "x");
            assertThat(server.send(parts[0], path, "x".getBytes(UTF_8), token).status())
                    .isEqualTo(404);
        });
    }

    @Test
    void aTokenEndsByItsDay() {
        String token = server.token(Role.ADMIN, Caller.EVERYWHERE);
        server.database()
                .sql("update api_token set expires_at = current_timestamp where prefix = ?")
                .param(token.substring(4, token.indexOf('_', 4)))
                .update();

        assertThat(server.send("GET", "/programmes", NOTHING, token).status()).isEqualTo(401);
    }

    @Test
    void aViewerWalksEveryRouteAndSeesWhatIsGrantedAlone() {
        String mine = server.programme();
        String other = server.programme();
        String viewer = server.token(Role.VIEWER, mine);
        String fingerprint = server.alert(other, "S01", "port/opening");

        for (String list : List.of("/programmes?limit=500", "/alerts?limit=500", "/events?limit=500")) {
            Answer answer = server.send("GET", list, NOTHING, viewer);
            assertThat(answer.status()).as(list).isEqualTo(200);
            assertThat(answer.text()).as(list).contains(mine).doesNotContain(other);
        }
        for (String path : List.of(
                "",
                "/definition",
                "/assessment",
                "/alerts",
                "/judgements",
                "/waivers",
                "/alerts/" + fingerprint,
                "/alerts/" + fingerprint + "/events")) {
            assertThat(server.send("GET", "/programmes/" + other + path, NOTHING, viewer)
                            .status())
                    .as(path)
                    .isEqualTo(404);
        }
        for (String path : List.of("/updates", "/waivers", "/alerts/" + fingerprint + "/acknowledge")) {
            byte[] body = "{}".getBytes(UTF_8);
            assertThat(server.send(
                                    "POST",
                                    "/programmes/" + other + path,
                                    body,
                                    viewer,
                                    "Content-Type",
                                    "application/json")
                            .status())
                    .as(path)
                    .isIn(404, 422);
        }
        for (String path : List.of("/tokens", "/users", "/audit")) {
            assertThat(server.send("GET", path, NOTHING, viewer).status())
                    .as(path)
                    .isEqualTo(403);
        }
        assertThat(server.send(
                                "PUT",
                                "/programmes/" + mine,
                                TestServer.definition(mine).getBytes(UTF_8),
                                viewer,
                                "If-Match",
                                "*")
                        .status())
                .isEqualTo(403);
        assertThat(server.send("GET", "/subscriptions", NOTHING, viewer)
                        .json()
                        .path("items")
                        .size())
                .isZero();
    }

    @Test
    void theDatabaseHoldsNoSecret() {
        String id = server.programme();
        String token = server.token(Role.ADMIN, id);
        JsonNode subscription = server.post(
                        "/subscriptions",
                        "{\"kind\": \"webhook\", \"target\": \"http://127.0.0.2:9/\", \"programme\": \"" + id + "\"}")
                .json();
        server.post(
                "/users", "{\"name\": \"secret.keeper\", \"password\": \"kept by nobody else\", \"role\": \"viewer\"}");

        String dump = dump();

        assertThat(dump).contains(subscription.path("id").asString()).contains("secret.keeper");
        assertThat(dump)
                .doesNotContain(token.substring(token.indexOf('_', 4) + 1))
                .doesNotContain(subscription.path("secret").asString().substring(6))
                .doesNotContain("kept by nobody else");
    }

    /** Every value of every table, as text. */
    private String dump() {
        StringBuilder dump = new StringBuilder();
        List<String> tables = server.database()
                .sql("select table_name from information_schema.tables where table_schema = 'public'")
                .query(String.class)
                .list();
        assertThat(tables).contains("api_token", "subscription", "app_user");
        for (String table : tables) {
            server.database().sql("select * from " + table).query(row -> {
                for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
                    dump.append(row.getString(column)).append('\n');
                }
            });
        }
        return dump.toString();
    }

    @Test
    void whatWasDoneIsAChain() {
        server.programme();
        JsonNode items = server.get("/audit?limit=500").json().path("items");

        assertThat(items.size()).isGreaterThan(1);
        for (int i = 0; i + 1 < items.size(); i++) {
            assertThat(items.path(i).path("before").asString())
                    .isEqualTo(items.path(i + 1).path("sha256").asString());
        }
    }

    @Test
    void whatIsNoRouteIsAnsweredAsAProblemToo() {
        for (Answer answer : List.of(
                server.get("/nothing"),
                server.post("/programmes", "{}"),
                server.post("/programmes/" + server.programme() + "/uploads", "{}"))) {
            assertThat(answer.status()).isIn(404, 405, 415);
            assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
            assertThat(answer.json().path("requestId").asString()).isNotEmpty();
        }
    }

    @Test
    void healthIsOnAPortOfItsOwn() {
        HttpRequest health = HttpRequest.newBuilder(URI.create(server.managementUrl() + "/actuator/health"))
                .build();
        HttpRequest metrics = HttpRequest.newBuilder(URI.create(server.managementUrl() + "/actuator/prometheus"))
                .build();
        HttpRequest here = HttpRequest.newBuilder(URI.create(server.url() + "/actuator/health"))
                .build();
        HttpClient client = HttpClient.newHttpClient();

        assertThat(server.send(client, health).text()).contains("UP");
        assertThat(server.send(client, metrics).text()).contains("jvm_memory", "hikaricp_connections_pending");
        assertThat(server.send(client, here).status()).isEqualTo(404);
    }
}
