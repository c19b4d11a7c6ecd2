package dev.slipway.cli.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.cli.Slipway;
import dev.slipway.cli.console.Console;
import dev.slipway.cli.console.StandardOutput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the office asks from month to month: since when, what became of it, what is new, what makes us late. */
class HistoryCommandsTest {

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void writeTheProgramme() throws IOException {
        Files.writeString(
                folder.resolve("programme.yaml"),
                """
                programme: line
                deadline: 2026-09-30
                terminals:
                  - id: port
                    milestones:
                      - {id: build, deadline: 2026-06-30}
                      - {id: open, deadline: 2026-08-31, after: [port/build+60d]}
                """);
        Files.createDirectories(folder.resolve("status"));
        status("2026-01.csv", "2026-01-31,port,build,2026-07-05");
        status("2026-02.csv", "2026-02-28,port,build,2026-06-20");
        status("2026-03.csv", "2026-03-31,port,build,2026-08-10");
    }

    private void status(String file, String row) throws IOException {
        Files.writeString(
                folder.resolve("status").resolve(file), "report_date,terminal,milestone,forecast\n" + row + "\n");
    }

    private String at(String file) {
        return folder.resolve(file).toString();
    }

    private int run(String... arguments) {
        out.reset();
        Console console = new Console(
                InputStream.nullInputStream(),
                new StandardOutput(out, false),
                new PrintWriter(err, true),
                false,
                false,
                () -> LocalDate.of(2026, 4, 2));
        int exit = Slipway.run(console, arguments);
        console.out().flush();
        return exit;
    }

    @Test
    void historyNamesTheFileAndLineThatRaisedAndClearedAnAlert() {
        assertThat(run("history", folder.toString())).isZero();

        assertThat(out.toString(UTF_8))
                .contains(
                        """
                          cleared      amber  S02  Certain slip: build, port/build
                                                   by %s:2
                        """
                                .formatted(at("status/2026-02.csv")))
                .contains(
                        """
                          raised       red    T01  Forecast moved right: build, port/build
                                                   The forecast of build moved right by 51 days, to 2026-08-10.
                                                   by %s:2
                        """
                                .formatted(at("status/2026-03.csv")));
    }

    @Test
    void checkShowsSinceWhenAnAlertIsRaisedAfterItWasClearedOnce() {
        assertThat(run("check", folder.toString(), "--format", "json")).isEqualTo(1);

        assertThat(out.toString(UTF_8)).contains("\"since\": \"2026-03-31\"").doesNotContain("\"since\": null");
    }

    @Test
    void aPortfolioShowsItOnRequest() throws IOException {
        Path portfolio = Files.createDirectory(folder.resolveSibling(folder.getFileName() + "-portfolio"));
        Files.createSymbolicLink(portfolio.resolve("line"), folder);

        run("check", portfolio.toString(), "--format", "ndjson");
        assertThat(out.toString(UTF_8)).contains("\"since\":null").doesNotContain("\"since\":\"");
        run("check", portfolio.toString(), "--format", "ndjson", "--since");
        assertThat(out.toString(UTF_8)).contains("\"since\":\"2026-03-31\"").doesNotContain("\"since\":null");
    }

    @Test
    void againstAnEarlierReportNewNumbersMakeNoNewAlert() {
        String january = at("january.json");
        run("check", folder.toString(), "--as-of", "2026-02-01", "--format", "json=" + january);

        run("check", folder.toString(), "--against", january);

        assertThat(out.toString(UTF_8))
                .contains("Since 2026-02-01: ")
                .contains("  more severe  T01  Forecast moved right: port/build; was S02\n")
                .doesNotContain("  new ");
    }

    @Test
    void whatIsNoReportEndsWithBadInput() {
        assertThat(run("check", folder.toString(), "--against", at("programme.yaml")))
                .isEqualTo(3);
        assertThat(err.toString()).startsWith(at("programme.yaml") + ":1:").contains("is not JSON");
        assertThat(out.toString(UTF_8)).isEmpty();
    }

    @Test
    void explainProgrammeShowsThePathDayByDay() {
        assertThat(run("explain", "programme", folder.toString())).isZero();

        assertThat(out.toString(UTF_8))
                .contains("The path that ends latest is certain to miss the network deadline, by 9 days.")
                .contains(
                        """
                          EARLIEST    MILESTONE   DEADLINE    FORECAST    LAG
                          2026-08-10  port/build  2026-06-30  2026-08-10
                          2026-10-09  port/open   2026-08-31  none        +60 d
                        """);
    }
}
