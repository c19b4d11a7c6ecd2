package dev.slipway.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Several servers on one PostgreSQL, and a PostgreSQL that goes away. */
@EnabledIfEnvironmentVariable(named = "SLIPWAY_TEST_DATABASE", matches = ".+")
@Tag("thorough")
class InstancesIT {

    private static final boolean IS_THOROUGH = Boolean.getBoolean("slipway.thorough");

    @TempDir
    private Path desk;

    @Test
    void check06TwoThatWriteOneProgrammeAgreeAlsoWhereOneIsKilled() throws Exception {
        Map<String, String> environment = Databases.environment(Databases.fresh());
        try (Served one = Served.start(desk.resolve("one"), environment);
                Served two = Served.start(desk.resolve("two"), environment)) {
            one.programme("shared");
            int requests = IS_THOROUGH ? 200 : 80;
            for (HttpResponse<String> answer :
                    AcceptanceChecks.atOnce(requests, i -> flip(i % 2 == 0 ? one : two, i))) {
                assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
            }
            two.kill();
            assertThat(flip(one, 0).statusCode()).isEqualTo(201);

            assertThat(one.get("/programmes/shared").path("updates").asInt()).isEqualTo(requests + 1);
            assertThat(fingerprints(
                            one.get("/programmes/shared/alerts?limit=500").path("items")))
                    .isEqualTo(fingerprints(
                            one.get("/programmes/shared/assessment").path("alerts")));
            assertThatEventsAlternate(one);
        }
    }

    private static HttpResponse<String> flip(Served server, int turn) throws Exception {
        String actual = turn % 3 == 0 ? "2026-03-01" : "withdrawn";
        return server.post(
                "/programmes/shared/updates",
                "report_date,terminal,milestone,actual\n2026-03-02,port,opening," + actual + "\n");
    }

    private static Set<String> fingerprints(JsonNode alerts) {
        return new HashSet<>(alerts.findValuesAsString("fingerprint"));
    }

    private static void assertThatEventsAlternate(Served server) throws Exception {
        Map<String, String> last = new HashMap<>();
        int events = 0;
        for (String next = "0"; !next.isEmpty(); ) {
            JsonNode page = server.get("/events?limit=500&after=" + next);
            for (JsonNode event : page.path("items")) {
                String kind = event.path("kind").asString();
                if (kind.equals("raised") || kind.equals("cleared")) {
                    String before = last.put(event.path("fingerprint").asString(), kind);
                    assertThat(before).as(event.toString()).isNotEqualTo(kind);
                    events++;
                }
            }
            next = page.path("next").asString("");
        }
        assertThat(events).isGreaterThan(3);
    }

    @Test
    void check07TwoOverMidnightJudgeEachProgrammeOnce() throws Exception {
        String url = Databases.fresh();
        try (Served one = Served.start(desk.resolve("one"), Databases.environment(url));
                Served two = Served.start(desk.resolve("two"), Databases.environment(url))) {
            for (int programme = 0; programme < 12; programme++) {
                one.programme("night-" + programme);
            }
            Databases.execute(url, "update programme set judged_on = judged_on - 1");

            AcceptanceChecks.await(() -> judgements(two, 12).stream().allMatch(number -> number >= 2));
            Thread.sleep(3000);

            assertThat(judgements(two, 12)).containsOnly(2);
        }
    }

    private static List<Integer> judgements(Served server, int programmes) {
        try {
            List<Integer> numbers = new ArrayList<>();
            for (int programme = 0; programme < programmes; programme++) {
                numbers.add(server.get("/programmes/night-" + programme)
                        .path("judgements")
                        .asInt());
            }
            return numbers;
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void check08DaysThatItWasOffAreOneJudgement() throws Exception {
        String url = Databases.fresh();
        try (Served server = Served.start(desk.resolve("off"), Databases.environment(url))) {
            server.programme("night-0");
            server.stop();
            Databases.execute(url, "update programme set judged_on = judged_on - 5");
            server.startAgain();

            AcceptanceChecks.await(() -> judgements(server, 1).get(0) >= 2);
            Thread.sleep(2500);

            JsonNode newest =
                    server.get("/programmes/night-0/judgements").path("items").path(0);
            assertThat(newest.path("number").asInt()).isEqualTo(2);
            assertThat(newest.path("cause").asString()).isEqualTo("day");
            assertThat(newest.path("missed").size()).isEqualTo(4);
        }
    }

    @Test
    void check15ADatabaseThatGoesAwayIsToldAndComesBack() throws Exception {
        String url = Databases.fresh();
        URI database = URI.create(url.substring("jdbc:".length()));
        try (FragileProxy proxy = new FragileProxy(database.getHost(), database.getPort())) {
            String through = "jdbc:postgresql://127.0.0.1:" + proxy.port() + database.getPath();
            try (Served server = Served.start(desk.resolve("broken"), Databases.environment(through))) {
                server.programme("shared");
                String token = server.token();
                proxy.breakAll();
                for (HttpResponse<String> answer : AcceptanceChecks.atOnce(
                        6, i -> i % 2 == 0 ? flip(server, i) : server.send(token, "GET", "/programmes", ""))) {
                    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(503);
                    assertThat(answer.headers().firstValue("Retry-After")).isPresent();
                }
                assertThat(health(server)).isEqualTo(503);
                proxy.restore();

                Instant end = Instant.now().plus(Duration.ofSeconds(30));
                while (flip(server, 1).statusCode() != 201) {
                    assertThat(Instant.now()).as("it did not recover").isBefore(end);
                    Thread.sleep(200);
                }
                assertThat(health(server)).isEqualTo(200);
            }
        }
    }

    private static int health(Served server) throws Exception {
        HttpRequest health = HttpRequest.newBuilder(URI.create(server.management() + "/actuator/health"))
                .build();
        return HttpClient.newHttpClient()
                .send(health, BodyHandlers.discarding())
                .statusCode();
    }
}
