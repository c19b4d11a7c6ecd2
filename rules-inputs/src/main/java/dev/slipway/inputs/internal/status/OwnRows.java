package dev.slipway.inputs.internal.status;

import dev.slipway.inputs.RowCounts;
import dev.slipway.inputs.RowFate;
import dev.slipway.inputs.internal.table.DateHints;
import dev.slipway.inputs.internal.table.DatedRows;
import dev.slipway.inputs.internal.table.ExcessCells;
import dev.slipway.inputs.internal.table.Table;
import dev.slipway.inputs.internal.table.TableRow;
import dev.slipway.inputs.internal.text.FileProblems;
import java.io.IOException;
import java.util.Optional;

/** The rows of a table that is Slipway's own; none but those held to settle the order of dates is kept. */
final class OwnRows implements StatusRows {

    private final HeaderMapping header;
    private final ExcessCells excess;
    private final DatedRows rows;
    private final int[] columns;
    private int handed;
    private int repeated;

    /**
     * The rows below a header.
     *
     * @param table at the row after its header
     * @param hints what is known of its dates besides
     */
    OwnRows(Table table, HeaderMapping header, DateHints hints, FileProblems problems) {
        this.header = header;
        this.excess = new ExcessCells(table, header.width(), problems);
        this.rows = new DatedRows(table, header.columns().values(), header.dates(), header.numbers(), hints, problems);
        this.columns =
                header.columns().values().stream().mapToInt(Integer::intValue).toArray();
    }

    @Override
    public Optional<StatusRow> next() throws IOException {
        for (Optional<TableRow> row = rows.next(); row.isPresent(); row = rows.next()) {
            if (isHeaderAgain(row.get())) {
                repeated++;
            } else if (excess.areNoneIn(row.get())) {
                handed++;
                return Optional.of(header.row(row.get()));
            }
        }
        return Optional.empty();
    }

    @Override
    public RowCounts leftOut() {
        return RowCounts.of(RowFate.HEADER, repeated)
                .and(RowCounts.of(RowFate.REFUSED, rows.count() - repeated - handed));
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
