package dev.slipway.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.server.TestServer.Answer;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class AlertsTest {

    private final TestServer server = TestServer.shared();

    @Test
    void whatPeopleDoAboutAnAlertIsPartOfItsHistory() {
        String id = server.programme();
        String alert = server.alert(id, "S01", "port/opening");
        String path = "/programmes/" + id + "/alerts/" + alert;

        assertThat(server.post(path + "/acknowledge", "{\"note\": \"seen\"}")
                        .json()
                        .path("state")
                        .asString())
                .isEqualTo("acknowledged");
        assertThat(server.post(path + "/assign", "{\"assignee\": \"anna\"}")
                        .json()
                        .path("assignee")
                        .asString())
                .isEqualTo("anna");
        assertThat(server.post(path + "/comment", "{\"text\": \"calls the port\"}")
                        .status())
                .isEqualTo(200);
        assertThat(server.post(path + "/comment", "{\"text\": \"\"}").status()).isEqualTo(422);

        JsonNode events = server.get(path + "/events").json().path("items");
        assertThat(events.findValuesAsString("kind"))
                .containsExactly("raised", "acknowledged", "assigned", "commented");
        assertThat(events.path(3).path("note").asString()).isEqualTo("calls the port");

        server.post(
                "/programmes/" + id + "/updates",
                "report_date,terminal,milestone,actual\n2026-03-02,port,opening,2026-03-01\n",
                "Content-Type",
                "text/csv");
        assertThat(server.post(path + "/acknowledge", "").status()).isEqualTo(409);
    }

    @Test
    void aListIsFilteredAndTaggedAndComesGravestFirst() {
        String id = server.programme();
        server.post(
                "/programmes/" + id + "/updates",
                "report_date,terminal,milestone,forecast\n2026-03-02,port,crane,2031\n",
                "Content-Type",
                "text/csv");
        Answer all = server.get("/programmes/" + id + "/alerts");

        assertThat(all.json().path("items").findValuesAsString("severity").get(0))
                .isEqualTo("red");
        assertThat(server.get("/programmes/" + id + "/alerts", "If-None-Match", all.header("ETag"))
                        .status())
                .isEqualTo(304);
        assertThat(server.get("/programmes/" + id + "/alerts?severity=amber")
                        .json()
                        .path("items")
                        .findValuesAsString("rule"))
                .contains("S03")
                .doesNotContain("S01");
        assertThat(server.get("/programmes/" + id + "/alerts?state=sleeping").status())
                .isEqualTo(400);
        Answer page = server.get("/programmes/" + id + "/alerts?limit=1");
        String rest = server.get("/programmes/" + id + "/alerts?after="
                        + page.json().path("next").asString())
                .text();
        assertThat(rest)
                .doesNotContain(
                        page.json().path("items").path(0).path("fingerprint").asString());
    }

    /** The day on which the server was told is another thing: that is what {@code raisedAt} says. */
    @Test
    void sinceIsTheDayThatTheReportSaysAndMovesWithoutAnEvent() {
        String id = server.programme();
        report(id, "report_date,terminal,milestone,forecast\n2026-03-02,port,crane,2033-01-31\n");
        String alert = server.alert(id, "S02", "port/crane");
        assertThat(since(id)).isEqualTo(reported(id)).containsEntry(alert, "2026-03-02");

        report(id, "report_date,terminal,milestone,forecast\n2026-02-02,port,crane,2033-01-31\n");
        assertThat(since(id)).isEqualTo(reported(id)).containsEntry(alert, "2026-02-02");

        DaysTest.passADay(server, id, 3);
        assertThat(since(id)).isEqualTo(reported(id)).containsEntry(alert, "2026-02-02");
        assertThat(server.get("/programmes/" + id + "/alerts/" + alert + "/events")
                        .json()
                        .path("items")
                        .findValuesAsString("kind"))
                .containsExactly("raised");
    }

    @Test
    void anAlertThatIsBackOnTheDayOnWhichItWentWasNeverGone() {
        String id = server.programme();
        report(id, "report_date,terminal,milestone,forecast\n2026-03-02,port,crane,2033-01-31\n");
        String alert = server.alert(id, "S02", "port/crane");
        String today = server.get("/programmes/" + id).json().path("judgedOn").asString();

        report(id, "report_date,terminal,milestone,forecast\n" + today + ",port,crane,2030-01-31\n");
        assertThat(server.get("/programmes/" + id + "/alerts/" + alert)
                        .json()
                        .path("state")
                        .asString())
                .isEqualTo("cleared");
        report(id, "report_date,terminal,milestone,forecast\n" + today + ",port,crane,2033-02-28\n");

        assertThat(since(id)).isEqualTo(reported(id)).containsEntry(alert, "2026-03-02");
    }

    private void report(String id, String rows) {
        Answer answer = server.post("/programmes/" + id + "/updates", rows, "Content-Type", "text/csv");
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
    }

    private Map<String, String> since(String id) {
        return since(server.get("/programmes/" + id + "/alerts").json().path("items"));
    }

    private Map<String, String> reported(String id) {
        return since(server.get("/programmes/" + id + "/assessment").json().path("alerts"));
    }

    private static Map<String, String> since(JsonNode alerts) {
        Map<String, String> days = new HashMap<>();
        alerts.forEach(alert -> days.put(
                alert.path("fingerprint").asString(), alert.path("since").asString()));
        return days;
    }

    @Test
    void eventsCanBeListenedTo() throws Exception {
        String id = server.programme();
        HttpRequest request = HttpRequest.newBuilder(URI.create(server.url() + "/api/v1/events"))
                .header("Authorization", "Bearer " + server.token(dev.slipway.server.base.Role.VIEWER, id))
                .header("Accept", "text/event-stream")
                .build();

        HttpResponse<Stream<String>> stream =
                HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofLines());

        try (Stream<String> lines = stream.body()) {
            assertThat(lines.filter(line -> line.startsWith("data:"))
                            .findFirst()
                            .orElseThrow())
                    .contains(id)
                    .contains("raised");
        }
    }
}
