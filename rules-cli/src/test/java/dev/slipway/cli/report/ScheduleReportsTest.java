package dev.slipway.cli.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.cli.Folder;
import dev.slipway.cli.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A schedule file on its way to every report: its points, with the activities as evidence. */
class ScheduleReportsTest {

    private static final String MESSAGE = "Of 2 open activities 1 have a total float below zero, 50%: task 2 Opening.";

    private static final String PLAN =
            """
                <?xml version="1.0" encoding="UTF-8"?>
                <Project xmlns="http://schemas.microsoft.com/project">
                  <Title>Port</Title>
                  <StartDate>2026-01-05T08:00:00</StartDate>
                  <StatusDate>2026-03-30T17:00:00</StatusDate>
                  <Tasks>
                    <Task>
                      <UID>1</UID><ID>1</ID><Name>Works</Name><OutlineLevel>1</OutlineLevel>
                      <Start>2026-01-05T08:00:00</Start><Finish>2026-06-30T17:00:00</Finish>
                      <Milestone>0</Milestone><Summary>0</Summary><TotalSlack>0</TotalSlack>
                    </Task>
                    <Task>
                      <UID>2</UID><ID>2</ID><Name>Opening</Name><OutlineLevel>1</OutlineLevel>
                      <Start>2026-06-30T17:00:00</Start><Finish>2026-06-30T17:00:00</Finish>
                      <Milestone>1</Milestone><Summary>0</Summary><TotalSlack>-14400</TotalSlack>
                      <PredecessorLink><PredecessorUID>1</PredecessorUID><Type>1</Type><LinkLag>0</LinkLag></PredecessorLink>
                    </Task>
                  </Tasks>
                </Project>
                """;

    @TempDir
    private Path directory;

    private Folder folder() {
        return Folder.green(directory.resolve("port")).with("status/plan.xml", PLAN);
    }

    @Test
    void theTableNamesTheActivitiesAndTheirPlaces() {
        Run run = Run.of("check", folder().path(), "--fail-on", "never", "--format", "table");

        assertThat(run.out()).contains("Q07").contains("task 2 Opening").contains("plan.xml:task 2");
    }

    @Test
    void jsonHasTheAlertItsEvidenceAndAllPoints() {
        Run run = Run.of("check", folder().path(), "--fail-on", "never", "--format", "json");

        assertThat(run.out().replaceAll("\\s+", ""))
                .contains("\"rule\":\"Q07\"")
                .contains("\"place\":\"task2\"")
                .containsPattern(
                        "\"schedules\":\\[\\{\"id\":\"Port\",\"path\":\"[^\"]*plan.xml\",.*\"dataDate\":\"2026-03-30\"")
                .contains("\"rule\":\"Q07\",\"name\":\"negativefloat\",\"count\":1,\"total\":2,\"share\":0.5");
        assertThat(run.out()).contains(MESSAGE);
    }

    @Test
    void thePageAndTheWorkbookHaveItToo() throws IOException {
        Path page = directory.resolve("report.html");
        Path book = directory.resolve("report.xlsx");

        Run.of("check", folder().path(), "--fail-on", "never", "--format", "html=" + page, "--format", "xlsx=" + book);

        assertThat(Files.readString(page)).contains(MESSAGE);
        assertThat(text(book)).contains(MESSAGE).contains("plan.xml:task 2");
    }

    @Test
    void thePageAndTheWorkbookHaveAllPointsWithTheirHistory() throws IOException {
        Path page = directory.resolve("report.html");
        Path book = directory.resolve("report.xlsx");
        Folder folder = folder().with(
                        "status/plan-2026-02-27.xml",
                        PLAN.replace("2026-03-30T17", "2026-02-27T17").replace("-14400", "0"));

        Run.of("check", folder.path(), "--fail-on", "never", "--format", "html=" + page, "--format", "xlsx=" + book);

        String row = "<tr><td>Port</td><td>Q07</td><td>Negative float</td><td>1 of 2, 50%</td><td>at most 0%</td>"
                + "<td>red</td><td>2026-02-27: 0%</td></tr>";
        assertThat(Files.readString(page))
                .contains("<h2>Schedule quality</h2>", row)
                .contains("<td>Q03</td><td>Lags</td><td>0 of 1, 0%</td><td>at most 5%</td><td>kept</td>")
                .contains("<td>Q11</td><td>Missed tasks</td><td></td><td></td><td>not evaluated: ");
        assertThat(text(book))
                .contains("Schedule quality")
                .contains("plan-2026-02-27.xml")
                .contains("at most 5%");
    }

    /** Those that cannot be judged stand among the others. */
    @Test
    void thePointsStandInTheOrderOfTheirNumbers() throws IOException {
        Path page = directory.resolve("report.html");

        Run.of("check", folder().path(), "--fail-on", "never", "--format", "html=" + page);

        assertThat(Pattern.compile("<td>Port</td><td>(Q\\d\\d)</td>")
                        .matcher(Files.readString(page))
                        .results()
                        .map(row -> row.group(1)))
                .contains("Q01", "Q11", "Q13")
                .isSorted();
    }

    @Test
    void aNegativeFloatStandsUnderTheHeadlineOfTheSlip() {
        Folder folder = folder().with(
                        "programme.yaml",
                        """
                        programme: port
                        terminals:
                          - id: quay
                            milestones:
                              - {id: opening, name: Opening, deadline: 2026-03-20, keys: ["2"]}
                        """);

        Run table = Run.of("check", folder.path(), "--fail-on", "never");
        Run json = Run.of("check", folder.path(), "--fail-on", "never", "--format", "json");

        assertThat(table.out()).contains("also: S09 Float gone");
        assertThat(json.out().replaceAll("\\s+", "")).contains("\"rule\":\"S09\"");
        assertThat(table.outLines()).noneMatch(line -> line.matches(" *(red|amber) +S09.*"));
    }

    @Test
    void eachScheduleOfAProgrammeIsAnEntryOfItsOwn() {
        Folder folder = folder().with("status/yard.xml", PLAN.replace("Port", "Yard"));

        Run table = Run.of("check", folder.path(), "--fail-on", "never");

        assertThat(table.outLines().stream().filter(line -> line.matches(" *red +Q07 .*")))
                .hasSize(2);
        assertThat(table.out()).contains("plan.xml:task 2").contains("yard.xml:task 2");
    }

    private static String text(Path book) throws IOException {
        StringBuilder text = new StringBuilder();
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(book))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                text.append(new String(zip.readAllBytes(), UTF_8));
            }
        }
        return text.toString();
    }
}
