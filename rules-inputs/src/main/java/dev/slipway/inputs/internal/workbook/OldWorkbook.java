package dev.slipway.inputs.internal.workbook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.dhatim.fastexcel.Worksheet;

/** Workbooks of Excel 97 to 2003, {@code .xls}. */
final class OldWorkbook {

    private OldWorkbook() {}

    static byte[] copied(byte[] bytes) throws IOException {
        CopiedWorkbook copy = new CopiedWorkbook();
        try (HSSFWorkbook workbook = new HSSFWorkbook(new ByteArrayInputStream(bytes))) {
            for (int number = 0; number < workbook.getNumberOfSheets(); number++) {
                boolean isHidden = workbook.isSheetHidden(number) || workbook.isSheetVeryHidden(number);
                copy(workbook.getSheetAt(number), copy.sheet(workbook.getSheetName(number), isHidden));
            }
        }
        return copy.finished();
    }

    private static void copy(Sheet from, Worksheet to) {
        for (Row row : from) {
            for (Cell cell : row) {
                CellType type =
                        cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
                copy(cell, type, to);
            }
        }
    }

    private static void copy(Cell cell, CellType type, Worksheet to) {
        int row = cell.getRowIndex();
        int column = cell.getColumnIndex();
        switch (type) {
            case NUMERIC -> {
                if (DateUtil.isCellDateFormatted(cell)) {
                    CopiedWorkbook.putDay(
                            to,
                            row,
                            column,
                            cell.getLocalDateTimeCellValue().toLocalDate(),
                            cell.getCellStyle().getDataFormatString());
                } else if (cell.getCellStyle().getDataFormatString().contains("%")) {
                    CopiedWorkbook.putShare(to, row, column, cell.getNumericCellValue());
                } else {
                    CopiedWorkbook.put(to, row, column, cell.getNumericCellValue());
                }
            }
            case BOOLEAN -> CopiedWorkbook.put(to, row, column, cell.getBooleanCellValue());
            case STRING -> CopiedWorkbook.put(to, row, column, cell.getStringCellValue());
            case ERROR ->
                CopiedWorkbook.put(
                        to,
                        row,
                        column,
                        FormulaError.forInt(cell.getErrorCellValue()).getString());
            default -> {
                // blank
            }
        }
    }
}
