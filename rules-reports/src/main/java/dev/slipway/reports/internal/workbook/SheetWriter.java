package dev.slipway.reports.internal.workbook;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dhatim.fastexcel.ConditionalFormattingExpressionRule;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes sheets into a workbook, a thousand rows of one at a time. */
final class SheetWriter {

    private static final int ROWS_AT_A_TIME = 1_000;

    /** Of a printed page, in inches. */
    private static final float MARGIN = 0.4f;

    private static final String HEADER_GROUND = "1F3864";

    /** Before it spreadsheets disagree on which day a number is. */
    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);

    private static final int LAST_YEAR = 9999;

    private final Workbook workbook;
    private final WorkbookStyle look;
    private final int mostRows;
    private boolean isFirst = true;

    SheetWriter(Workbook workbook, WorkbookStyle look, int mostRows) {
        this.workbook = workbook;
        this.look = look;
        this.mostRows = mostRows;
    }

    /** Writes a sheet; what is beyond the rows that a sheet can have goes on in a second one. */
    void write(Sheet sheet) throws IOException {
        Sheet.Rows rows = sheet.read();
        long left = sheet.rows();
        for (int part = 1; part == 1 || left > 0; part++) {
            String name = part == 1 ? sheet.name() : sheet.name() + " " + part;
            Worksheet target = workbook.newWorksheet(name);
            int header = writeHeading(target, isFirst ? look.heading() : List.of());
            isFirst = false;
            long count = Math.min(left, mostRows - header - 1L);
            writeHeader(target, header, sheet.columns());
            for (int row = 1; row <= count; row++) {
                writeRow(target, header + row, sheet.columns(), rows.next());
                if (row % ROWS_AT_A_TIME == 0) {
                    target.flush();
                }
            }
            finish(target, header, (int) count, sheet.columns());
            left -= count;
        }
    }

    /** The row below the heading. */
    private static int writeHeading(Worksheet target, List<String> lines) {
        for (int row = 0; row < lines.size(); row++) {
            target.inlineString(row, 0, CellText.of(lines.get(row)));
            if (row == 0) {
                target.style(row, 0).bold().fontSize(14).set();
            }
        }
        return lines.isEmpty() ? 0 : lines.size() + 1;
    }

    private static void writeHeader(Worksheet target, int row, List<Column> columns) {
        for (int i = 0; i < columns.size(); i++) {
            target.width(i, columns.get(i).width());
            target.inlineString(row, i, CellText.of(columns.get(i).title()));
            target.style(row, i)
                    .bold()
                    .fontColor("FFFFFF")
                    .fillColor(HEADER_GROUND)
                    .wrapText(true)
                    .verticalAlignment("top")
                    .set();
        }
        target.rowHeight(row, RowHeight.ofHeader(columns));
        target.freezePane(0, row + 1);
        setUpPrinting(target, row);
    }

    private static void setUpPrinting(Worksheet target, int header) {
        target.repeatRows(header);
        target.paperSize(PaperSize.A4_PAPER);
        target.pageOrientation("landscape");
        target.fitToWidth((short) 1);
        target.fitToHeight((short) 0);
        target.leftMargin(MARGIN);
        target.rightMargin(MARGIN);
        target.footer("&A, &P / &N", Position.RIGHT);
    }

    private void writeRow(Worksheet target, int row, List<Column> columns, List<Cell> cells) {
        target.rowHeight(row, RowHeight.of(columns, cells));
        for (int i = 0; i < cells.size(); i++) {
            Cell cell = cells.get(i);
            StyleSetter style = target.style(row, i).verticalAlignment("top");
            if (cell instanceof Cell.Amount number) {
                target.value(row, i, number.value());
                style.format(format(columns.get(i), number.value()));
            } else if (cell instanceof Cell.Day day && isCounted(day.day())) {
                target.value(row, i, day.day());
                style.format(look.dayFormat()).horizontalAlignment("left");
            } else {
                target.inlineString(row, i, CellText.of(text(cell)));
                style.wrapText(columns.get(i).form() == Column.Form.WRAPPED);
            }
            style.set();
        }
    }

    private static boolean isCounted(LocalDate day) {
        return !day.isBefore(FIRST_DAY) && day.getYear() <= LAST_YEAR;
    }

    private static String text(Cell cell) {
        return cell instanceof Cell.Day day ? day.day().toString() : ((Cell.Text) cell).text();
    }

    private static String format(Column column, double value) {
        boolean isShare = column.form() == Column.Form.PERCENT;
        boolean isWhole = Math.rint(isShare ? value * 100 : value) == (isShare ? value * 100 : value);
        if (isShare) {
            return isWhole ? "0%" : "0.0%";
        }
        return isWhole ? "#,##0" : "#,##0.00";
    }

    private void finish(Worksheet target, int header, int rows, List<Column> columns) throws IOException {
        int last = header + Math.max(rows, 1);
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).form() == Column.Form.STATE) {
                colour(target, header + 1, last, i);
            }
        }
        target.setAutoFilter(header, 0, header + rows, columns.size() - 1);
        target.finish();
    }

    private void colour(Worksheet target, int first, int last, int column) {
        String cell = "$" + (char) ('A' + column) + (first + 1);
        for (Map.Entry<String, Tone> tone : new TreeMap<>(look.tones()).entrySet()) {
            target.range(first, column, last, column)
                    .style()
                    .fillColor(tone.getValue().ground())
                    .fontColor(tone.getValue().letters())
                    .set(new ConditionalFormattingExpressionRule(cell + "=\"" + tone.getKey() + "\"", true));
        }
    }
}
