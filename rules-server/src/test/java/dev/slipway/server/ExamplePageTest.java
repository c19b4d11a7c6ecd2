package dev.slipway.server;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.server.base.Role;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program in docs/api.md does what the page says, with nothing but Python. */
class ExamplePageTest {

    private static final Pattern PROGRAM = Pattern.compile("```python\\n(.*?)```", Pattern.DOTALL);

    private final TestServer server = TestServer.shared();

    @TempDir
    private Path desk;

    @Test
    void theProgramReportsAndTellsWhatChanged() throws Exception {
        String id = server.programme();
        Files.writeString(desk.resolve("token"), server.token(Role.REPORTER, id) + "\n");
        Files.writeString(
                desk.resolve("march.csv"),
                "report_date,terminal,milestone,actual\n2026-03-02,port,opening,2026-03-01\n");

        String first = run(0, id, "march.csv");
        String again = run(0, id, "march.csv");
        Files.writeString(
                desk.resolve("bad.csv"), "report_date,terminal,milestone,actual\n2026-03-02,port,nowhere,2026-03-01\n");
        String refused = run(1, id, "bad.csv");

        assertThat(first)
                .contains("accepted 1")
                .contains("cleared red port/opening")
                .contains("raised amber port/opening");
        assertThat(again).as("sent twice, it is taken once").isEqualTo(first);
        assertThat(server.get("/programmes/" + id).json().path("updates").asInt())
                .isEqualTo(1);
        assertThat(refused).contains("bad.csv:2").contains("nowhere");
    }

    private String run(int code, String programme, String file) throws Exception {
        Matcher program = PROGRAM.matcher(Files.readString(Path.of("../docs/api.md")));
        assertThat(program.find()).isTrue();
        Files.writeString(desk.resolve("report.py"), program.group(1));
        Process python = new ProcessBuilder("python3", "report.py", server.url() + "/api/v1", "token", programme, file)
                .directory(desk.toFile())
                .redirectErrorStream(true)
                .start();
        String output = new String(python.getInputStream().readAllBytes(), UTF_8);
        assertThat(python.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(python.exitValue()).as(output).isEqualTo(code);
        return output;
    }
}
