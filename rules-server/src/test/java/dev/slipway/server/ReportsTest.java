package dev.slipway.server;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.engine.ComplianceEngine;
import dev.slipway.inputs.InputOptions;
import dev.slipway.inputs.Inputs;
import dev.slipway.inputs.ProgrammeInput;
import dev.slipway.model.alerts.Assessment;
import dev.slipway.reports.Report;
import dev.slipway.reports.ReportFormat;
import dev.slipway.reports.ReportOptions;
import dev.slipway.server.TestServer.Answer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class ReportsTest {

    private static final String DONE = "report_date,terminal,milestone,actual\n2026-03-02,port,opening,2026-03-01\n";
    private static final String TAKEN_BACK =
            "report_date,terminal,milestone,actual\n2026-03-03,port,opening,withdrawn\n";

    private final TestServer server = TestServer.shared();

    @ParameterizedTest
    @ValueSource(strings = {"east-west", "illustrative", "schedule"})
    void theAssessmentIsTheReportOfTheCommand(String example) throws IOException {
        Path folder = Path.of("../examples").resolve(example);
        Path definition = folder.resolve("programme.yaml");
        ProgrammeInput input = input(folder);
        String id = input.programme().orElseThrow().id();
        server.put("/programmes/" + id + "?source=" + definition, Files.readString(definition));
        try (Stream<Path> files = Files.walk(folder.resolve("status"))) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                Answer taken =
                        server.upload("/programmes/" + id + "/uploads", file.toString(), Files.readAllBytes(file));
                assertThat(taken.status()).as(taken.text()).isEqualTo(201);
            }
        }

        for (String day : List.of("2025-12-31", "2026-03-31", "2027-01-01")) {
            Answer answer = server.get("/programmes/" + id + "/assessment?asOf=" + day);
            assertThat(withoutInputs(answer.text())).isEqualTo(withoutInputs(report(input, LocalDate.parse(day))));
        }
    }

    @Test
    void reportsComeAsCsvJsonAndNdjsonAndNothingElse() {
        String id = server.programme();
        String path = "/programmes/" + id + "/updates";
        String row =
                "{\"report_date\": \"2026-03-01\", \"terminal\": \"port\", \"milestone\": \"crane\", \"forecast\": \"2031-05-01\"}";

        assertThat(server.post(path, DONE, "Content-Type", "text/csv;charset=UTF-8")
                        .status())
                .isEqualTo(201);
        assertThat(server.post(path, "[" + row + "]", "Content-Type", "application/json")
                        .status())
                .isEqualTo(201);
        assertThat(server.post(path, row + "\n" + row + "\n", "Content-Type", "application/x-ndjson")
                        .json()
                        .path("accepted")
                        .asInt())
                .isEqualTo(2);
        assertThat(server.post(path, DONE, "Content-Type", "text/html").status())
                .isEqualTo(415);
        assertThat(server.get("/programmes/" + id).json().path("updates").asInt())
                .isEqualTo(4);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|text/csv",
                "report_date,terminal,milestone,forecast|text/csv",
                "[]|application/json",
                "''|application/json"
            })
    void reportsThatSayNothingAreRefused(String body, String type) throws IOException {
        String path = "/programmes/" + server.programme();

        Answer answer = server.post(path + "/updates", body, "Content-Type", type);
        assertThat(answer.status()).as(answer.text()).isEqualTo(422);
        assertThat(answer.json().path("problems").path(0).path("place").asString())
                .startsWith("updates.");
        assertThat(answer.json().path("problems").path(0).path("remedy").asString())
                .isNotEmpty();

        Answer shown = server.upload(path + "/uploads?dryRun=true", "march.csv", body.getBytes(UTF_8));
        assertThat(shown.json().path("problems").path(0).path("place").asString())
                .startsWith("march.csv");
        assertThat(server.get(path).json().path("judgements").asInt()).isEqualTo(1);
    }

    @Test
    void anAlertClearsAndComesBackWithItsPlaceAndItsBatch() throws IOException {
        String id = server.programme();
        String overdue = server.alert(id, "S01", "port/opening");

        JsonNode cleared = server.upload("/programmes/" + id + "/uploads", "march.csv", DONE.getBytes(UTF_8))
                .json();
        JsonNode back = server.post("/programmes/" + id + "/updates", TAKEN_BACK, "Content-Type", "text/csv")
                .json();

        assertThat(kinds(cleared, "S01")).containsExactly("cleared");
        assertThat(kinds(back, "S01")).containsExactly("raised");
        JsonNode events = server.get("/programmes/" + id + "/alerts/" + overdue + "/events")
                .json()
                .path("items");
        assertThat(events.findValuesAsString("kind")).containsExactly("raised", "cleared", "raised");
        assertThat(events.path(1).path("batch").asString())
                .isEqualTo(cleared.path("batch").asString());
        assertThat(events.path(2).path("episode").asInt()).isEqualTo(2);
        String late =
                server.get("/programmes/" + id + "/alerts?state=all&rule=S04").text();
        assertThat(late).contains("march.csv").contains("\"line\":2").contains("\"state\":\"cleared\"");
    }

    @Test
    void ofTwoReportsOfOneDayTheOneThatCameLaterCounts() {
        String id = server.programme();
        String path = "/programmes/" + id + "/updates";
        String header = "report_date,terminal,milestone,forecast\n";

        server.post(path, header + "\n\n2026-03-01,port,crane,2032-05-01\n", "Content-Type", "text/csv");
        server.post(path, header + "2026-03-01,port,crane,2031-05-01\n", "Content-Type", "text/csv");

        JsonNode statuses =
                server.get("/programmes/" + id + "/assessment").json().path("statuses");
        assertThat(statuses.path(1).path("forecast").path("text").asString()).isEqualTo("2031-05-01");
        assertThat(server.get("/programmes/" + id + "/assessment").text()).contains("updates");
    }

    @Test
    void aMistakeIsToldAtItsPlaceAndNothingIsTaken() {
        String id = server.programme();

        Answer refused = server.post(
                "/programmes/" + id + "/updates",
                "report_date,terminal,milestone,forecast\n2026-03-01,port,crane,2031-05-01\n2026-03-01,port,crain,soon\n",
                "Content-Type",
                "text/csv");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().path("problems").path(0).path("place").asString())
                .startsWith("updates.csv:3:");
        assertThat(server.get("/programmes/" + id).json().path("updates").asInt())
                .isZero();
    }

    @Test
    void aKeySentOftenAtOnceIsTakenOnce() {
        String id = server.programme();
        String path = "/programmes/" + id + "/updates";

        List<Answer> answers = IntStream.range(0, 20)
                .parallel()
                .mapToObj(i -> server.post(path, DONE, "Content-Type", "text/csv", "Idempotency-Key", "one"))
                .toList();

        assertThat(answers).extracting(Answer::status).containsOnlyOnce(201);
        assertThat(answers).extracting(Answer::text).containsOnly(answers.get(0).text());
        assertThat(server.get("/programmes/" + id).json().path("updates").asInt())
                .isEqualTo(1);
        assertThat(server.post(path, TAKEN_BACK, "Content-Type", "text/csv", "Idempotency-Key", "one")
                        .status())
                .isEqualTo(422);
    }

    @Test
    void aDryRunShowsWhatWouldComeOfItAndTakesNothing() throws IOException {
        String id = server.programme();

        Answer shown = server.upload("/programmes/" + id + "/uploads?dryRun=true", "march.csv", DONE.getBytes(UTF_8));

        assertThat(shown.status()).isEqualTo(200);
        assertThat(shown.json().path("accepted").asInt()).isEqualTo(1);
        assertThat(kinds(shown.json(), "S01")).containsExactly("cleared");
        assertThat(server.get("/programmes/" + id).json().path("updates").asInt())
                .isZero();
        assertThat(server.get("/programmes/" + id + "/alerts?rule=S01").text()).contains("port/opening");
    }

    @Test
    void reportsAreForThoseWhoMayReport() {
        String id = server.programme();
        String viewer = server.token(dev.slipway.server.base.Role.VIEWER, id);

        assertThat(server.send(
                                "POST",
                                "/programmes/" + id + "/updates",
                                DONE.getBytes(UTF_8),
                                viewer,
                                "Content-Type",
                                "text/csv")
                        .status())
                .isEqualTo(403);
    }

    private static List<String> kinds(JsonNode answer, String rule) {
        return answer.path("changes")
                .valueStream()
                .filter(change -> change.path("alert").path("rule").asString().equals(rule))
                .map(change -> change.path("kind").asString())
                .toList();
    }

    private static ProgrammeInput input(Path folder) {
        ComplianceEngine engine = ComplianceEngine.standard();
        try (Stream<ProgrammeInput> programmes = Inputs.at(
                        folder, InputOptions.defaults().withBasePolicy(engine.policy()))
                .programmes()) {
            return programmes.findFirst().orElseThrow();
        }
    }

    private static String report(ProgrammeInput input, LocalDate day) throws IOException {
        ComplianceEngine engine = ComplianceEngine.standard();
        Assessment assessment = engine.withSince(
                        engine.assess(input.programme().orElseThrow(), input.updates(), day), input.updates())
                .withInputs(input.inputs());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Report report = Report.open(ReportFormat.JSON, bytes, ReportOptions.plain())) {
            report.add(assessment);
        }
        return bytes.toString(UTF_8);
    }

    private static String withoutInputs(String report) {
        assertThat(report).contains("\"inputs\"");
        return report.replaceFirst("(?s)\"inputs\".*?\\]", "");
    }
}
