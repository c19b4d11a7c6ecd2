package dev.slipway.reports;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.model.alerts.Assessment;
import dev.slipway.model.words.Language;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is written is read back by a library of other hands. */
class WorkbookReportTest {

    @Test
    void workbookHasASheetForEachMatter() throws IOException {
        try (XSSFWorkbook workbook = read(written(SampleAssessment.waived()))) {
            assertThat(workbook)
                    .extracting(Sheet::getSheetName)
                    .containsExactly(
                            "Overview",
                            "Alerts",
                            "Milestones",
                            "Capacity",
                            "Schedule quality",
                            "Not evaluated",
                            "Waivers",
                            "Inputs");
        }
    }

    @Test
    void overviewBeginsWithTheVerdict() throws IOException {
        try (XSSFWorkbook workbook = read(written(SampleAssessment.rich()))) {
            Sheet overview = workbook.getSheet("Overview");
            assertThat(text(overview, 0, 0)).isEqualTo("East-West terminal network, as of 2026-03-31");
            assertThat(text(overview, 1, 0))
                    .startsWith("2 of 3 open milestones are late, ")
                    .contains(" RED: 3 red, 2 amber, 1 info in ");
            assertThat(row(overview, 3))
                    .containsExactly("Programme", "Terminal", "State", "red", "amber", "info", "waived");
            assertThat(row(overview, 5))
                    .containsExactly(
                            "east-west", "Logistics complex Almaty (GTS-2)", "red", "1.0", "0.0", "0.0", "0.0");
        }
    }

    @Test
    void daysAreDatesAndNumbersAreNumbers() throws IOException {
        try (XSSFWorkbook workbook = read(written(SampleAssessment.rich()))) {
            Row overdue = rowWith(workbook.getSheet("Alerts"), "almaty/launch");
            assertThat(cell(overdue, "Since").getLocalDateTimeCellValue()).isEqualTo(day(2026, 1, 1));
            assertThat(DateUtil.isCellDateFormatted(cell(overdue, "Since"))).isTrue();
            assertThat(cell(overdue, "Days at least").getNumericCellValue()).isEqualTo(90);
            Row opening = rowWith(workbook.getSheet("Milestones"), "selyatino/opening");
            assertThat(cell(opening, "Percent done").getNumericCellValue()).isEqualTo(0.625);
            assertThat(cell(opening, "Percent done").getCellStyle().getDataFormatString())
                    .isEqualTo("0.0%");
        }
    }

    @Test
    void coarseDateIsItsWordsAndTheDaysItMayMean() throws IOException {
        try (XSSFWorkbook workbook = read(written(SampleAssessment.rich()))) {
            Sheet milestones = workbook.getSheet("Milestones");
            Row launch = rowWith(milestones, "almaty/launch");
            assertThat(cell(launch, "Deadline").getStringCellValue()).isEqualTo("2025");
            assertThat(cell(launch, "Deadline, first day").getLocalDateTimeCellValue())
                    .isEqualTo(day(2025, 1, 1));
            assertThat(cell(launch, "Deadline, last day").getLocalDateTimeCellValue())
                    .isEqualTo(day(2025, 12, 31));
            Row open = rowWith(milestones, "hostile/launch");
            assertThat(cell(open, "Deadline").getStringCellValue()).isEqualTo("by 2026");
            assertThat(cell(open, "Deadline, first day").getStringCellValue()).isEmpty();
            assertThat(cell(open, "Forecast").getStringCellValue()).isEmpty();
        }
    }

    @Test
    void sheetCanBeFilteredAndItsHeaderStays() throws IOException {
        try (XSSFWorkbook workbook = read(written(SampleAssessment.rich()))) {
            XSSFSheet alerts = workbook.getSheet("Alerts");
            assertThat(alerts.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A1:P8");
            assertThat(alerts.getPaneInformation().getHorizontalSplitTopRow()).isEqualTo((short) 1);
            assertThat(workbook.getSheet("Overview").getPaneInformation().getHorizontalSplitTopRow())
                    .isEqualTo((short) 4);
        }
    }

    @Test
    void rowIsAsHighAsItsTextNeeds() throws IOException {
        String story = "The quay wall waits for steel, and the steel for its ship. ".repeat(4);
        try (XSSFWorkbook workbook = read(written(SampleAssessment.named(story)))) {
            Sheet alerts = workbook.getSheet("Alerts");
            assertThat(rowWith(alerts, "t/m").getHeightInPoints()).isGreaterThanOrEqualTo(15 * 14);
            assertThat(alerts.getRow(0).getHeightInPoints()).isEqualTo(30);
        }
        try (XSSFWorkbook workbook = read(written(SampleAssessment.named("Quay")))) {
            assertThat(workbook.getSheet("Milestones").getRow(1).getHeightInPoints())
                    .isEqualTo(15);
        }
    }

    @Test
    void sheetIsPrintedAcrossOnePageWithItsHeaderOnEach() throws IOException {
        try (XSSFWorkbook workbook = read(written(SampleAssessment.rich()))) {
            XSSFSheet alerts = workbook.getSheet("Alerts");
            assertThat(alerts.getPrintSetup().getLandscape()).isTrue();
            assertThat(alerts.getFitToPage()).isTrue();
            assertThat(alerts.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
            assertThat(alerts.getPrintSetup().getFitHeight()).isZero();
            assertThat(alerts.getRepeatingRows().formatAsString()).isEqualTo("1:1");
            assertThat(workbook.getSheet("Overview").getRepeatingRows().formatAsString())
                    .isEqualTo("4:4");
        }
    }

    @Test
    void severityIsAColouredWord() throws IOException {
        try (XSSFWorkbook workbook = read(written(SampleAssessment.rich()))) {
            XSSFSheet alerts = workbook.getSheet("Alerts");
            assertThat(column(alerts, "Severity"))
                    .containsExactly("red", "red", "red", "waived", "amber", "amber", "info");
            var formatting = alerts.getSheetConditionalFormatting();
            assertThat(IntStream.range(0, formatting.getNumConditionalFormattings())
                            .mapToObj(formatting::getConditionalFormattingAt)
                            .map(each -> each.getFormattingRanges()[0].formatAsString() + " "
                                    + each.getRule(0).getFormula1()))
                    .contains("B2:B8 $B2=\"red\"", "B2:B8 $B2=\"waived\"");
        }
    }

    @Test
    void capacityHasItsOwnSheet() throws IOException {
        try (XSSFWorkbook workbook = read(written(SampleAssessment.ofCapacity()))) {
            Row row = workbook.getSheet("Capacity").getRow(1);
            assertThat(cell(row, "Target").getNumericCellValue()).isEqualTo(57_000);
            assertThat(cell(row, "Nominal").getNumericCellValue()).isEqualTo(66_500);
            assertThat(cell(row, "Throughput a year").getNumericCellValue()).isEqualTo(36_500);
            assertThat(cell(row, "Days read").getNumericCellValue()).isEqualTo(90);
            assertThat(cell(row, "Utilisation").getNumericCellValue()).isEqualTo(36_500 / 66_500.0);
        }
    }

    @ParameterizedTest
    @MethodSource("dev.slipway.reports.HostileNames#all")
    void hostileNameIsTextAndNoFormula(String name) throws IOException {
        try (XSSFWorkbook workbook = read(written(SampleAssessment.named(name)))) {
            for (Sheet sheet : workbook) {
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        assertThat(cell.getCellType()).isIn(CellType.STRING, CellType.NUMERIC, CellType.BLANK);
                        assertThat(cell.getHyperlink()).isNull();
                    }
                }
            }
            assertThat(rowWith(workbook.getSheet("Alerts"), "t/m")).isNotNull();
        }
    }

    @Test
    void textThatBeginsLikeAFormulaStaysAsItIs() throws IOException {
        for (String name : List.of("=cmd|' /C calc'!A0", "+1", "-1", "@SUM(A1)", "_x0041_ & <b>", "two  blanks")) {
            try (XSSFWorkbook workbook = read(written(SampleAssessment.named(name)))) {
                Cell owner = cell(rowWith(workbook.getSheet("Alerts"), "t/m"), "Owner");
                assertThat(owner.getStringCellValue()).isEqualTo(name);
            }
        }
    }

    @Test
    void textLongerThanACellIsCut() throws IOException {
        String numbers = IntStream.range(0, 10_000).mapToObj(String::valueOf).collect(Collectors.joining());
        try (XSSFWorkbook workbook = read(written(SampleAssessment.named(numbers)))) {
            assertThat(cell(rowWith(workbook.getSheet("Alerts"), "t/m"), "Owner")
                            .getStringCellValue())
                    .hasSize(32_767)
                    .endsWith("…");
        }
    }

    @Test
    void portfolioHasARowForEachOfItsProgrammes() throws IOException {
        ReportOptions options = ReportOptions.plain().forPortfolio();
        byte[] written = written(options, SampleAssessment.rich(), SampleAssessment.nothingToJudge());
        try (XSSFWorkbook workbook = read(written)) {
            assertThat(text(workbook.getSheet("Overview"), 0, 0)).isEqualTo("Portfolio");
            assertThat(column(workbook.getSheet("Milestones"), "Programme"))
                    .containsExactly("east-west", "east-west", "east-west", "east-west", "empty");
        }
        try (XSSFWorkbook workbook = read(written(options))) {
            assertThat(workbook.getSheet("Alerts").getLastRowNum()).isZero();
        }
    }

    @Test
    void sheetsSpeakTheLanguageOfTheReader() throws IOException {
        byte[] written = written(ReportOptions.plain().in(Language.RUSSIAN), SampleAssessment.rich());
        try (XSSFWorkbook workbook = read(written)) {
            Sheet alerts = workbook.getSheet("Предупреждения");
            assertThat(column(alerts, "Серьёзность")).contains("красный");
            assertThat(cell(rowWith(alerts, "almaty/launch"), "С какого дня")
                            .getCellStyle()
                            .getDataFormatString())
                    .isEqualTo("dd.mm.yyyy");
        }
    }

    @Test
    void sameAssessmentGivesTheSameBytesWhereverAndWhenever() throws IOException {
        byte[] written = written(SampleAssessment.rich());
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            for (String tag : List.of("ar-EG-u-nu-arab", "th-TH")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                assertThat(written(SampleAssessment.rich())).isEqualTo(written);
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
        assertThat(new String(written, ISO_8859_1)).contains("docProps/core.xml");
        try (XSSFWorkbook workbook = read(written)) {
            assertThat(workbook.getProperties().getCoreProperties().getCreated())
                    .isNull();
        }
    }

    private static byte[] written(Assessment assessment) throws IOException {
        return written(ReportOptions.plain(), assessment);
    }

    private static byte[] written(ReportOptions options, Assessment... assessments) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Report report = Report.open(ReportFormat.XLSX, out, options)) {
            for (Assessment assessment : assessments) {
                report.add(assessment);
            }
        }
        return out.toByteArray();
    }

    private static XSSFWorkbook read(byte[] written) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(written));
    }

    private static LocalDateTime day(int year, int month, int day) {
        return LocalDate.of(year, month, day).atStartOfDay();
    }

    private static String text(Sheet sheet, int row, int column) {
        return sheet.getRow(row).getCell(column).getStringCellValue();
    }

    private static List<String> row(Sheet sheet, int row) {
        List<String> texts = new ArrayList<>();
        sheet.getRow(row).forEach(cell -> texts.add(cell.toString()));
        return texts;
    }

    /** Of a sheet whose header is its first row. */
    private static List<String> column(Sheet sheet, String title) {
        return IntStream.rangeClosed(1, sheet.getLastRowNum())
                .mapToObj(row -> cell(sheet.getRow(row), title).toString())
                .toList();
    }

    private static Row rowWith(Sheet sheet, String text) {
        return IntStream.rangeClosed(1, sheet.getLastRowNum())
                .mapToObj(sheet::getRow)
                .filter(row -> row(sheet, row.getRowNum()).contains(text))
                .findFirst()
                .orElseThrow();
    }

    private static Cell cell(Row row, String title) {
        int column = row(row.getSheet(), 0).indexOf(title);
        assertThat(column).as(title).isNotNegative();
        return row.getCell(column);
    }
}
