package dev.slipway.inputs.internal.table;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;

/** Rows and columns: a CSV file, one sheet of a workbook, one table of a Markdown text. */
public interface Table {

    /** The name of the sheet, or of the heading above the table; empty for a CSV file. */
    String sheet();

    /** What to call it in a sentence: {@code sheet 'Plan'}. */
    default String noun() {
        return sheet().isEmpty() ? "table" : "sheet '" + sheet() + "'";
    }

    /** The next row that is not blank, as long as there is one. */
    Optional<TableRow> next() throws IOException;

    /** The day before day 1 of those days that are written as a bare number; absent where no such number is a day. */
    Optional<LocalDate> dayZero();

    /** Whether another table may stand below it. */
    default boolean mayHaveOthersBelow() {
        return true;
    }

    /** What to do about a row longer than its header, where that is a mistake: a separator may be part of a text. */
    Optional<String> remedyForExcess();
}
