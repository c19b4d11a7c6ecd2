package dev.slipway.inputs.internal.markdown;

import dev.slipway.inputs.internal.table.ListedRow;
import dev.slipway.inputs.internal.text.Place;
import java.util.ArrayList;
import java.util.List;

/**
 * One row of a table whose cells are between bars.
 *
 * @param line on which it is, counted from 1
 * @param cells as they read, without marks
 * @param columns where each begins on its line, counted from 1
 */
record BarRow(int line, List<String> cells, List<Integer> columns) implements ListedRow {

    BarRow {
        cells = List.copyOf(cells);
        columns = List.copyOf(columns);
    }

    /** A row of a text's own words, such as a heading above a table. */
    static BarRow alone(int line, String text) {
        return new BarRow(line, List.of(text), List.of(1));
    }

    /** The cells of a line. A bar behind a backslash is part of a text; outer bars may be left out. */
    static BarRow of(int line, String text) {
        List<String> cells = new ArrayList<>();
        List<Integer> columns = new ArrayList<>();
        int begin = text.length() - text.stripLeading().length();
        int at = begin < text.length() && text.charAt(begin) == '|' ? begin + 1 : begin;
        while (at <= text.length()) {
            int end = Bars.next(text, at);
            boolean isBehindLast = end == text.length()
                    && !cells.isEmpty()
                    && text.substring(at).isBlank();
            if (!isBehindLast) {
                cells.add(MarkdownCell.of(text.substring(at, end)));
                columns.add(at + 1);
            }
            at = end + 1;
        }
        return new BarRow(line, cells, columns);
    }

    @Override
    public Place place(int column) {
        return column < cells.size() ? new Place(line, columns.get(column)) : place();
    }

    @Override
    public Place place() {
        return Place.atLine(line);
    }
}
