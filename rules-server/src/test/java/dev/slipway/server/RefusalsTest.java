package dev.slipway.server;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.server.TestServer.Answer;
import dev.slipway.server.base.Role;
import dev.slipway.server.clock.ClockHealth;
import java.io.IOException;
import java.net.Socket;
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
import tools.jackson.databind.JsonNode;

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
                "/programmes?limit=1&limit=2",
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

    /** Java's client sends no such address, others do. */
    @Test
    void aNameThatIsNotEncodedIsTold() throws IOException {
        URI url = URI.create(server.url());
        try (Socket socket = new Socket(url.getHost(), url.getPort())) {
            String request =
                    "GET /api/v1/programmes?%zz=1 HTTP/1.1\r\nHost: x\r\nConnection: close\r\nAuthorization: Bearer "
                            + server.token(Role.VIEWER, server.programme()) + "\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(UTF_8));

            assertThat(new String(socket.getInputStream().readAllBytes(), UTF_8))
                    .startsWith("HTTP/1.1 400")
                    .contains("application/problem+json");
        }
    }

    /** The last of them would win, and the other be dropped. */
    @Test
    void aMemberThatStandsTwiceIsRefused() {
        Answer answer = server.post("/tokens", "{\"name\": \"zz\", \"name\": \"yy\", \"role\": \"viewer\"}");

        assertThat(answer.status()).as(answer.text()).isEqualTo(400);
        JsonNode problem = answer.json().path("problems").path(0);
        assertThat(problem.path("place").asString()).startsWith("body:1:");
        assertThat(problem.path("message").asString()).contains("Duplicate", "\"name\"");
    }

    /** A misspelt {@code dryRun} would take what was to be shown. */
    @ParameterizedTest
    @CsvSource({"dryrun, dryRun", "option, option", "File, file"})
    void aPartOfAFormThatIsNotKnownIsRefused(String name, String told) {
        String id = server.programme();

        Answer answer = form(id, "", field(name, "true"), file("march.csv"));

        assertThat(answer.status()).as(answer.text()).isEqualTo(400);
        assertThat(answer.json().path("problems").path(0).path("place").asString())
                .isEqualTo(name);
        assertThat(answer.text()).contains(told);
        assertThat(server.get("/programmes/" + id + "/judgements").text()).doesNotContain("march.csv");
    }

    @Test
    void oneFormTakesOneFileAndOneAnswerToEachQuestion() {
        String id = server.programme();

        Answer files = form(id, "", file("march.csv"), file("april.csv"));
        Answer twice = form(id, "?dryRun=false", field("dryRun", "true"), file("march.csv"));

        assertThat(files.status()).as(files.text()).isEqualTo(400);
        assertThat(files.json().path("problems").path(0).path("place").asString())
                .isEqualTo("file");
        assertThat(twice.status()).as(twice.text()).isEqualTo(400);
        assertThat(form(id, "", field("dryRun", "true"), file("march.csv")).status())
                .isEqualTo(200);
    }

    private Answer form(String programme, String query, String... parts) {
        return server.post(
                "/programmes/" + programme + "/uploads" + query,
                String.join("", parts) + "--x--\r\n",
                "Content-Type",
                "multipart/form-data; boundary=x");
    }

    private static String field(String name, String value) {
        return "--x\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n";
    }

    private static String file(String name) {
        return "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name + "\"\r\n\r\n"
                + "report_date,terminal,milestone,actual\n2026-03-02,port,opening,2026-03-01\n\r\n";
    }

    /** It would open nothing, and nobody would know why. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/tokens | {'name': 'x', 'role': 'viewer', 'programme': 'nosuch'}",
                "/users | {'name': 'nobody-there', 'password': 'a long word for a test', 'role': 'viewer', 'programme': 'nosuch'}",
                "/users/{user}/grants | {'role': 'viewer', 'programme': 'nosuch'}",
                "/subscriptions | {'kind': 'webhook', 'target': 'https://127.0.0.2:9/', 'programme': 'nosuch'}",
            })
    void aProgrammeThatIsNotThereIsTold(String path, String body) {
        String user = PageClient.user(Role.VIEWER, server.programme());

        Answer answer = server.post(path.replace("{user}", user), body.replace('\'', '"'));

        assertThat(answer.status()).as(answer.text()).isEqualTo(404);
        assertThat(answer.text()).contains("there is no programme nosuch");
        assertThat(server.get("/users").text()).doesNotContain("nobody-there", "nosuch");
        assertThat(server.get("/tokens").text()).doesNotContain("\"name\":\"x\"");
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
    @ValueSource(
            strings = {
                "{\"kind\": [\"raisd\"]}",
                "{\"severity\": \"purple\"}",
                "{\"kinds\": [\"raised\"]}",
                "{\"waived\": \"yes\"}",
                "{\"severity\": [\"red\", \"info\"]}",
                "{\"subject\": [\"port/*\", \"hub/*\"]}"
            })
    void aFilterThatDoesNotSayWhatIsWantedIsRefused(String filter) {
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

    /** Refused before any route is looked for, encoded as they are. */
    @ParameterizedTest
    @ValueSource(strings = {"50%25%20phase", "A%3BB", "a%5Cb", "..", "a%2F%2Fb"})
    void anAddressThatIsNotLetInIsAProblemToo(String id) {
        for (Answer answer : List.of(
                server.get("/programmes/" + id),
                server.put("/programmes/" + id, TestServer.definition("x")),
                server.get("/programmes/" + id + "/alerts"))) {
            assertThat(answer.status()).as(answer.text()).isIn(400, 404, 405);
            assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
            assertThat(answer.json().path("requestId").asString()).isNotEmpty();
        }
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
