package dev.slipway.server;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.server.TestServer.Answer;
import dev.slipway.server.base.Role;
import dev.slipway.workbench.NewRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class PacksTest {

    private final TestServer server = TestServer.shared();

    @TempDir
    private Path folder;

    @Test
    void aPackThatASecondAdministratorApprovesJudges() throws Exception {
        String id = server.programme();
        Answer brought = bring(files("strict: true\n"));
        assertThat(brought.status()).as(brought.text()).isEqualTo(201);
        String pack = brought.json().path("id").asString();
        String chosen = "{\"pack\": \"" + pack + "\"}";

        assertThat(choose(id, chosen).status()).as("before it is approved").isEqualTo(409);
        assertThat(server.post("/packs/" + pack + "/approve", "").status()).isEqualTo(403);
        assertThat(asAnother(pack, "approve").status()).isEqualTo(200);
        Answer judged = choose(id, chosen);

        assertThat(judged.status()).as(judged.text()).isEqualTo(200);
        assertThat(judged.json().path("pack").asString()).isEqualTo(pack);
        JsonNode judgements =
                server.get("/programmes/" + id + "/judgements").json().path("items");
        assertThat(judgements.path(0).path("cause").asString()).isEqualTo("rules");
        assertThat(judgements.path(0).path("pack").asString()).isEqualTo(pack);
        assertThat(judgements.path(0).path("rulesSha256").asString())
                .isNotEqualTo(judgements.path(1).path("rulesSha256").asString());
        assertThat(server.get("/programmes/" + id + "/assessment").status()).isEqualTo(200);
        assertThat(asAnother(pack, "withdraw").status()).as("while it is used").isEqualTo(409);
        assertThat(choose(id, "{\"pack\": null}").json().has("pack")).isFalse();
        assertThat(asAnother(pack, "withdraw").status()).isEqualTo(200);
        assertThat(server.get("/packs/" + pack)
                        .json()
                        .path("files")
                        .path("policy.yaml")
                        .asString())
                .startsWith("strict: true");
    }

    @Test
    void aPackThatIsNotStrictIsRefused() throws Exception {
        Answer refused = bring(files(""));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("policy.yaml").contains("strict: true");
    }

    @Test
    void aPackThatReachesOutIsRefusedWithItsLine() throws Exception {
        Map<String, String> files = files("strict: true\n");
        files.computeIfPresent(
                "x01.drl",
                (name, text) ->
                        text.replaceFirst("(?m)^then$", "then\n    new java.io.File(\"/etc/passwd\").delete();"));
        Answer refused = bring(files);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().path("problems").path(0).path("place").asString())
                .startsWith("x01.drl:");
    }

    @Test
    void aPackWhoseTestsFailOrAreMissingIsRefused() throws Exception {
        Map<String, String> untested = files("strict: true\n");
        untested.keySet().removeIf(name -> name.endsWith(".test.yaml"));
        Map<String, String> failing = files("strict: true\n");
        failing.computeIfPresent("x01.test.yaml", (name, text) -> text.replaceAll("expect: none", "expect: red"));

        assertThat(bring(untested).text()).contains("no test shows this rule");
        Answer refused = bring(failing);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().path("problems").path(0).path("place").asString())
                .startsWith("x01.test.yaml:");
    }

    @Test
    void aFileThatNoPackHasIsRefused() throws Exception {
        for (String name : new String[] {"../x.drl", "x.jar", "sub/x.drl"}) {
            Map<String, String> files = files("strict: true\n");
            files.put(name, "");

            assertThat(bring(files).status()).as(name).isEqualTo(422);
        }
    }

    @Test
    void thresholdsOfItsOwnJudgeAtOnce() {
        String id = server.programme();
        String path = "/programmes/" + id + "/policy";
        assertThat(server.get(path).status()).isEqualTo(404);

        Answer first = server.put(path, "default:\n  bands:\n    amber: 10000\n    red: 20000\n");

        assertThat(first.status()).as(first.text()).isEqualTo(201);
        assertThat(first.json().path("summary").path("red").asInt()).isZero();
        assertThat(server.put(path, "default: {}\n").status()).isEqualTo(428);
        assertThat(server.put(path, "default: {}\n", "If-Match", "\"policy-7\"").status())
                .isEqualTo(412);
        assertThat(server.put(path, "default: {}\n", "If-Match", first.header("ETag"))
                        .json()
                        .path("summary")
                        .path("red")
                        .asInt())
                .isPositive();
        assertThat(server.get(path).text()).isEqualTo("default: {}\n");
        assertThat(server.get("/programmes/" + id + "/judgements").text()).contains("\"cause\":\"rules\"");
    }

    @Test
    void thresholdsThatAreNoneAreRefusedWithTheirPlace() {
        String path = "/programmes/" + server.programme() + "/policy";

        Answer refused = server.put(path, "default:\n  bands:\n    red: soon\n  nowhere: 3\n");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().path("problems").size()).isEqualTo(2);
        assertThat(refused.json().path("problems").path(0).path("place").asString())
                .startsWith("policy.yaml:3");
    }

    @Test
    void whoDoesNotAdministerChoosesNothing() {
        String id = server.programme();
        String planner = server.token(Role.PLANNER, id);

        assertThat(server.send("PUT", "/programmes/" + id + "/policy", "default: {}".getBytes(UTF_8), planner)
                        .status())
                .isEqualTo(403);
        assertThat(server.send("GET", "/packs", new byte[0], planner).status()).isEqualTo(403);
    }

    private Map<String, String> files(String policy) throws IOException {
        Path fresh = Files.createTempDirectory(folder, "pack");
        NewRule.of("X01").writeTo(fresh);
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.list(fresh)) {
            for (Path file : all.toList()) {
                files.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        files.merge("policy.yaml", policy, (written, line) -> line + written);
        return files;
    }

    private Answer bring(Map<String, String> files) {
        return server.post(
                "/packs", new JsonMapper().writeValueAsString(Map.of("name", "Rules of a test", "files", files)));
    }

    private Answer choose(String programme, String body) {
        return server.put("/programmes/" + programme + "/pack", body, "Content-Type", "application/json");
    }

    private Answer asAnother(String pack, String decision) {
        return server.send("POST", "/packs/" + pack + "/" + decision, new byte[0], server.token(Role.ADMIN, "*"));
    }
}
