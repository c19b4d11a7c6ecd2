package dev.slipway.inputs.internal.columns;

import dev.slipway.inputs.internal.headers.HeaderVocabulary;
import dev.slipway.inputs.internal.snapshot.SnapshotField;
import dev.slipway.inputs.internal.table.FileMapping;
import dev.slipway.inputs.internal.table.TableRow;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A row that may be the header of a table, alone or below one that heads several columns.
 *
 * @param rows the first of the sheet
 * @param at which of them it is
 */
record HeaderCandidate(List<TableRow> rows, int at, Header header, boolean isCombined) {

    private static final int FEWEST_WORDS = 2;

    /** The names in the row itself, and those that it makes together with the row above it, if that is next to it. */
    static Stream<HeaderCandidate> at(List<TableRow> rows, int at) {
        TableRow row = rows.get(at);
        HeaderCandidate alone = new HeaderCandidate(rows, at, Header.of(row), false);
        boolean isBelow =
                at > 0 && rows.get(at - 1).place().line() == row.place().line() - 1;
        return isBelow && !isTitle(rows.get(at - 1), row)
                ? Stream.of(alone, new HeaderCandidate(rows, at, Header.of(rows.get(at - 1), row), true))
                : Stream.of(alone);
    }

    /** Whether it is one text from where the lower row begins, as titles are, and not one above some columns of it. */
    private static boolean isTitle(TableRow upper, TableRow lower) {
        return upper.filled().count() == 1 && firstFilled(upper) <= firstFilled(lower);
    }

    private static int firstFilled(TableRow row) {
        int column = 0;
        while (column < row.width() && row.text(column).isEmpty()) {
            column++;
        }
        return column;
    }

    RecognisedTable table(ToolTable tool, Optional<FileMapping> mapping) {
        return new RecognisedTable(
                tool,
                rows.get(at),
                rows.subList(0, isCombined ? at - 1 : at),
                ActivityColumns.of(header, rows.subList(at + 1, rows.size()), tool, mapping));
    }

    /** Whether every cell of the lower row is a header itself, as no row of data is. */
    boolean isOfTwoHeaders() {
        return isCombined
                && rows.get(at)
                        .filled()
                        .allMatch(text -> HeaderVocabulary.any().sense(text).isPresent());
    }

    /** Whether a row right above has as many words in it: then that is the header, though unknown, and this one is data. */
    boolean isBelowWords() {
        long own = Math.max(FEWEST_WORDS, rows.get(at).filled().count());
        for (int above = (isCombined ? at - 1 : at) - 1; above >= 0 && isNext(above); above--) {
            if (rows.get(above).filled().count() >= own
                    && rows.get(above).filled().noneMatch(ColumnSample::isDate)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the rows below are called as columns are, {@code Planned}, {@code Actual}: such a table lies on its side. */
    boolean isTurned(ActivityColumns columns) {
        ColumnSample below = new ColumnSample(rows.subList(at + 1, rows.size()));
        return columns.of(SnapshotField.NAME).stream().anyMatch(below::tellsPlans);
    }

    /** Whether no blank line is below that row. */
    private boolean isNext(int above) {
        return rows.get(above + 1).place().line() == rows.get(above).place().line() + 1;
    }
}
