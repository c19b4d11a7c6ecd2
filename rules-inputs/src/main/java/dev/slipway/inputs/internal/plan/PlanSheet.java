package dev.slipway.inputs.internal.plan;

import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.Worksheet;

/** A sheet with a row of headings, room below them, and lists to choose from. */
final class PlanSheet {

    private static final int ROWS = 500;
    private static final int WIDTH = 22;
    private static final String GROUND = "1F3864";
    private static final String EXAMPLE = "7F7F7F";

    private final Worksheet sheet;
    private final List<String> columns;
    private final int header;

    /**
     * @param columns the keys of their headings
     * @param header the row of the headings, counted from 0
     */
    PlanSheet(Worksheet sheet, PlanWords words, List<String> columns, int header) {
        this.sheet = sheet;
        this.columns = columns;
        this.header = header;
        for (int column = 0; column < columns.size(); column++) {
            sheet.width(column, WIDTH);
            sheet.value(header, column, words.text("column." + columns.get(column)));
            sheet.style(header, column)
                    .bold()
                    .fontColor("FFFFFF")
                    .fillColor(GROUND)
                    .set();
        }
        sheet.freezePane(0, header + 1);
    }

    /** A cell above the headings that is filled in with a day. */
    void dayAbove(String label) {
        sheet.value(0, 0, label);
        sheet.style(0, 0).bold().set();
        sheet.style(0, 1).format("yyyy-mm-dd").borderStyle("thin").set();
    }

    /** A value of the example, in the first row below the headings. */
    void example(String column, Object value) {
        int at = columns.indexOf(column);
        if (value instanceof LocalDate day) {
            sheet.value(header + 1, at, day);
        } else if (value instanceof Number number) {
            sheet.value(header + 1, at, number);
        } else {
            sheet.value(header + 1, at, value.toString());
        }
    }

    /** How the values of some columns are shown; last, because a style replaces the one before. */
    void format(String format, String... keys) {
        for (String key : keys) {
            rows(key).style().format(format).set();
        }
    }

    /** The first row in grey: it is an example. */
    void greyExample() {
        for (int column = 0; column < columns.size(); column++) {
            sheet.style(header + 1, column).italic().fontColor(EXAMPLE).set();
        }
    }

    /** Offers the words, with commas between; others may be written. */
    void choices(String column, String offered) {
        rows(column)
                .validateWithListByFormula('"' + offered + '"')
                .showErrorMessage(false)
                .errorTitle("")
                .error("");
    }

    /** Offers what stands in a column of another sheet. */
    void choices(String column, PlanSheet other) {
        rows(column)
                .validateWithList(other.rows(column))
                .showErrorMessage(false)
                .errorTitle("")
                .error("");
    }

    private Range rows(String column) {
        int at = columns.indexOf(column);
        return sheet.range(header + 1, at, header + ROWS, at);
    }
}
