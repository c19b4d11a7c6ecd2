package dev.slipway.inputs.internal.table;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;

/** Rows and columns: a CSV file, or one sheet of a workbook. */
public interface Table {

    /** The name of the sheet; empty for a CSV file. */
    String sheet();

    /** The next row that is not blank, as long as there is one. */
    Optional<TableRow> next() throws IOException;

    /** The day before day 1 of those days that are written as a bare number; absent where no such number is a day. */
    Optional<LocalDate> dayZero();

    /** Whether a row longer than its header is a mistake, as it is where a separator may be part of a text. */
    boolean isStrictlyWide();
}
