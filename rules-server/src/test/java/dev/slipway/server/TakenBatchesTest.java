package dev.slipway.server;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.server.TestServer.Answer;
import dev.slipway.server.base.Role;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What was sent is listed, can be seen again, and is taken back where it was a mistake. */
class TakenBatchesTest {

    private static final String DONE = "report_date,terminal,milestone,actual\n2026-03-02,port,opening,2026-03-01\n";
    private static final String REASON = "{\"reason\": \"it is of another terminal\"}";

    private final TestServer server = TestServer.shared();
    private final String id = server.programme();
    private final String path = "/programmes/" + id + "/uploads";

    @Test
    void whatWasSentIsListedWithWhatEvidenceCallsIt() throws IOException {
        String file = upload("reports/march.csv");
        String rows = server.post(
                        "/programmes/" + id + "/updates",
                        """
                        report_date,terminal,milestone,forecast
                        2026-03-01,port,crane,2031-05-01
                        2026-03-09,port,crane,2031-06-01
                        """,
                        "Content-Type",
                        "text/csv")
                .json()
                .path("batch")
                .asString();

        JsonNode items = server.get(path).json().path("items");

        assertThat(items.findValuesAsString("batch")).containsExactly(rows, file);
        assertThat(items.path(0).path("name").asString()).isEqualTo("updates");
        assertThat(items.path(0).path("firstLine").asInt()).isEqualTo(2);
        assertThat(items.path(0).path("lastLine").asInt()).isEqualTo(3);
        assertThat(items.path(0).path("firstDay").asString()).isEqualTo("2026-03-01");
        assertThat(items.path(0).path("lastDay").asString()).isEqualTo("2026-03-09");
        assertThat(items.path(1).path("name").asString()).isEqualTo("reports/march.csv");
        assertThat(items.path(1).path("source").asString()).isEqualTo("upload");
        assertThat(items.path(1).path("by").asString()).startsWith("token:");
        assertThat(items.path(1).path("reports").asInt()).isEqualTo(1);
        assertThat(items.path(1).path("withdrawn").isNull()).isTrue();
    }

    @Test
    void theListComesInPages() throws IOException {
        List<String> sent = List.of(upload("a.csv"), upload("b.csv"), upload("c.csv"));

        JsonNode first = server.get(path + "?limit=2").json();
        JsonNode second = server.get(
                        path + "?limit=2&after=" + first.path("next").asString())
                .json();

        assertThat(first.path("items").findValuesAsString("batch")).containsExactly(sent.get(2), sent.get(1));
        assertThat(second.path("items").findValuesAsString("batch")).containsExactly(sent.get(0));
        assertThat(second.path("next").isNull()).isTrue();
    }

    @Test
    void theFileIsGivenBackAsItWasSentAndNeverShown() throws IOException {
        String batch = upload("reports/march.csv");

        Answer file = server.get(path + "/" + batch + "/content");

        assertThat(file.text()).isEqualTo(DONE);
        assertThat(file.header("Content-Disposition"))
                .startsWith("attachment")
                .contains("march.csv")
                .doesNotContain("reports");
        assertThat(file.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(file.header("Content-Type")).isEqualTo("application/octet-stream");
        assertThat(server.get("/programmes/" + server.programme() + "/uploads/" + batch + "/content")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void whatIsTakenBackIsReadNoMoreAndStaysListed() throws IOException {
        String overdue = server.alert(id, "S01", "port/opening");
        String batch = upload("march.csv");
        assertThat(state(overdue)).isEqualTo("cleared");

        Answer back = server.post(path + "/" + batch + "/withdraw", REASON);

        assertThat(back.status()).as(back.text()).isEqualTo(200);
        assertThat(back.json().path("changes").findValuesAsString("kind")).contains("raised");
        assertThat(state(overdue)).isEqualTo("open");
        JsonNode listed = server.get(path).json().path("items").path(0);
        assertThat(listed.path("withdrawn").path("reason").asString()).isEqualTo("it is of another terminal");
        assertThat(listed.path("withdrawn").path("by").asString()).startsWith("token:");
        assertThat(server.get(path + "/" + batch + "/content").text()).isEqualTo(DONE);
        assertThat(server.get("/programmes/" + id + "/assessment").text()).doesNotContain("march.csv");
    }

    @Test
    void whyItWasJudgedAgainIsTold() throws IOException {
        String overdue = server.alert(id, "S01", "port/opening");
        String batch = upload("march.csv");
        server.post(path + "/" + batch + "/withdraw", REASON);

        JsonNode judgement = server.get("/programmes/" + id + "/judgements")
                .json()
                .path("items")
                .path(0);
        JsonNode events = server.get("/programmes/" + id + "/alerts/" + overdue + "/events")
                .json()
                .path("items");

        assertThat(judgement.path("cause").asString()).isEqualTo("withdrawal");
        assertThat(judgement.path("batch").asString()).isEqualTo(batch);
        assertThat(events.findValuesAsString("kind")).containsExactly("raised", "cleared", "raised");
        assertThat(events.path(2).path("batch").asString()).isEqualTo(batch);
        assertThat(PageClient.of(Role.VIEWER, id)
                        .open("/programmes/" + id + "/alerts/" + overdue)
                        .text())
                .containsOnlyOnce("taken back: march.csv");
        assertThat(server.get("/audit").text()).contains("reports withdrawn", "it is of another terminal");
    }

    @Test
    void whatWasCorrectedByItStandsAgain() throws IOException {
        String header = "report_date,terminal,milestone,forecast\n2026-03-01,port,crane,";
        server.upload(path, "march.csv", (header + "2031-05-01\n").getBytes(UTF_8));
        String wrong = server.upload(path, "march.csv", (header + "2041-05-01\n").getBytes(UTF_8))
                .json()
                .path("batch")
                .asString();
        assertThat(forecast()).isEqualTo("2041-05-01");

        server.post(path + "/" + wrong + "/withdraw", REASON);

        assertThat(forecast()).isEqualTo("2031-05-01");
    }

    @Test
    void itIsTakenBackOnceForAReasonByAPlanner() throws IOException {
        String batch = upload("march.csv");
        String withdraw = path + "/" + batch + "/withdraw";

        for (String reason : List.of("{}", "{\"reason\": \" \"}")) {
            assertThat(server.post(withdraw, reason).status()).isEqualTo(422);
        }
        for (Role role : List.of(Role.VIEWER, Role.REPORTER, Role.APPROVER)) {
            assertThat(withdraw(withdraw, role)).isEqualTo(403);
        }
        assertThat(server.post(path + "/no-such-batch/withdraw", REASON).status())
                .isEqualTo(404);
        assertThat(withdraw(withdraw, Role.PLANNER)).isEqualTo(200);
        assertThat(server.post(withdraw, REASON).status()).isEqualTo(409);
    }

    @Test
    void itsKeyGoesOnAnsweringAsBefore() throws IOException {
        String[] key = {"Idempotency-Key", "march"};
        Answer taken = server.upload(path, "march.csv", DONE.getBytes(UTF_8), key);
        server.post(path + "/" + taken.json().path("batch").asString() + "/withdraw", REASON);

        Answer again = server.upload(path, "march.csv", DONE.getBytes(UTF_8), key);

        assertThat(again.status()).isEqualTo(200);
        assertThat(again.text()).isEqualTo(taken.text());
    }

    @Test
    void aDefinitionIsHeldToWhatStillCounts() throws IOException {
        String batch = upload("march.csv");
        String without = TestServer.definition(id).replaceAll("(?m)^.*id: opening.*\n", "");
        String tag = server.get("/programmes/" + id).header("ETag");
        assertThat(server.put("/programmes/" + id, without, "If-Match", tag).status())
                .isEqualTo(422);

        server.post(path + "/" + batch + "/withdraw", REASON);

        assertThat(server.put("/programmes/" + id, without, "If-Match", "*").status())
                .isEqualTo(200);
    }

    @Test
    void aPlannerTakesItBackInTheBrowser() throws IOException {
        String batch = upload("march.csv");
        String address = "/programmes/" + id + "/sent";
        PageClient planner = PageClient.of(Role.PLANNER, id);
        assertThat(planner.open("/programmes/" + id).text()).contains("href=\"" + address + "\"");

        Answer list = planner.open(address);
        Answer after = planner.fill(address + "/" + batch + "/withdraw", list, "reason", "sent <twice>");

        assertThat(list.text()).contains("march.csv", "Reports: 1", "by a program, as a file");
        assertThat(after.text()).contains("Taken back:", "sent &lt;twice&gt;").doesNotContain("/withdraw\"");
        assertThat(planner.open(address + "/" + batch).text()).isEqualTo(DONE);
        assertThat(PageClient.of(Role.VIEWER, id).open(address).text()).doesNotContain("/withdraw\"");
    }

    private String upload(String name) throws IOException {
        Answer answer = server.upload(path, name, DONE.getBytes(UTF_8));
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return answer.json().path("batch").asString();
    }

    private int withdraw(String address, Role role) {
        return server.send(
                        "POST",
                        address,
                        REASON.getBytes(UTF_8),
                        server.token(role, id),
                        "Content-Type",
                        "application/json")
                .status();
    }

    private String state(String fingerprint) {
        return server.get("/programmes/" + id + "/alerts/" + fingerprint)
                .json()
                .path("state")
                .asString();
    }

    private String forecast() {
        return server.get("/programmes/" + id + "/assessment")
                .json()
                .path("statuses")
                .path(1)
                .path("forecast")
                .path("text")
                .asString();
    }
}
