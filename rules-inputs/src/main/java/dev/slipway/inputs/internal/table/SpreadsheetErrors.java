package dev.slipway.inputs.internal.table;

import dev.slipway.inputs.internal.text.FileProblems;
import java.util.Set;

/** Finds the rows of a table in which a spreadsheet shows an error, or has no result, where a value is read. */
final class SpreadsheetErrors {

    /** Stands where the result of a formula would. */
    static final String UNSTORED = "#UNSTORED!";

    private static final Set<String> ERRORS = Set.of(
            "#REF!",
            "#N/A",
            "#VALUE!",
            "#NAME?",
            "#DIV/0!",
            "#NULL!",
            "#NUM!",
            "#SPILL!",
            "#CALC!",
            "#FIELD!",
            "#BLOCKED!",
            "#UNKNOWN!",
            "#GETTING_DATA");

    private final int[] columns;
    private final FileProblems problems;

    /** @param columns whose cells are read */
    SpreadsheetErrors(int[] columns, FileProblems problems) {
        this.columns = columns;
        this.problems = problems;
    }

    /** Whether the row has none; each that it has is reported. */
    boolean areNoneIn(TableRow row) {
        boolean areNone = true;
        for (int column : columns) {
            String cell = row.cell(column);
            if (cell.equals(UNSTORED)) {
                problems.add(
                        row.place(column),
                        "the formula in this cell has no result in the file",
                        "open the workbook in its program and save it again; the row was not read");
                areNone = false;
            } else if (!cell.isEmpty() && cell.charAt(0) == '#' && ERRORS.contains(cell.strip())) {
                problems.add(
                        row.place(column),
                        "the spreadsheet could not work out this cell: " + cell.strip(),
                        "fix its formula; the row was not read");
                areNone = false;
            }
        }
        return areNone;
    }
}
