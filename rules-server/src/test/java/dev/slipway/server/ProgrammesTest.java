package dev.slipway.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.server.TestServer.Answer;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ProgrammesTest {

    private final TestServer server = TestServer.shared();

    @Test
    void aProgrammeIsPutOnceAndThenOnlyInPlaceOfAVersion() {
        String path = "/programmes/put-once";
        Answer first = server.put(path, TestServer.definition("put-once"));

        assertThat(first.status()).as(first.text()).isEqualTo(201);
        assertThat(server.put(path, TestServer.definition("put-once")).status()).isEqualTo(428);
        assertThat(server.put(path, "no: programme").status()).isEqualTo(428);
        assertThat(server.put(path, TestServer.definition("put-once"), "If-Match", "\"9-0.0.0\"")
                        .status())
                .isEqualTo(412);
        Answer second = server.put(path, TestServer.definition("put-once"), "If-Match", first.header("ETag"));
        assertThat(second.status()).isEqualTo(200);
        assertThat(second.json().path("version").asInt()).isEqualTo(2);
        assertThat(server.put(path, TestServer.definition("put-once"), "If-Match", first.header("ETag"))
                        .status())
                .isEqualTo(412);
    }

    /** Each id that is taken can be asked for; one that could not is refused when it is added. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "..",
                ".",
                "50% phase",
                "A;B",
                "a\\b",
                "*",
                "a\u2028b",
                "Ünï code ?#&=+",
                "...",
                "a b",
                "'\"<>|^`{}[]",
                "порт",
                "港口",
                "a:b@c,d!$()~"
            })
    void aProgrammeThatIsTakenCanBeOpened(String id) {
        PageClient admin = PageClient.admin();
        String file = new JsonMapper().writeValueAsString(Map.of("programme", id, "terminals", List.of()));

        Answer added = admin.drop("/programmes", admin.open("/"), "programme.json", file);

        String address =
                "/programmes/" + URLEncoder.encode(id, StandardCharsets.UTF_8).replace("+", "%20");
        if (List.of("..", ".", "50% phase", "A;B", "a\\b", "*", "a\u2028b").contains(id)) {
            assertThat(added.status()).as(added.text()).isEqualTo(422);
            assertThat(added.text()).contains("letters, digits");
        } else {
            assertThat(added.status()).as(added.text()).isEqualTo(200);
            assertThat(admin.open(address + "/waivers").status()).isEqualTo(200);
            assertThat(server.get(address).json().path("id").asString()).isEqualTo(id);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"+05:00", "UTC+5", "GMT-03:00", "Z", "Mars/Olympus", "asia/almaty"})
    void aZoneIsOneOfTheList(String zone) {
        Answer refused = server.put(
                "/programmes/zoned?zone=" + URLEncoder.encode(zone, StandardCharsets.UTF_8),
                TestServer.definition("zoned"));

        assertThat(refused.status()).as(refused.text()).isEqualTo(422);
        assertThat(refused.text()).contains("Asia/Almaty");
        assertThat(server.get("/programmes/zoned").status()).isEqualTo(404);
    }

    @Test
    void everythingWrongWithADefinitionIsListedWithItsPlace() {
        Answer refused = server.put(
                "/programmes/bad?source=plan/programme.yaml",
                "programme: bad\nterminals:\n  - id: a\n    milestones:\n      - {id: m, dedline: 2026}\n      - {id: n, deadline: someday}\n");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.header("Content-Type")).startsWith("application/problem+json");
        JsonNode problem = refused.json();
        assertThat(problem.path("requestId").asString()).isNotEmpty();
        assertThat(problem.path("problems").size()).isEqualTo(2);
        assertThat(problem.path("problems").path(0).path("place").asString()).startsWith("plan/programme.yaml:5:");
        assertThat(problem.path("problems").path(0).path("remedy").asString()).isNotEmpty();
        assertThat(server.get("/programmes/bad").status()).isEqualTo(404);
    }

    @Test
    void aDefinitionThatReportsNoLongerFitIsRefusedWithTheirPlaces() throws Exception {
        String id = server.programme();
        server.upload(
                "/programmes/" + id + "/uploads",
                "march.csv",
                "report_date,terminal,milestone,forecast\n2026-03-01,port,crane,2031-05-01\n"
                        .getBytes(StandardCharsets.UTF_8));

        Answer refused = server.put(
                "/programmes/" + id,
                "programme: " + id + "\nterminals: [{id: port, milestones: [{id: opening, deadline: 2020}]}]\n",
                "If-Match",
                "*");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("march.csv:2").contains("crane");
        assertThat(server.get("/programmes/" + id).json().path("version").asInt())
                .isEqualTo(1);
    }

    @Test
    void theDefinitionIsKeptAsItWasSent() {
        String id = server.programme();

        assertThat(server.get("/programmes/" + id + "/definition").text()).isEqualTo(TestServer.definition(id));
    }

    @Test
    void whatIsKnownIsNotSentAgain() {
        String id = server.programme();
        Answer known = server.get("/programmes/" + id);

        assertThat(server.get("/programmes/" + id, "If-None-Match", known.header("ETag"))
                        .status())
                .isEqualTo(304);
        server.post(
                "/programmes/" + id + "/updates",
                "[{\"report_date\": \"2026-03-01\", \"terminal\": \"port\", \"milestone\": \"crane\", \"forecast\": \"2031-05-01\"}]");
        assertThat(server.get("/programmes/" + id, "If-None-Match", known.header("ETag"))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void aListComesInPages() {
        String one = server.programme();
        String two = server.programme();
        String next = "";
        String seen = "";
        do {
            Answer page = server.get("/programmes?limit=1" + (next.isEmpty() ? "" : "&after=" + next));
            assertThat(page.status()).isEqualTo(200);
            seen += page.text();
            next = page.json().path("next").asString("");
        } while (!next.isEmpty());

        assertThat(seen).contains(one).contains(two);
        assertThat(server.get("/programmes?limit=1").header("Link"))
                .contains("rel=\"next\"")
                .contains("after=");
        assertThat(server.get("/programmes?limit=0").status()).isEqualTo(400);
    }

    @Test
    void aZoneThatIsNoneIsRefused() {
        assertThat(server.put("/programmes/zoned?zone=Mars/Base", TestServer.definition("zoned"))
                        .status())
                .isEqualTo(422);
    }
}
