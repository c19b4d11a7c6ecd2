package dev.slipway.server;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.server.TestServer.Answer;
import dev.slipway.server.base.Role;
import dev.slipway.server.clock.ClockHealth;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.health.contributor.Status;

/** What is wrong with a request is never the server's failure. */
class RefusalsTest {

    private final TestServer server = TestServer.shared();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/programmes?limit=x",
                "/programmes?limit=501",
                "/alerts?limit=x",
                "/alerts?state=x",
                "/alerts?severity=purple",
                "/alerts?sverity=red",
                "/programmes?limt=1",
                "/openapi.yaml?version=2",
                "/events?after=-1",
                "/alerts?after=x",
                "/events?after=x",
                "/audit?after=x",
                "/audit?after=99999999999999999999"
            })
    void aParameterThatIsNoneIsTold(String path) {
        Answer answer = server.get(path);

        assertThat(answer.status()).as(answer.text()).isEqualTo(400);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
    }

    /** A member that is passed over would do something else than was asked for. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/tokens | {\"name\": \"x\", \"role\": \"viewer\", \"day\": 1} | day",
                "/tokens | {\"name\": \"x\", \"role\": \"viewer\", \"days\": \"many\"} | days",
                "/users | {\"name\": \"x\", \"pasword\": \"x\"} | pasword",
                "/subscriptions | {\"kind\": \"webhook\", \"filters\": {}} | filters",
                "/packs | {\"name\": \"x\", \"file\": {}} | file",
                "/programmes/none/waivers | {\"rule\": \"S01\", \"untill\": \"2027-01-01\"} | untill",
                "/programmes/none/alerts/none/acknowledge | {\"text\": \"x\"} | text",
                "/programmes/none/alerts/none/assign | {\"to\": \"Anna\"} | to",
                "/programmes/none/alerts/none/comment | {\"note\": \"x\"} | note",
            })
    void aMemberThatIsNotKnownIsToldAtItsPlace(String path, String body, String place) {
        Answer answer = server.post(path, body);

        assertThat(answer.status()).as(answer.text()).isEqualTo(400);
        assertThat(answer.json().path("problems").path(0).path("place").asString())
                .isEqualTo(place);
        assertThat(answer.json().path("problems").path(0).path("remedy").asString())
                .isNotEmpty();
    }

    @Test
    void whoGivesAnAlertToNobodySaysSo() {
        String id = server.programme();
        String path = "/programmes/" + id + "/alerts/" + server.alert(id, "S01", "port/opening") + "/assign";

        assertThat(server.post(path, "{}").status()).isEqualTo(422);
        assertThat(server.post(path, "{\"assignee\": \"Anna\"}")
                        .json()
                        .path("assignee")
                        .asString())
                .isEqualTo("Anna");
        assertThat(server.post(path, "{\"assignee\": \"\"}").json().has("assignee"))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"kind\": [\"raisd\"]}", "{\"severity\": \"purple\"}", "{\"kinds\": [\"raised\"]}"})
    void aFilterThatLetsNothingThroughIsRefused(String filter) {
        Answer answer = server.post(
                "/subscriptions",
                "{\"kind\": \"webhook\", \"target\": \"https://127.0.0.2:9/\", \"filter\": " + filter + "}");

        assertThat(answer.status()).as(answer.text()).isEqualTo(422);
    }

    @Test
    void anAddressThatNoRouteCanHaveIsAProblemToo() {
        Answer answer = server.put("/programmes/a%2Fb", TestServer.definition("a/b"));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.json().path("requestId").asString()).isNotEmpty();
    }

    @Test
    void aPageThatIsFarAwayIsEmpty() {
        String id = server.programme();

        assertThat(server.get("/programmes/" + id + "/judgements?after=99999999999")
                        .status())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/programmes/{id}/waivers | owner | {'rule': 'S01', 'subject': 'port/opening', 'owner': '?', 'reason': 'x', 'until': '{day}'}",
                "/programmes/{id}/waivers | reason | {'rule': 'S01', 'subject': 'port/opening', 'owner': 'x', 'reason': '?', 'until': '{day}'}",
                "/programmes/{id}/alerts/{alert}/acknowledge | note | {'note': '?'}",
                "/programmes/{id}/alerts/{alert}/assign | assignee | {'assignee': '?'}",
                "/programmes/{id}/alerts/{alert}/comment | text | {'text': '?'}",
                "/subscriptions | target | {'kind': 'webhook', 'target': 'https://example.org/?'}",
                "/tokens | name | {'name': '?', 'role': 'viewer'}",
            })
    void aTextThatIsNotKeptIsRefusedAtItsPlace(String path, String place, String body) {
        String id = server.programme();
        String day = server.get("/programmes/" + id).json().path("judgedOn").asString();
        String alert = server.alert(id, "S01", "port/opening");
        for (String text : List.of("x".repeat(4001), "with \\u0000 in it", "with \\ud800 in it")) {
            Answer answer = server.post(
                    path.replace("{id}", id).replace("{alert}", alert),
                    body.replace('\'', '"').replace("{day}", day).replace("?", text));

            assertThat(answer.status()).as(answer.text()).isEqualTo(422);
            assertThat(answer.json().path("problems").path(0).path("place").asString())
                    .isEqualTo(place);
            assertThat(answer.json().path("problems").path(0).path("remedy").asString())
                    .isNotEmpty();
        }
    }

    @Test
    void aNameThatIsNotKeptIsRefusedInItsLine() {
        String longer = TestServer.definition("much").replace("id: crane", "id: " + "x".repeat(600));

        Answer answer = server.put("/programmes/much", longer);
        assertThat(answer.status()).as(answer.text()).isEqualTo(422);
        assertThat(answer.json().path("problems").path(0).path("place").asString())
                .matches("programme\\.yaml:\\d+");
        assertThat(server.put("/programmes/" + "x".repeat(300), TestServer.definition("x".repeat(300)))
                        .json()
                        .path("problems")
                        .path(0)
                        .path("place")
                        .asString())
                .isEqualTo("programme");
    }

    @Test
    void whoGuessesTokensWaitsAndWhoHasOneDoesNot() {
        String[] elsewhere = {"X-Forwarded-For", "198.51.100.7"};
        Answer last = guess(elsewhere);
        for (int guess = 0; guess < 60 && last.status() == 401; guess++) {
            last = guess(elsewhere);
        }

        assertThat(last.status()).isEqualTo(429);
        assertThat(Integer.parseInt(last.header("Retry-After"))).isPositive();
        assertThat(server.get("/programmes?limit=1", elsewhere).status()).isEqualTo(200);
        assertThat(guess("X-Forwarded-For", "198.51.100.8").status()).isEqualTo(401);
    }

    @Test
    void whoGuessesPasswordsWaits() {
        HttpRequest login = HttpRequest.newBuilder(URI.create(server.url() + "/login"))
                .header("X-Forwarded-For", "198.51.100.9")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("username=anna&password=wrong"))
                .build();
        for (int guess = 0; guess < 60; guess++) {
            guess("X-Forwarded-For", "198.51.100.9");
        }

        Answer answer = server.send(HttpClient.newHttpClient(), login);

        assertThat(answer.status()).isEqualTo(429);
        assertThat(answer.header("Retry-After")).isNotEmpty();
    }

    @Test
    void clocksThatAreHalfAMinuteApartAreUnhealthy() {
        Instant now = Instant.parse("2026-11-29T12:00:00Z");

        assertThat(ClockHealth.of(now, now.plusSeconds(30)).getStatus()).isEqualTo(Status.UP);
        assertThat(ClockHealth.of(now, now.plusSeconds(31)).getStatus()).isEqualTo(Status.DOWN);
        assertThat(ClockHealth.of(now, now.minusSeconds(31)).getStatus()).isEqualTo(Status.DOWN);
    }

    private Answer guess(String... headers) {
        return server.send("GET", "/programmes", new byte[0], "slw_guessed_guessed", headers);
    }

    @Test
    void whatIsTooLargeIsRefusedHoweverItIsSent() throws IOException {
        String id = server.programme();
        byte[] large = ("report_date\n" + "x".repeat(65 << 20)).getBytes(UTF_8);

        assertThat(server.post("/programmes/" + id + "/updates", new String(large, UTF_8), "Content-Type", "text/csv")
                        .status())
                .isEqualTo(413);
        Answer upload = server.upload("/programmes/" + id + "/uploads", "march.csv", large);
        assertThat(upload.status()).as(upload.text()).isEqualTo(413);
        assertThat(upload.json().path("detail").asString()).contains("64 MB");
        PageClient reporter = PageClient.of(Role.REPORTER, id);
        Answer page = reporter.drop(
                "/programmes/" + id + "/upload",
                reporter.open("/programmes/" + id),
                "march.csv",
                new String(large, UTF_8));
        assertThat(page.status()).as(page.text()).isEqualTo(413);
        assertThat(page.text()).contains("64 MB", "/style.css");
    }
}
