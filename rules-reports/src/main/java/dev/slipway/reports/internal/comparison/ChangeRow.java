package dev.slipway.reports.internal.comparison;

import dev.slipway.reports.internal.workbook.Cell;
import java.util.List;

/**
 * A row of a table of changes.
 *
 * @param cells for pages and workbooks
 * @param title for a terminal: whom it is about
 * @param lines for a terminal: what is said of it
 */
record ChangeRow(List<Cell> cells, String title, List<String> lines) {

    ChangeRow {
        cells = List.copyOf(cells);
        lines = List.copyOf(lines);
    }
}
