package dev.slipway.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** The whole application as its users see it, on a day on which its example data are a week old. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class ExampleApplicationTest {

    @TestConfiguration
    static class FixedDay {
        @Bean
        @Primary
        Clock fixed() {
            return Clock.fixed(Instant.parse("2026-03-05T10:00:00Z"), ZoneOffset.UTC);
        }
    }

    @LocalServerPort
    private int port;

    @Autowired
    private ObjectMapper mapper;

    @Test
    void theAssessmentIsCompleteAndByThePolicyOfTheApplication() throws Exception {
        JsonNode assessment = mapper.readTree(get("/programmes/north-line/assessment").body());

        assertThat(assessment.get("schema").stringValue()).isEqualTo("slipway/assessment/1");
        JsonNode alert = assessment.get("alerts").get(0);
        assertThat(alert.get("rule").stringValue()).isEqualTo("S02");
        assertThat(alert.get("severity").stringValue()).isEqualTo("amber");
        assertThat(alert.get("message").stringValue()).isNotEmpty();
        assertThat(alert.get("evidence").toString()).contains("/reports/1");
    }

    @Test
    void thePageIsTheReportOfSlipway() throws Exception {
        HttpResponse<String> page = get("/programmes/north-line");

        assertThat(page.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/html");
        assertThat(page.body()).contains("North line", "1 of 2 open milestones is late");
    }

    @Test
    void aReportIsAnsweredByWhatItChanges() throws Exception {
        HttpResponse<String> answer = post("south-line", "{\"report_date\": \"2026-03-05\", \"terminal\": \"quay\","
                + " \"milestone\": \"opening\", \"forecast\": \"2026-08\"}");

        JsonNode changes = mapper.readTree(answer.body());
        assertThat(changes).isNotEmpty();
        assertThat(changes.toString()).contains("\"change\":\"cleared\"", "quay/opening");
    }

    @Test
    void aReportThatFitsNothingIsAProblem() throws Exception {
        HttpResponse<String> answer =
                post("north-line", "{\"report_date\": \"2026-03-05\", \"terminal\": \"harbor\", \"milestone\": \"opening\"}");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(answer.body()).contains("1 report does not fit the programme").doesNotContain("harbor");
    }

    @Test
    void aReportThatIsNoneIsABadRequest() throws Exception {
        assertThat(post("north-line", "{\"terminal\": \"harbour\", \"milestone\": \"opening\"}")
                        .statusCode()).isEqualTo(400);
    }

    @Test
    void healthAndMetersAreTold() throws Exception {
        get("/programmes/north-line/assessment");

        assertThat(mapper.readTree(get("/actuator/health").body()).at("/components/slipway/status").stringValue())
                .isEqualTo("UP");
        assertThat(get("/actuator/metrics/slipway.assess").body()).contains("\"exception\"", "COUNT");
        assertThat(get("/actuator/metrics/slipway.entries?tag=severity:amber").statusCode()).isEqualTo(200);
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(request(path).GET());
    }

    private HttpResponse<String> post(String programme, String report) throws IOException, InterruptedException {
        return send(request("/programmes/" + programme + "/reports")
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(report)));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
    }
}
