package dev.slipway.reports;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.ss.util.NumberToTextConverter;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * The content of a workbook as text, read by a library of other hands: a line for each cell, with its column, its
 * heading, its type, its value, and the format of a number or date. The row of the headings is the last that stays
 * when a sheet is scrolled.
 */
final class WorkbookDump {

    private static final String BLANK = "blank";

    private WorkbookDump() {}

    static String of(byte[] workbook) throws IOException {
        try (XSSFWorkbook read = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
            return sheets(read).flatMap(WorkbookDump::lines).collect(Collectors.joining("\n", "", "\n"));
        }
    }

    /** Each as {@code sheet, heading}. */
    static List<String> columnsWithoutValues(byte[] workbook) throws IOException {
        try (XSSFWorkbook read = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
            return sheets(read).flatMap(WorkbookDump::columnsWithoutValues).toList();
        }
    }

    private static Stream<Sheet> sheets(XSSFWorkbook workbook) {
        return IntStream.range(0, workbook.getNumberOfSheets()).mapToObj(workbook::getSheetAt);
    }

    private static Stream<String> columnsWithoutValues(Sheet sheet) {
        return IntStream.range(0, headings(sheet).getLastCellNum())
                .filter(column -> IntStream.rangeClosed(headings(sheet).getRowNum() + 1, sheet.getLastRowNum())
                        .allMatch(
                                row -> value(sheet.getRow(row).getCell(column)).equals(BLANK)))
                .mapToObj(column -> sheet.getSheetName() + ", " + heading(sheet, column));
    }

    private static Stream<String> lines(Sheet sheet) {
        return Stream.concat(
                Stream.of("sheet " + sheet.getSheetName()),
                IntStream.rangeClosed(0, sheet.getLastRowNum())
                        .mapToObj(sheet::getRow)
                        .filter(row -> row != null)
                        .flatMap(WorkbookDump::lines));
    }

    private static Stream<String> lines(Row row) {
        Row headings = headings(row.getSheet());
        boolean isBelow = row.getRowNum() > headings.getRowNum();
        int cells = Math.max(row.getLastCellNum(), isBelow ? headings.getLastCellNum() : 0);
        return Stream.concat(
                Stream.of("  row " + (row.getRowNum() + 1)),
                IntStream.range(0, cells)
                        .mapToObj(column -> "    " + CellReference.convertNumToColString(column) + " "
                                + (isBelow ? "(" + heading(row.getSheet(), column) + ") " : "")
                                + value(row.getCell(column))));
    }

    private static Row headings(Sheet sheet) {
        return sheet.getRow(sheet.getPaneInformation().getHorizontalSplitTopRow() - 1);
    }

    private static String heading(Sheet sheet, int column) {
        Cell heading = headings(sheet).getCell(column);
        return heading == null ? "no heading" : heading.getStringCellValue();
    }

    private static String value(Cell cell) {
        if (cell == null || cell.getCellType() == CellType.BLANK) {
            return BLANK;
        }
        String link = cell.getHyperlink() == null
                ? ""
                : " link " + cell.getHyperlink().getAddress();
        return switch (cell.getCellType()) {
            case STRING -> text(cell.getStringCellValue()) + link;
            case NUMERIC -> number(cell) + " [" + cell.getCellStyle().getDataFormatString() + "]" + link;
            default -> cell.getCellType().name().toLowerCase(Locale.ROOT) + " " + cell + link;
        };
    }

    /** On one line, whatever is in it. */
    private static String text(String text) {
        return text.isEmpty() ? BLANK : "text " + text.replace("\\", "\\\\").replace("\n", "\\n");
    }

    private static String number(Cell cell) {
        if (!DateUtil.isCellDateFormatted(cell)) {
            return "number " + NumberToTextConverter.toText(cell.getNumericCellValue());
        }
        LocalDateTime time = cell.getLocalDateTimeCellValue();
        return "date " + (time.toLocalTime().equals(LocalTime.MIDNIGHT) ? time.toLocalDate() : time);
    }
}
