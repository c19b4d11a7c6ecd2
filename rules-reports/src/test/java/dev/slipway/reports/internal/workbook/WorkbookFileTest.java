package dev.slipway.reports.internal.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class WorkbookFileTest {

    private static final WorkbookStyle LOOK = new WorkbookStyle(List.of("title"), "yyyy-mm-dd", Map.of());
    private static final List<Column> COLUMNS = List.of(new Column("number", 10, Column.Form.NUMBER));

    @Test
    void rowsBeyondWhatASheetCanShowGoOnInAFurtherOne() throws IOException {
        try (XSSFWorkbook workbook = written(WorkbookFile.ofSheetsUpTo(10), numbers(25))) {
            assertThat(workbook)
                    .extracting(sheet -> sheet.getSheetName() + " " + (sheet.getLastRowNum() + 1))
                    .containsExactly("numbers 10", "numbers 2 10", "numbers 3 10");
            assertThat(workbook.getSheetAt(0).getRow(9).getCell(0).getNumericCellValue())
                    .isEqualTo(6);
            assertThat(workbook.getSheetAt(1).getRow(0).getCell(0).getStringCellValue())
                    .isEqualTo("number");
            assertThat(workbook.getSheetAt(1).getRow(1).getCell(0).getNumericCellValue())
                    .isEqualTo(7);
            assertThat(workbook.getSheetAt(2).getRow(9).getCell(0).getNumericCellValue())
                    .isEqualTo(24);
        }
    }

    @Test
    void everyOfManyRowsIsWrittenOnce() throws IOException {
        try (XSSFWorkbook workbook = written(WorkbookFile.standard(), numbers(2_500))) {
            assertThat(workbook.getSheetAt(0)).hasSize(2_502);
            assertThat(workbook.getSheetAt(0).getRow(2_502).getCell(0).getNumericCellValue())
                    .isEqualTo(2_499);
        }
    }

    @Test
    void dayThatNoSpreadsheetCountsIsText() throws IOException {
        Sheet sheet = Sheet.open("days", List.of(new Column("day", 10, Column.Form.DAY)));
        sheet.add(List.of(Cell.of(LocalDate.of(1899, 12, 31))));
        sheet.add(List.of(Cell.of(LocalDate.of(12_000, 1, 1))));
        try (XSSFWorkbook workbook = written(WorkbookFile.standard(), sheet)) {
            assertThat(workbook.getSheetAt(0).getRow(3).getCell(0).getStringCellValue())
                    .isEqualTo("1899-12-31");
            assertThat(workbook.getSheetAt(0).getRow(4).getCell(0).getStringCellValue())
                    .isEqualTo("+12000-01-01");
        }
    }

    @Test
    void rowOfOtherLengthThanTheHeaderIsRefused() throws IOException {
        try (Sheet sheet = numbers(0)) {
            assertThatIllegalArgumentException().isThrownBy(() -> sheet.add(List.of()));
        }
    }

    private static Sheet numbers(int rows) throws IOException {
        Sheet sheet = Sheet.open("numbers", COLUMNS);
        for (int i = 0; i < rows; i++) {
            sheet.add(List.of(Cell.of(i)));
        }
        return sheet;
    }

    private static XSSFWorkbook written(WorkbookFile file, Sheet sheet) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (sheet) {
            file.write(List.of(sheet), LOOK, out);
        }
        return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
    }
}
