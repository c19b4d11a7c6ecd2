package dev.slipway.inputs.internal.rows;

import dev.slipway.inputs.internal.columns.ColumnSample;
import dev.slipway.inputs.internal.columns.Header;
import dev.slipway.inputs.internal.columns.ToolTables;
import dev.slipway.inputs.internal.states.StateWords;
import dev.slipway.inputs.internal.table.ForwardingTable;
import dev.slipway.inputs.internal.table.Preview;
import dev.slipway.inputs.internal.table.TableRow;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * The rows of a sheet down to where, after a blank line, another table begins: a row of words of which most are headers,
 * or which has headers of the table above it once more. Counts the rows that were taken.
 */
final class UpperTable extends ForwardingTable {

    private static final int FEWEST_HEADERS = 2;

    private final Preview table;
    private final Header header;
    private final List<Integer> dates;
    private final boolean mayEnd;
    private int lastLine;
    private int count;
    private int joined;

    /**
     * @param table at the row after its header
     * @param dates its columns that hold dates
     * @param mayEnd whether another table may begin below; else all rows are of this one
     */
    UpperTable(Preview table, Header header, List<Integer> dates, TableRow headerRow, boolean mayEnd) {
        super(table);
        this.mayEnd = mayEnd && table.mayHaveOthersBelow();
        this.dates = dates;
        this.table = table;
        this.header = header;
        this.lastLine = lastLineOf(headerRow);
    }

    /** How many rows more these were in the file, where several were joined. */
    int joined() {
        return joined;
    }

    /** How many rows were taken. */
    int count() {
        return count;
    }

    @Override
    public Optional<TableRow> next() throws IOException {
        List<TableRow> next = table.peek(1);
        if (next.isEmpty() || begins(next.get(0))) {
            return Optional.empty();
        }
        lastLine = lastLineOf(next.get(0));
        count++;
        joined += next.get(0).rows() - 1;
        return table.next();
    }

    private boolean begins(TableRow row) throws IOException {
        if (!mayEnd || row.place().line() <= lastLine + 1 || isSameHeader(row)) {
            return false;
        }
        return isHeader(row) || isOfWords(row) || isTitle(row);
    }

    /** Whether it has one text, and a header other than that of this table is right below it. */
    private boolean isTitle(TableRow row) throws IOException {
        List<TableRow> next = table.peek(2);
        return next.size() == 2
                && row.filled().count() == 1
                && next.get(1).place().line() == row.place().line() + 1
                && !isSameHeader(next.get(1))
                && isHeader(next.get(1));
    }

    /** Whether it and the row right below it have words in columns of dates, and nothing else there. */
    private boolean isOfWords(TableRow row) throws IOException {
        List<TableRow> next = table.peek(2);
        return next.size() == 2
                && next.get(1).place().line() == row.place().line() + 1
                && next.stream().allMatch(this::hasWordsForDates);
    }

    private boolean hasWordsForDates(TableRow row) {
        List<String> texts =
                dates.stream().map(row::text).filter(text -> !text.isEmpty()).toList();
        return !texts.isEmpty() && texts.stream().noneMatch(UpperTable::mayBeDate);
    }

    private static boolean mayBeDate(String text) {
        return text.chars().anyMatch(Character::isDigit)
                || StateWords.standard().meaning(text).isPresent();
    }

    private boolean isHeader(TableRow row) {
        List<String> filled = row.filled().toList();
        if (filled.size() < FEWEST_HEADERS || filled.stream().anyMatch(ColumnSample::isDate)) {
            return false;
        }
        long known = filled.stream().filter(ToolTables::know).count();
        return (known >= FEWEST_HEADERS && known * 2 >= filled.size()) || repeated(row) >= FEWEST_HEADERS;
    }

    private boolean isSameHeader(TableRow row) {
        return repeated(row)
                == header.names().stream().filter(name -> !name.isEmpty()).count();
    }

    private long repeated(TableRow row) {
        long same = 0;
        for (int column = 0; column < header.width(); column++) {
            same += !row.text(column).isEmpty()
                            && row.text(column).equals(header.names().get(column))
                    ? 1
                    : 0;
        }
        return same;
    }

    /** A cell of a CSV file may go on over lines. */
    private static int lastLineOf(TableRow row) {
        boolean isSheet = !row.place().name().isEmpty();
        long breaks = isSheet
                ? 0
                : row.texts().stream()
                        .flatMapToInt(String::chars)
                        .filter(letter -> letter == '\n')
                        .count();
        return row.place().line() + (int) breaks;
    }
}
