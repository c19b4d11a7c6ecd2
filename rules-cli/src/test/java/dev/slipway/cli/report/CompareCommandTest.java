package dev.slipway.cli.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.cli.Folder;
import dev.slipway.cli.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Two monthly updates of one project, whose differences were found by hand. */
class CompareCommandTest {

    private static final Path UPDATES = Path.of("src", "test", "resources", "updates");
    private static final Path FEBRUARY = UPDATES.resolve("2026-02.xer");
    private static final Path MARCH = UPDATES.resolve("2026-03.xer");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "table, en, changes.txt",
        "table, ru, changes.ru.txt",
        "table, zh, changes.zh.txt",
        "json, en, changes.json",
        "html, en, changes.html"
    })
    void theDifferencesAreThoseFoundByHand(String format, String language, String golden) throws IOException {
        Run run = Run.of("compare", FEBRUARY, MARCH, "--format", format, "--lang", language, "--verbose");

        assertThat(run.err()).isEmpty();
        assertThat(run.exit()).isZero();
        String written = run.out().replaceAll("(?s)<style>.*</style>", "");
        Path expected = UPDATES.resolve(golden);
        if (Boolean.getBoolean("golden.refresh")) {
            Files.writeString(expected, written);
        }
        assertThat(written).isEqualTo(Files.readString(expected));
    }

    @Test
    void severalFormatsGoToFilesInOneRun() throws IOException {
        Path json = folder.resolve("changes.json");
        Path workbook = folder.resolve("changes.xlsx");

        Run run = Run.of("compare", FEBRUARY, MARCH, "--format", "json=" + json, "--format", "xlsx=" + workbook);

        assertThat(run.exit()).isZero();
        assertThat(run.out()).isEmpty();
        assertThat(json).hasSameTextualContentAs(UPDATES.resolve("changes.json"));
        try (ZipFile zip = new ZipFile(workbook.toFile())) {
            String first = new String(
                    zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml")).readAllBytes(), UTF_8);
            assertThat(first).contains("Opening", "activity A1030 Testing", "activity A1020 Cranes delivered");
        }
    }

    @Test
    void aFileComparedWithItselfHasNoDifferences() {
        Run run = Run.of("compare", MARCH, MARCH);

        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("Nothing changed in the 7 activities.");
    }

    @Test
    void filesInTheWrongOrderAreRefused() {
        Run run = Run.of("compare", MARCH, FEBRUARY);

        assertThat(run.exit()).isEqualTo(3);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .contains("speaks as of 2026-03-31, which is after 2026-02-27", "name the older file first");
    }

    @Test
    void filesOfTwoSchedulesAreRefused() {
        Run run = Run.of("compare", FEBRUARY, Run.EXAMPLES.resolve("schedule/status/2026-03.xml"));

        assertThat(run.exit()).isEqualTo(3);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("these are not two snapshots of one schedule");
    }

    @Test
    void everyFileThatCannotBeReadIsNamed() {
        Folder files = new Folder(folder)
                .with("plan.csv", "id,name\n1,Opening\n")
                .with("cut.xer", "ERMHDR\t8.0\n%T\tTASK\n%F\ttask");
        Path page = folder.resolve("page.html");

        Run run = Run.of("compare", files.file("cut.xer"), files.file("plan.csv"), "--format", "html=" + page);

        assertThat(run.exit()).isEqualTo(3);
        assertThat(run.err())
                .contains("cut.xer: this XER file is cut off", "plan.csv: this is not a file of a known planning tool");
        assertThat(page).doesNotExist();
        assertThat(Run.of("compare", folder.resolve("none.xer"), MARCH).err())
                .contains("none.xer: there is no such file");
    }

    @Test
    void aFileAboveTheLimitIsRefused() {
        Run run = Run.of("compare", FEBRUARY, MARCH, "--limit", "document=1KiB");

        assertThat(run.exit()).isEqualTo(3);
        assertThat(run.err()).contains("--limit document=");
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "junit", "ndjson"})
    void otherFormatsAreWrongUsage(String format) {
        Run run = Run.of("compare", FEBRUARY, MARCH, "--format", format);

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("a comparison is written as table, json, html or xlsx, not as '" + format + "'");
    }

    @Test
    void namesOfAFileCannotActOnATerminalOrAPage() throws IOException {
        String hostile = Files.readString(MARCH).replace("Dredging", "<script>alert(1)</script>\u001b[2J");
        Folder files = new Folder(folder).with("new.xer", hostile);

        assertThat(Run.of("compare", FEBRUARY, files.file("new.xer")).out()).doesNotContain("\u001b");
        assertThat(Run.of("compare", FEBRUARY, files.file("new.xer"), "--format", "html")
                        .out())
                .doesNotContain("<script>")
                .contains("&lt;script&gt;");
    }
}
