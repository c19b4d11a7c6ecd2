package dev.slipway.inputs.internal.table;

import dev.slipway.inputs.internal.text.FileProblems;
import java.util.Optional;

/** Finds rows that have more cells than their header, which is a mistake where a separator may be part of a text. */
public final class ExcessCells {

    private final Optional<String> remedy;
    private final int width;
    private final FileProblems problems;

    /** @param width how many cells the header has */
    public ExcessCells(Table table, int width, FileProblems problems) {
        this.remedy = table.remedyForExcess();
        this.width = width;
        this.problems = problems;
    }

    /** Whether the row has none; if it has, that is reported. */
    public boolean areNoneIn(TableRow row) {
        for (int column = width; remedy.isPresent() && column < row.width(); column++) {
            if (!row.cell(column).isBlank()) {
                problems.add(
                        row.place(column), "the row has " + row.width() + " cells, the header " + width, remedy.get());
                return false;
            }
        }
        return true;
    }
}
