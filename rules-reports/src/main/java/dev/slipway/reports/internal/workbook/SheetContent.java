package dev.slipway.reports.internal.workbook;

import dev.slipway.model.alerts.Assessment;
import java.util.List;

/** The content of one sheet of the workbook. */
interface SheetContent {

    String name();

    /** The first is the programme. */
    List<Column> columns();

    /** The cells of each row, that of the programme left out. */
    List<List<Cell>> rows(Assessment assessment);
}
