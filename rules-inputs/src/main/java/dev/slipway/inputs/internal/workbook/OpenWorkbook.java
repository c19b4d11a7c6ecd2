package dev.slipway.inputs.internal.workbook;

import com.github.miachm.sods.OfficeCurrency;
import com.github.miachm.sods.OfficePercentage;
import com.github.miachm.sods.Sheet;
import com.github.miachm.sods.SpreadSheet;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** Workbooks of LibreOffice and other programs that write OpenDocument, {@code .ods}. */
final class OpenWorkbook {

    private OpenWorkbook() {}

    static byte[] copied(byte[] bytes) throws IOException {
        CopiedWorkbook copy = new CopiedWorkbook();
        for (Sheet sheet : new SpreadSheet(new ByteArrayInputStream(bytes)).getSheets()) {
            copy(sheet, copy.sheet(sheet.getName(), sheet.isHidden()));
        }
        return copy.finished();
    }

    private static void copy(Sheet from, Worksheet to) {
        if (from.getMaxRows() == 0 || from.getMaxColumns() == 0) {
            return;
        }
        Object[][] values = from.getDataRange().getValues();
        for (int row = 0; row < values.length; row++) {
            for (int column = 0; column < values[row].length; column++) {
                copy(values[row][column], row, column, to);
            }
        }
    }

    private static void copy(@Nullable Object value, int row, int column, Worksheet to) {
        if (value instanceof OfficePercentage share) {
            CopiedWorkbook.putShare(to, row, column, share.getValue());
        } else if (value instanceof OfficeCurrency amount) {
            CopiedWorkbook.put(to, row, column, amount.getValue());
        } else if (value != null) {
            CopiedWorkbook.put(to, row, column, value);
        }
    }
}
