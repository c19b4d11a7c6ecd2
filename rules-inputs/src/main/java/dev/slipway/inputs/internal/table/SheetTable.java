package dev.slipway.inputs.internal.table;

import dev.slipway.inputs.internal.text.FileProblems;
import dev.slipway.inputs.internal.text.Place;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.jspecify.annotations.Nullable;

/** One sheet of a workbook, row by row. */
final class SheetTable implements Table {

    /** A spreadsheet has no more: a file that does was made to do harm. */
    private static final int ROWS = 1 << 20;

    private static final int COLUMNS = 1 << 14;

    private final Sheet sheet;
    private final LocalDate dayZero;
    private final DisplayedText texts;
    private final FileProblems problems;
    private Iterator<Row> rows = Collections.emptyIterator();
    private boolean isOpened;
    private int count;

    SheetTable(Sheet sheet, LocalDate dayZero, UnstoredFormulas unstored, FileProblems problems) {
        this.sheet = sheet;
        this.dayZero = dayZero;
        this.texts = new DisplayedText(dayZero, unstored);
        this.problems = problems;
    }

    @Override
    public String sheet() {
        return sheet.getName();
    }

    @Override
    public Optional<LocalDate> dayZero() {
        return Optional.of(dayZero);
    }

    /** Next to a table there may be anything. */
    @Override
    public Optional<String> remedyForExcess() {
        return Optional.empty();
    }

    @Override
    public Optional<TableRow> next() {
        try {
            open();
            while (rows.hasNext()) {
                Row next = rows.next();
                if (next.getRowNum() < 1 || next.getRowNum() > ROWS) {
                    return refused(
                            "the sheet '" + sheet() + "' has a row " + next.getRowNum() + ", which no sheet can have");
                }
                TableRow row = row(next);
                if (++count > ROWS) {
                    return refused("the sheet '" + sheet() + "' has more than " + ROWS + " rows");
                }
                if (!row.isBlank()) {
                    return Optional.of(row);
                }
            }
        } catch (IOException | RuntimeException e) { // the library throws whatever it meets in a broken file
            rows = Collections.emptyIterator();
            Workbook.reportBroken(e, problems);
        }
        return Optional.empty();
    }

    @SuppressWarnings("resource") // the stream is one over memory
    private void open() throws IOException {
        if (!isOpened) {
            isOpened = true;
            rows = sheet.openStream().iterator();
        }
    }

    private TableRow row(Row row) {
        int width = Math.min(row.getCellCount(), COLUMNS);
        List<String> cells = new ArrayList<>(width);
        BitSet numbers = new BitSet();
        for (int column = 0; column < width; column++) {
            cells.add(texts.of(cell(row, column)));
            numbers.set(column, DisplayedText.isNumber(cell(row, column)));
        }
        return new SheetRow(sheet(), row.getRowNum(), cells, numbers);
    }

    private static @Nullable Cell cell(Row row, int column) {
        return row.hasCell(column) ? row.getCell(column) : null;
    }

    private Optional<TableRow> refused(String message) {
        rows = Collections.emptyIterator();
        problems.add(Place.FILE, message, "split it into several files");
        return Optional.empty();
    }
}
