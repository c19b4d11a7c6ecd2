package dev.slipway.inputs.internal.status;

import dev.slipway.inputs.DateOrder;
import dev.slipway.inputs.internal.table.DatedRows;
import dev.slipway.inputs.internal.table.Table;
import dev.slipway.inputs.internal.table.TableRow;
import dev.slipway.inputs.internal.text.FileProblems;
import java.io.IOException;
import java.util.Optional;

/** The rows of a table that is Slipway's own; none but those held to settle the order of dates is kept. */
final class OwnRows implements StatusRows {

    private final HeaderMapping header;
    private final boolean isStrictlyWide;
    private final DatedRows rows;
    private final int[] columns;
    private final FileProblems problems;

    /**
     * The rows below a header.
     *
     * @param table at the row after its header
     * @param order how dates of three numbers are written, where that is known
     */
    OwnRows(Table table, HeaderMapping header, Optional<DateOrder> order, FileProblems problems) {
        this.header = header;
        this.isStrictlyWide = table.isStrictlyWide();
        this.rows = new DatedRows(table, header.columns().values(), header.dates(), order, problems);
        this.columns =
                header.columns().values().stream().mapToInt(Integer::intValue).toArray();
        this.problems = problems;
    }

    @Override
    public Optional<StatusRow> next() throws IOException {
        for (Optional<TableRow> row = rows.next(); row.isPresent(); row = rows.next()) {
            if (fits(row.get()) && !isHeaderAgain(row.get())) {
                return Optional.of(header.row(row.get()));
            }
        }
        return Optional.empty();
    }

    private boolean fits(TableRow row) {
        for (int column = header.width(); isStrictlyWide && column < row.width(); column++) {
            if (!row.cell(column).isBlank()) {
                problems.add(
                        row.place(column),
                        "the row has " + row.width() + " cells, the header " + header.width(),
                        "put a text that has the separator in it in quotes");
                return false;
            }
        }
        return true;
    }

    /** Sheets repeat their header where a new page or group begins. */
    private boolean isHeaderAgain(TableRow row) {
        for (int column : columns) {
            if (!row.cell(column).equals(header.header().cell(column))) {
                return false;
            }
        }
        return true;
    }
}
