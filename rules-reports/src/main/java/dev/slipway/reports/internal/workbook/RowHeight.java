package dev.slipway.reports.internal.workbook;

import java.util.List;
import java.util.stream.IntStream;

/**
 * How high a row must be for the text that wraps in it, in points. Spreadsheets compute it only when somebody edits the
 * row; until then a row without its height hides all but the first line.
 */
final class RowHeight {

    private static final double LINE = 15;
    private static final double MOST = 409;

    /** Letters to a digit, in which widths are counted: they are narrower, but lines break at words before their end. */
    private static final double LETTERS = 1.05;

    /** Columns that the button of a filter hides. */
    private static final int BUTTON = 2;

    private RowHeight() {}

    static double of(List<Column> columns, List<Cell> cells) {
        return ofLines(IntStream.range(0, cells.size())
                .filter(i -> columns.get(i).form() == Column.Form.WRAPPED)
                .map(i -> cells.get(i) instanceof Cell.Text text
                        ? lines(text.text(), columns.get(i).width())
                        : 1)
                .max()
                .orElse(1));
    }

    static double ofHeader(List<Column> columns) {
        return ofLines(columns.stream()
                .mapToInt(column -> lines(column.title(), column.width() - BUTTON))
                .max()
                .orElse(1));
    }

    private static double ofLines(int lines) {
        return Math.min(MOST, Math.max(1, lines) * LINE);
    }

    private static int lines(String text, int width) {
        return text.lines()
                .mapToInt(line -> Math.max(1, (int) Math.ceil(columns(line) / (width * LETTERS))))
                .sum();
    }

    /** Chinese characters are as wide as two letters. */
    private static int columns(String text) {
        return text.codePoints()
                .map(character -> Character.isIdeographic(character) ? 2 : 1)
                .sum();
    }
}
