package dev.slipway.reports.internal.comparison;

import dev.slipway.reports.internal.workbook.Column;
import java.util.List;

/** A table of changes: a section of a page, a sheet of a workbook. */
record ChangeTable(String title, List<Column> columns, List<ChangeRow> rows) {

    ChangeTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }
}
