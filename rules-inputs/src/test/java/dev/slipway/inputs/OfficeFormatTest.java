package dev.slipway.inputs;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.miachm.sods.OfficePercentage;
import com.github.miachm.sods.SpreadSheet;
import dev.slipway.model.dates.DateWindow;
import dev.slipway.model.programme.Milestone;
import dev.slipway.model.status.MilestoneUpdate;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Encodings and formats of an office's sheets: what a cell holds is read, or the file is refused. */
class OfficeFormatTest extends OfficeFiles {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    windows-1251 | Веха;Плановый срок;Прогноз | Причал;31.08.2026;30.11.2026
                    windows-1252 | Étape;Échéance;Fin prévue | Quai réparé;31.08.2026;30.11.2026
                    GB18030 | 节点名称;计划完成日期;预计完成日期 | 码头;2026-08-31;2026-11-30
                    UTF-16 | Milestone;Due Date;Forecast | Quay;31.08.2026;30.11.2026
                    """)
    void aSheetInAnOldEncodingIsReadWhereItsHeadersMakeSenseInNoOther(String encoding, String header, String row) {
        file("old.csv", (header + "\n" + row + "\n").getBytes(Charset.forName(encoding)));

        assertThat(milestones("old.csv"))
                .extracting(milestone ->
                        milestone.name() + " " + milestone.deadline().start())
                .containsExactly(row.substring(0, row.indexOf(';')) + " 2026-08-31");
        assertThat(told("old.csv"))
                .anySatisfy(note -> assertThat(note).startsWith("old.csv: read as " + encoding + " text"));
    }

    @Test
    void whereNothingTellsTheEncodingItIsAskedFor() {
        file("old.csv", "Milestone,Due Date\nQuai r\u00e9par\u00e9,2026-08-31\n".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(refused("old.csv"))
                .containsExactly(
                        "old.csv:2:7: this byte is not UTF-8 (save the file as UTF-8 and try again; for a table say"
                                + " --encoding, such as windows-1252)");
        reading = reading.withEncoding(Charset.forName("windows-1252"));
        assertThat(milestones("old.csv")).extracting(Milestone::name).containsExactly("Quai r\u00e9par\u00e9");
    }

    @Test
    void aWorkbookOfTheOldFormatIsReadCellByCell() throws IOException {
        try (HSSFWorkbook book = new HSSFWorkbook()) {
            CellStyle day = book.createCellStyle();
            day.setDataFormat(book.createDataFormat().getFormat("dd.mm.yyyy"));
            CellStyle share = book.createCellStyle();
            share.setDataFormat(book.createDataFormat().getFormat("0%"));
            Sheet sheet = book.createSheet("Plan");
            Row header = sheet.createRow(0);
            List<String> headers = List.of("Milestone", "Due Date", "Forecast", "% Complete");
            headers.forEach(name -> header.createCell(headers.indexOf(name)).setCellValue(name));
            Row row = sheet.createRow(1);
            row.createCell(0).setCellValue("Quay wall");
            row.createCell(1).setCellValue(LocalDate.of(2026, 6, 30));
            row.getCell(1).setCellStyle(day);
            row.createCell(2).setCellFormula("DATE(2026,9,30)");
            row.getCell(2).setCellStyle(day);
            row.createCell(3).setCellValue(0.45);
            row.getCell(3).setCellStyle(share);
            book.getCreationHelper().createFormulaEvaluator().evaluateAll();
            try (OutputStream bytes = Files.newOutputStream(path.resolve("plan.xls"))) {
                book.write(bytes);
            }
        }

        assertReadsTheQuayWall("plan.xls");
    }

    @Test
    void anErrorInAWorkbookOfTheOldFormatIsNoBlank() throws IOException {
        try (HSSFWorkbook book = new HSSFWorkbook()) {
            Sheet sheet = book.createSheet("Plan");
            Row header = sheet.createRow(0);
            header.createCell(0).setCellValue("Milestone");
            header.createCell(1).setCellValue("Due Date");
            Row row = sheet.createRow(1);
            row.createCell(0).setCellValue("Quay wall");
            row.createCell(1).setCellErrorValue(FormulaError.REF.getCode());
            try (OutputStream bytes = Files.newOutputStream(path.resolve("error.xls"))) {
                book.write(bytes);
            }
        }

        assertThat(refused("error.xls"))
                .containsExactly("error.xls:Plan!B2: the spreadsheet could not work out this cell: #REF!"
                        + " (fix its formula; the row was not read)");
    }

    @Test
    void aWorkbookOfLibreOfficeIsReadCellByCell() throws IOException {
        com.github.miachm.sods.Sheet sheet = new com.github.miachm.sods.Sheet("Plan", 2, 4);
        sheet.getRange(0, 0, 1, 4).setValues("Milestone", "Due Date", "Forecast", "% Complete");
        sheet.getRange(1, 0, 1, 4)
                .setValues(
                        "Quay wall", LocalDate.of(2026, 6, 30), LocalDate.of(2026, 9, 30), new OfficePercentage(0.45));
        SpreadSheet book = new SpreadSheet();
        book.appendSheet(sheet);
        book.save(path.resolve("plan.ods").toFile());

        assertReadsTheQuayWall("plan.ods");
    }

    @Test
    void aWorkbookWhoseCellsAreRepeatedWithoutBoundsIsRefused() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("mimetype"));
            zip.write("application/vnd.oasis.opendocument.spreadsheet".getBytes(StandardCharsets.US_ASCII));
            zip.putNextEntry(new ZipEntry("content.xml"));
            zip.write(
                    """
                    <d xmlns:t="t" xmlns:o="o"><t:table-row t:number-rows-repeated="1048576">
                    <t:table-cell t:number-columns-repeated="16384" o:value-type="float"/></t:table-row></d>
                    """
                            .getBytes(StandardCharsets.UTF_8));
        }
        file("bomb.ods", bytes.toByteArray());

        assertThat(refused("bomb.ods"))
                .containsExactly(
                        "bomb.ods: this workbook has more than 5000000 cells with something in them (is it the right"
                                + " file? else save its sheets as CSV)");
        file("broken.xls", new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1, 2, 3});
        assertThat(refused("broken.xls"))
                .containsExactly("broken.xls: this workbook is broken, or has a password (save it as .xlsx, without a"
                        + " password)");
    }

    /** Whatever calendar and digits the machine has. */
    private void assertReadsTheQuayWall(String name) {
        Locale locale = Locale.getDefault();
        try {
            for (Locale other :
                    List.of(locale, Locale.forLanguageTag("th-TH"), Locale.forLanguageTag("ar-EG-u-nu-arab"))) {
                Locale.setDefault(other);
                assertThisReadsTheQuayWall(name);
            }
        } finally {
            Locale.setDefault(locale);
        }
    }

    private void assertThisReadsTheQuayWall(String name) {
        assertThat(milestones(name).get(0).deadline().text()).isEqualTo("2026-06-30");
        MilestoneUpdate update = updates(name).get(0);
        assertThat(update.forecast().map(DateWindow::text)).contains("2026-09-30");
        assertThat(update.percent()).hasValue(45);
        assertThat(update.provenance().toString()).endsWith(name + ":Plan!C2");
    }

    @Test
    void aWorkbookWithoutFormatsIsReadAndItsNumbersAreDays() throws IOException {
        workbook("plan.xlsx", book -> {
            var sheet = book.newWorksheet("Plan");
            row(sheet, 0, "Milestone", "Deadline", "Forecast");
            row(sheet, 1, "Quay wall", "2026-03-31");
            sheet.value(1, 2, 46234); // 2026-07-31
        });
        file("bare.xlsx", withoutFormats("plan.xlsx"));

        assertThat(milestones("bare.xlsx").get(0).deadline().text()).isEqualTo("2026-03-31");
        assertThat(forecasts("bare.xlsx")).containsExactly("2026-06-30 2026-07-31");
        assertThat(told("bare.xlsx"))
                .contains("bare.xlsx: sheet 'Plan': 1 bare number was read as a day, as a spreadsheet counts them");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
    void aTextInUtf16IsKnownWithoutItsMark(String encoding) {
        String text = "Веха;План;Прогноз\nКран;31.03.2026;31.07.2026\n";
        file("plan.csv", text.getBytes(Charset.forName(encoding)));

        assertThat(milestones("plan.csv").get(0).deadline().text()).isEqualTo("2026-03-31");
        assertThat(told("plan.csv"))
                .contains("plan.csv: read as " + encoding
                        + " text, in which its headers make sense; say --encoding if that is" + " wrong");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<html><table></table></html>", "<?xml version=\"1.0\"?><Workbook/>"})
    void aWebPageThatIsCalledAWorkbookIsToldAsSuch(String text) {
        file("plan.xls", text);

        assertThat(refused("plan.xls"))
                .containsExactly(
                        "plan.xls: this is not a workbook, whatever its name says: it is a web page or XML (open it"
                                + " in your spreadsheet program and save it as .xlsx)");
    }

    private byte[] withoutFormats(String name) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipFile from = new ZipFile(path.resolve(name).toFile());
                ZipOutputStream to = new ZipOutputStream(bytes)) {
            for (ZipEntry entry : Collections.list(from.entries())) {
                if (!entry.getName().equals("xl/styles.xml")) {
                    String text = new String(from.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
                    to.putNextEntry(new ZipEntry(entry.getName()));
                    to.write(text.replaceAll("<(Override|Relationship)[^>]*styles\\.xml[^>]*/>", "")
                            .getBytes(StandardCharsets.UTF_8));
                    to.closeEntry();
                }
            }
        }
        return bytes.toByteArray();
    }
}
