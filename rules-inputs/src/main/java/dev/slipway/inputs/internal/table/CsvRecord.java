package dev.slipway.inputs.internal.table;

import dev.slipway.inputs.internal.text.Place;
import java.util.BitSet;
import java.util.List;

/**
 * One record of a CSV file. Where a cell begins is worked out when it is asked for, which few are among millions.
 *
 * @param line on which it begins
 * @param cells as they read, without quotes
 * @param quoted which of them have quotes in the file
 */
record CsvRecord(int line, List<String> cells, BitSet quoted) implements ListedRow {

    /** Where the cell begins, its opening quote included. */
    @Override
    public Place place(int column) {
        return column < cells.size() ? start(column) : place();
    }

    @Override
    public Place place() {
        return Place.atLine(line);
    }

    /** Where the next cell would begin, behind the last one. */
    Place end() {
        return start(cells.size());
    }

    @Override
    public boolean isBlank() {
        for (String cell : cells) {
            if (!cell.isBlank()) {
                return false;
            }
        }
        return true;
    }

    private Place start(int column) {
        Place start = new Place(line, 1);
        for (int i = 0; i < column; i++) {
            start = quoted.get(i)
                    ? behindQuoted(start, cells.get(i))
                    : behind(start, cells.get(i).length());
        }
        return start;
    }

    /** A separator follows each cell. */
    private static Place behind(Place start, int length) {
        return new Place(start.line(), start.column() + length + 1);
    }

    /** In the file a quoted cell has two quotes more, and one more for each quote within; it may go on over lines. */
    private static Place behindQuoted(Place start, String cell) {
        String lastLine = cell.substring(cell.lastIndexOf('\n') + 1);
        int length = lastLine.length() + count(lastLine, '"');
        return lastLine.length() == cell.length()
                ? behind(start, length + 2)
                : behind(new Place(start.line() + count(cell, '\n'), 1), length + 1);
    }

    private static int count(String text, char wanted) {
        return Math.toIntExact(
                text.chars().filter(character -> character == wanted).count());
    }
}
