package dev.slipway.inputs.internal.layout;

import dev.slipway.inputs.internal.columns.ColumnSample;
import dev.slipway.inputs.internal.columns.Header;
import dev.slipway.inputs.internal.columns.RecognisedTable;
import dev.slipway.inputs.internal.columns.ReportColumns;
import dev.slipway.inputs.internal.headers.HeaderField;
import dev.slipway.inputs.internal.headers.HeaderSense;
import dev.slipway.inputs.internal.headers.HeaderVocabulary;
import dev.slipway.inputs.internal.table.JoinedRow;
import dev.slipway.inputs.internal.table.Preview;
import dev.slipway.inputs.internal.table.Table;
import dev.slipway.inputs.internal.table.TableRow;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * A table in which each date of a milestone has a row of its own: {@code Permit, Plan, 2026-01-31}, below it
 * {@code Permit, Forecast, 2026-02-14}. It is handed on as a table with a row for each milestone and a column for each date.
 */
public final class LongTable extends RearrangedTable {

    private static final List<HeaderField> DATES =
            List.of(HeaderField.DEADLINE, HeaderField.FORECAST, HeaderField.ACTUAL);
    private static final List<String> HEADERS = List.of("Baseline Finish", "Forecast Finish", "Actual Finish");

    private final TableRow header;
    private final int kind;
    private final int date;
    private boolean isBelow;

    private LongTable(Preview table, TableRow header, int kind, int date) {
        super(table);
        this.header = header;
        this.kind = kind;
        this.date = date;
    }

    /** The table, read so where its first rows show that it is such a one. */
    public static Table orSame(Table table) throws IOException {
        Preview preview = new Preview(table);
        List<TableRow> rows = preview.peek(RecognisedTable.HEADER_ROWS);
        for (int at = 0; at < rows.size(); at++) {
            TableRow header = rows.get(at);
            ColumnSample below = new ColumnSample(rows.subList(at + 1, rows.size()));
            OptionalInt kind = HeaderVocabulary.any().namesMilestones(header.texts())
                    ? below.planColumn(header.width())
                    : OptionalInt.empty();
            if (kind.isPresent()) {
                int[] dated = IntStream.range(0, header.width())
                        .filter(column ->
                                column != kind.getAsInt() && below.isDated(column) && !isStart(header, column))
                        .toArray();
                boolean hasReports =
                        !ReportColumns.of(Header.of(header), List.of(), below).isEmpty();
                return dated.length == 1 && !hasReports
                        ? new LongTable(preview, header, kind.getAsInt(), dated[0])
                        : preview;
            }
        }
        return preview;
    }

    /** Each row may begin on a day of its own. */
    private static boolean isStart(TableRow header, int column) {
        return HeaderVocabulary.any()
                .sense(header.text(column))
                .map(HeaderSense::field)
                .filter(field -> field == HeaderField.START || field == HeaderField.ACTUAL_START)
                .isPresent();
    }

    @Override
    public Optional<TableRow> next() throws IOException {
        Optional<TableRow> row = table.next();
        if (row.isEmpty() || (!isBelow && !row.get().equals(header))) {
            return row;
        }
        JoinedRow wide = new JoinedRow(row.get(), List.of(kind, date), header.width());
        if (!isBelow) {
            isBelow = true;
            return Optional.of(wide.saying(HEADERS));
        }
        place(wide, row.get());
        for (List<TableRow> ahead = table.peek(1);
                !ahead.isEmpty() && belongs(ahead.get(0), wide);
                ahead = table.peek(1)) {
            table.next();
            place(wide, ahead.get(0));
        }
        return Optional.of(wide);
    }

    /** Whether it says another date of the same milestone: what else it has is the same, or blank. */
    private boolean belongs(TableRow row, JoinedRow wide) {
        Optional<Integer> at = dateOf(row);
        return at.isPresent()
                && wide.isFree(at.get())
                && IntStream.range(0, header.width())
                        .filter(column -> column != kind && column != date && !isStart(header, column))
                        .allMatch(column ->
                                row.text(column).isEmpty() || row.text(column).equals(wide.text(column)));
    }

    private void place(JoinedRow wide, TableRow row) {
        dateOf(row).ifPresent(at -> wide.put(at, row, date));
    }

    /** Which of the dates a row states. */
    private Optional<Integer> dateOf(TableRow row) {
        return HeaderVocabulary.any()
                .dateNamed(row.text(kind))
                .map(DATES::indexOf)
                .filter(at -> at >= 0);
    }

    @Override
    public String remark() {
        return "the rows of one milestone are read as one, by '" + header.text(kind) + "' and '" + header.text(date)
                + "'";
    }
}
