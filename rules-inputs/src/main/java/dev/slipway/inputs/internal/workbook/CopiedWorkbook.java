package dev.slipway.inputs.internal.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A workbook being written as XLSX: cells stay where they are, so that evidence names the cell of the original. */
final class CopiedWorkbook {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final Workbook workbook = new Workbook(bytes, "slipway", "1.0");

    /** Begins a sheet. */
    Worksheet sheet(String name, boolean isHidden) {
        Worksheet sheet = workbook.newWorksheet(name);
        if (isHidden) {
            sheet.setVisibilityState(VisibilityState.HIDDEN);
        }
        return sheet;
    }

    /** Writes a value: a date as a date, a truth as such, a number as one, anything else as its text. */
    static void put(Worksheet sheet, int row, int column, Object value) {
        if (value instanceof LocalDateTime moment) {
            put(sheet, row, column, moment.toLocalDate());
        } else if (value instanceof LocalDate day) {
            putDay(sheet, row, column, day, "yyyy-mm-dd");
        } else if (value instanceof Boolean truth) {
            sheet.value(row, column, truth);
        } else if (value instanceof Number number) {
            sheet.value(row, column, number);
        } else if (!value.toString().isEmpty()) {
            sheet.value(row, column, value.toString());
        }
    }

    /** Writes a day as it is shown: its format may leave out the day of the month. */
    static void putDay(Worksheet sheet, int row, int column, LocalDate day, String format) {
        sheet.value(row, column, day);
        sheet.style(row, column).format(format).set();
    }

    /** Writes a share as a percentage: 0.45 as 45%. */
    static void putShare(Worksheet sheet, int row, int column, double share) {
        sheet.value(row, column, share);
        sheet.style(row, column).format("0%").set();
    }

    byte[] finished() throws IOException {
        workbook.finish();
        return bytes.toByteArray();
    }
}
