package dev.slipway.inputs.internal.table;

import dev.slipway.inputs.internal.text.FileProblems;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * The rows of a table with their dates and numbers in the spelling of the domain. A row with one that cannot be read becomes a problem
 * and is passed over, as is one with an error of its spreadsheet in a cell that is read.
 */
public final class DatedRows {

    private static final Pattern SERIAL = Pattern.compile("\\d{5}(?:\\.\\d+)?");

    private final Table table;
    private final HeldRows rows;
    private final SpreadsheetErrors errors;
    private final List<DateColumn> columns;
    private final DateOrders orders;
    private final DateSpelling spelling;
    private final NumberColumns numbers;
    private int serials;

    /**
     * Rows of the table from its next one on.
     *
     * @param read the columns whose cells are read at all
     * @param dates those of them that hold dates
     * @param numbers those that hold numbers
     * @param hints what is known of its dates besides
     */
    public DatedRows(
            Table table,
            Collection<Integer> read,
            Collection<Integer> dates,
            List<Integer> numbers,
            DateHints hints,
            FileProblems problems) {
        this.table = table;
        this.columns =
                dates.stream().map(column -> DateColumn.of(column, hints)).toList();
        this.numbers = new NumberColumns(numbers, problems);
        this.rows = new HeldRows(table, this::learn);
        this.errors =
                new SpreadsheetErrors(read.stream().mapToInt(Integer::intValue).toArray(), problems);
        this.orders = new DateOrders(columns, rows, problems);
        this.spelling = new DateSpelling(orders, problems);
    }

    private void learn(TableRow row) {
        columns.forEach(column -> column.learn(row));
        numbers.learn(row);
    }

    /** The next row that can be read. */
    public Optional<TableRow> next() throws IOException {
        for (Optional<TableRow> row = rows.take(); row.isPresent(); row = rows.take()) {
            if (errors.areNoneIn(row.get())) {
                Optional<TableRow> numbered = numbered(row.get());
                Optional<TableRow> dated = numbered.isPresent() ? dated(numbered.get()) : numbered;
                if (dated.isPresent()) {
                    return dated;
                }
            }
        }
        orders.reportMore();
        return Optional.empty();
    }

    /**
     * How the dates of each column were understood that could have been understood otherwise: {@code dmy as settled by row
     * 7}.
     *
     * @param names of all columns
     */
    public Map<Integer, String> readings(List<String> names) {
        Map<Integer, String> readings = new TreeMap<>();
        columns.forEach(column -> column.told(names).ifPresent(told -> readings.put(column.number(), told)));
        return readings;
    }

    /** How many rows the table had so far, those that could not be read among them. */
    public int count() {
        return rows.count();
    }

    /** How many bare numbers were read as days because the workbook says that they are. */
    public int serials() {
        return serials;
    }

    /** The row with its numbers rewritten, where any must be. */
    private Optional<TableRow> numbered(TableRow row) throws IOException {
        if (numbers.arePlainIn(row)) {
            return Optional.of(row);
        }
        numbers.learn(row);
        while (numbers.mayLearnFor(row) && rows.readAhead()) {
            // until a cell of the column settles it, or no more rows are held
        }
        return numbers.written(row);
    }

    /** The row with its dates rewritten, where any must be: most need not. */
    private Optional<TableRow> dated(TableRow row) throws IOException {
        TableRow dated = row;
        for (DateColumn column : columns) {
            String cell = column.cell(row);
            if (DateColumn.isPlain(cell)) {
                column.bare().learn(cell);
            } else {
                Optional<String> day = day(row, column);
                if (day.isEmpty()) {
                    return Optional.empty();
                }
                dated = new RewrittenRow(dated, column.number(), day.get());
            }
        }
        return Optional.of(dated);
    }

    private Optional<String> day(TableRow row, DateColumn column) throws IOException {
        String text = column.cell(row).strip();
        column.bare().learn(text);
        if (isSerial(text)) {
            return serial(text);
        }
        return ColumnNumbers.isLike(text)
                ? Optional.of(number(text, column))
                : spelling.of(text, column.place(row), column);
    }

    private boolean isSerial(String text) {
        return table.dayZero().isPresent() && SERIAL.matcher(text).matches();
    }

    private Optional<String> serial(String text) {
        serials++;
        return table.dayZero()
                .map(zero -> zero.plusDays((long) Double.parseDouble(text)).toString());
    }

    /** The day that a bare number is, as the whole column says; else the text unchanged. */
    private String number(String text, DateColumn column) throws IOException {
        while (!column.bare().isDecided() && rows.readAhead()) {
            // until a cell of the column contradicts, or no more rows are held
        }
        column.bare().decide();
        return column.bare().day(text).map(LocalDate::toString).orElse(text);
    }
}
