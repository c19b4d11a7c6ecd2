package dev.slipway.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.slipway.cli.Folder;
import dev.slipway.cli.Launched;
import dev.slipway.cli.Run;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the command writes for other programs, read back by libraries of other projects. */
class ReportFormatsTest {

    private static final Path SUITE_SCHEMA =
            Launched.HOME.resolve("rules-reports/src/test/resources/schemas/surefire-test-report.xsd");

    @TempDir
    private Path here;

    @Test
    void aDashIsStandardOutputAsItIsStandardInput() {
        Folder.amber(here.resolve("net"));
        assertThat(check("--format", "csv=-").out())
                .isEqualTo(check("--format", "csv").out())
                .startsWith("programme,");
        assertThat(check("--format", "csv=-", "--format", "json").exit()).isEqualTo(2);
        assertThat(Path.of("-")).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource({"en, Alerts, amber, yyyy-mm-dd", "ru, Предупреждения, жёлтый, dd.mm.yyyy", "zh, 预警, 黄, yyyy年m月d日"})
    void workbookIsReadByASpreadsheet(String language, String sheet, String amber, String days) throws IOException {
        Folder.amber(here.resolve("net"));
        assertThat(check("--lang", language, "--format", "xlsx=" + here.resolve("net.xlsx"))
                        .exit())
                .isZero();
        try (XSSFWorkbook workbook =
                new XSSFWorkbook(here.resolve("net.xlsx").toFile().getPath())) {
            Sheet alerts = workbook.getSheet(sheet);
            Row slip = IntStream.rangeClosed(1, alerts.getLastRowNum())
                    .mapToObj(alerts::getRow)
                    .filter(row -> row.getCell(2).getStringCellValue().equals("S02"))
                    .findFirst()
                    .orElseThrow();
            assertThat(slip.getCell(1).getStringCellValue()).isEqualTo(amber);
            assertThat(slip.getCell(6).getNumericCellValue()).isEqualTo(10);
            assertThat(slip.getCell(9).getLocalDateTimeCellValue()).isEqualTo("2026-03-30T00:00:00");
            assertThat(slip.getCell(9).getCellStyle().getDataFormatString()).isEqualTo(days);
        }
    }

    @Test
    void calendarKeepsItsEntriesWhenTheirDatesMove() throws Exception {
        Folder folder = Folder.amber(here.resolve("net"));
        List<VEvent> before = events(check("--format", "ics"));
        folder.with(
                "status/2026-03.csv",
                "report_date,terminal,milestone,forecast,author\n2026-03-30,quay,opening,2026-10-01,Port\n");
        List<VEvent> after = events(check("--lang", "zh", "--format", "ics"));
        assertThat(before).hasSize(2);
        assertThat(after)
                .extracting(ReportFormatsTest::uid)
                .isEqualTo(before.stream().map(ReportFormatsTest::uid).toList());
        assertThat(after).extracting(ReportFormatsTest::start).containsExactlyInAnyOrder("20260901", "20261001");
    }

    @Test
    void testResultsAreValidAndShowTheAlert() throws Exception {
        Folder.red(here.resolve("net"));
        Run run = check("--format", "junit");
        assertThat(run.exit()).isEqualTo(1);
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        Element root = factory.newDocumentBuilder()
                .parse(new InputSource(new StringReader(run.out())))
                .getDocumentElement();
        assertThat(root.getTagName()).isEqualTo("testsuites");
        Schema schema =
                SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI).newSchema(SUITE_SCHEMA.toFile());
        NodeList suites = root.getElementsByTagName("testsuite");
        assertThat(suites.getLength()).isEqualTo(2);
        for (int i = 0; i < suites.getLength(); i++) {
            schema.newValidator().validate(new DOMSource(suites.item(i)));
        }
        Element failure = (Element)
                ((Element) suites.item(1)).getElementsByTagName("failure").item(0);
        assertThat(failure.getAttribute("message")).startsWith("opening was due 2026-03-01 and is 30 days late");
    }

    @ParameterizedTest
    @CsvSource({"en, warning", "ru, warning", "zh, warning"})
    void findingIsAtTheLineOfTheStatusFile(String language, String level) throws IOException {
        Folder.amber(here.resolve("net"))
                .with(
                        "status/2026-03.csv",
                        """
                        report_date,terminal,milestone,forecast,author
                        2026-03-01,quay,opening,2026-09-01,Port
                        2026-03-30,quay,opening,2026-09-11,Port
                        """);
        String written = check("--lang", language, "--format", "sarif").out();
        assertThat(sarifErrors(written)).isEqualTo("[]");
        JsonNode slip = slip(JsonMapper.shared().readTree(written).at("/runs/0/results"));
        assertThat(slip.at("/level").asString()).isEqualTo(level);
        JsonNode place = slip.at("/locations/0/physicalLocation");
        assertThat(place.at("/artifactLocation/uri").asString()).endsWith("/net/status/2026-03.csv");
        assertThat(place.at("/region/startLine").asInt()).isEqualTo(3);
    }

    @Test
    void messageIsEmptyWhereNothingIsDueAndNothingChanged() {
        Folder.green(here.resolve("net"));
        assertThat(check("--format", "json=" + here.resolve("before.json")).exit())
                .isZero();
        assertThat(check("--format", "markdown").out()).isEmpty();
        assertThat(check("--format", "markdown", "--against", here.resolve("before.json"))
                        .out())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"en, amber, S02 Certain slip", "ru, жёлтый, S02 Неизбежный срыв срока", "zh, 黄, S02 必然延误"})
    void messageShowsTheAlertInTheLanguageOfItsReader(String language, String amber, String alert) {
        Folder.amber(here.resolve("net"));
        assertThat(check("--lang", language, "--format", "markdown").out())
                .contains("**" + amber + "** " + alert, "2026-03.csv:2");
    }

    @ParameterizedTest
    @CsvSource({"timeline, en", "timeline, ru", "timeline, zh", "trend, en", "trend, ru", "trend, zh"})
    void pictureNeedsEightyColumnsAndNoColour(String picture, String language) {
        Folder.amber(here.resolve("net"))
                .with(
                        "status/2026-02.csv",
                        "report_date,terminal,milestone,forecast,author\n2026-02-27,quay,opening,2026-08-11,Port\n");
        Run run = Run.of(picture, here.resolve("net"), "--as-of", "2026-03-31", "--lang", language);
        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("╎").doesNotContain("\u001B");
        assertThat(run.out().lines())
                .allSatisfy(line -> assertThat(columns(line)).isLessThanOrEqualTo(80));
    }

    private Run check(Object... options) {
        List<Object> arguments = new ArrayList<>(List.of("check", here.resolve("net")));
        arguments.addAll(List.of(options));
        return Run.of(arguments.toArray());
    }

    private static JsonNode slip(JsonNode results) {
        return IntStream.range(0, results.size())
                .mapToObj(results::get)
                .filter(result -> result.at("/ruleId").asString().equals("S02"))
                .findFirst()
                .orElseThrow();
    }

    private static String sarifErrors(String written) throws IOException {
        try (InputStream standard = Objects.requireNonNull(
                ReportFormatsTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json"))) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                    .getSchema(standard, InputFormat.JSON)
                    .validate(written, InputFormat.JSON)
                    .toString();
        }
    }

    private static List<VEvent> events(Run run) throws Exception {
        Calendar calendar = new CalendarBuilder().build(new StringReader(run.out()));
        assertThat(calendar.validate().hasErrors()).isFalse();
        return calendar.getComponents("VEVENT");
    }

    private static String uid(VEvent event) {
        return event.getProperty("UID").orElseThrow().getValue();
    }

    private static String start(VEvent event) {
        return event.getProperty("DTSTART").orElseThrow().getValue();
    }

    /** Chinese characters and their marks are two columns wide. */
    private static int columns(String line) {
        return line.codePoints()
                .map(character -> Character.isIdeographic(character) || character >= 0x3000 ? 2 : 1)
                .sum();
    }
}
