package dev.slipway.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.cli.Folder;
import dev.slipway.cli.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code --format}: which reports go where, and that a file appears whole or not at all. */
class ReportsOfARunTest {

    @TempDir
    private Path here;

    @TempDir
    private Path reports;

    private Folder red;

    @BeforeEach
    void programme() {
        red = Folder.red(here.resolve("net"));
    }

    @Test
    void tableGoesToStandardOutputWhereNothingIsSaid() {
        Run run = Run.of("check", red);
        assertThat(run.outLines().get(0)).isEqualTo("1 of 1 open milestone is late, the worst (opening) by 30 days.");
        assertThat(run.outLines().get(2)).startsWith("net ").endsWith("as of 2026-03-31");
        assertThat(run.out())
                .contains("red     S01  +30 d  Overdue: opening")
                .contains("\nRED: 1 red, 0 amber, 0 info");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void eachFormatIsWrittenAsItself() {
        assertThat(Run.of("check", red, "--format", "json").out())
                .startsWith("{\n  \"schema\": \"slipway/assessment/1\"")
                .endsWith("}\n");
        assertThat(Run.of("check", red, "--format", "NDJSON").outLines())
                .singleElement()
                .asString()
                .startsWith("{\"schema\":\"slipway/assessment/1\",\"programme\":\"net\",\"asOf\":\"2026-03-31\"");
        assertThat(Run.of("check", red, "--format", "csv").outLines())
                .first()
                .asString()
                .startsWith("programme,asOf,rule,severity,subject");
        assertThat(Run.of("check", red, "--format", "markdown").out()).startsWith("**net** as of 2026-03-31\n");
        assertThat(Run.of("check", red, "--format", "ics").out())
                .startsWith("BEGIN:VCALENDAR\r\n")
                .endsWith("END:VCALENDAR\r\n");
        assertThat(Run.of("check", red, "--format", "junit").out())
                .startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"slipway\">")
                .contains("<testcase classname=\"net.quay\" name=\"S01 Overdue: quay/opening\" time=\"0\">");
        assertThat(Run.of("check", red, "--format", "sarif").out())
                .contains("\"version\": \"2.1.0\"", "\"uri\": \"")
                .contains("A promise whose day has passed is broken until somebody reports it kept.");
    }

    @Test
    void workbookGoesToAFileOrAPipeButNotToATerminal() throws IOException {
        Run refused = Run.inColour("check", red, "--format", "xlsx");
        assertThat(refused.exit()).isEqualTo(2);
        assertThat(refused.out()).isEmpty();
        assertThat(refused.err())
                .isEqualTo(
                        "slipway: xlsx cannot be printed on a terminal; name a file for it: --format xlsx=report.xlsx\n");
        assertThat(Run.of("check", red, "--format", "xlsx").out()).startsWith("PK");
        assertThat(Run.inColour("check", red, "--format", to("xlsx")).exit()).isEqualTo(1);
        assertThat(Files.size(reports.resolve("report.xlsx"))).isGreaterThan(5_000);
    }

    @Test
    void severalReportsAreWrittenInOneRun() throws IOException {
        Run run = Run.of("check", red, "--format", "csv", "--format", to("json"), "--format", to("markdown"));
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out()).startsWith("programme,asOf");
        assertThat(report("json"))
                .isEqualTo(Run.of("check", red, "--format", "json").out());
        assertThat(report("markdown"))
                .isEqualTo(Run.of("check", red, "--format", "markdown").out());
    }

    @Test
    void messageWithNothingToSayIsAnEmptyFile() throws IOException {
        Run run = Run.of("check", Folder.green(here.resolve("calm")), "--format", to("markdown"));
        assertThat(run.exit()).isZero();
        assertThat(report("markdown")).isEmpty();
    }

    @Test
    void nothingGoesToStandardOutputWhereEveryReportHasAFile() {
        Run run = Run.of("check", red, "--format", to("json"));
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).isEmpty();
    }

    @Test
    void twoReportsOnStandardOutputAreRefused() {
        Run run = Run.of("check", red, "--format", "json", "--format", "csv");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .isEqualTo("slipway: only one report can go to standard output; give the others a file: json=FILE\n");
    }

    @Test
    void twoReportsInOneFileAreRefused() throws IOException {
        Run run = Run.of("check", red, "--format", to("json"), "--format", "csv=" + reports.resolve("./report.json"));
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).startsWith("slipway: two reports cannot go to one file: ");
        assertThat(written()).isEmpty();
    }

    @Test
    void unknownFormatIsRefusedWithASuggestion() {
        Run run = Run.of("check", red, "--format", "jsonn");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).isEqualTo("slipway: there is no format 'jsonn'; did you mean 'json'?\n");
    }

    @Test
    void formatWithoutItsFileIsRefused() {
        Run run = Run.of("check", red, "--format", "json=");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).isEqualTo("slipway: --format json= names no file after the equals sign\n");
    }

    @Test
    void folderThatDoesNotExistIsReportedAndNothingIsWritten() throws IOException {
        Path missing = reports.resolve("missing/report.csv");
        Run run = Run.of("check", red, "--format", to("json"), "--format", "csv=" + missing);
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .isEqualTo("slipway: a report cannot be written: " + missing
                        + ": its folder does not exist; create that first\n");
        assertThat(written()).isEmpty();
    }

    @Test
    void badInputLeavesNoFileBehind() throws IOException {
        Run run = Run.of("check", Folder.bad(here.resolve("bad")), "--format", to("json"), "--format", "csv");
        assertThat(run.exit()).isEqualTo(3);
        assertThat(run.out()).isEmpty();
        assertThat(written()).isEmpty();
    }

    @Test
    void badInputLeavesAnEarlierReportAsItWas() throws IOException {
        Files.writeString(reports.resolve("report.json"), "the report of last month");
        Run.of("check", Folder.bad(here.resolve("bad")), "--format", to("json"));
        assertThat(report("json")).isEqualTo("the report of last month");
        assertThat(written()).containsExactly("report.json");
    }

    @Test
    void reportTakesThePlaceOfAnEarlierOne() throws IOException {
        Files.writeString(reports.resolve("report.json"), "the report of last month");
        Run.of("check", red, "--format", to("json"));
        assertThat(report("json")).startsWith("{\n  \"schema\": \"slipway/assessment/1\"");
        assertThat(written()).containsExactly("report.json");
    }

    @Test
    void colourIsForStandardOutputOnly() throws IOException {
        Run run = Run.inColour("check", red, "--format", "table", "--format", to("markdown"));
        assertThat(run.out()).contains("\u001B[");
        assertThat(report("markdown")).doesNotContain("\u001B");
        assertThat(Run.inColour("check", red, "--format", "csv").out()).doesNotContain("\u001B");
        assertThat(Run.of("check", red).out()).doesNotContain("\u001B");
    }

    private String to(String format) {
        return format + "=" + reports.resolve("report." + format);
    }

    private String report(String format) throws IOException {
        return Files.readString(reports.resolve("report." + format));
    }

    private Stream<String> written() throws IOException {
        try (Stream<Path> files = Files.list(reports)) {
            return files.map(file -> file.getFileName().toString()).toList().stream();
        }
    }
}
