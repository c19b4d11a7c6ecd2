package dev.slipway.inputs.internal.table;

import dev.slipway.inputs.internal.text.FileProblems;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The columns of a table that hold numbers, which come out with a decimal point and without thousands apart. */
public final class NumberColumns {

    private final Map<Integer, NumberStyle> styles = new LinkedHashMap<>();
    private final FileProblems problems;

    public NumberColumns(List<Integer> columns, FileProblems problems) {
        columns.forEach(column -> styles.put(column, new NumberStyle()));
        this.problems = problems;
    }

    /** Whether there is nothing to rewrite in a row, and nothing to learn from it: so it is with most, which come by the million. */
    boolean arePlainIn(TableRow row) {
        for (int column : styles.keySet()) {
            if (!row.isNumber(column) && !NumberStyle.isDigits(row.text(column))) {
                return false;
            }
        }
        return true;
    }

    /** Learns from the cells of a row how their columns are written. */
    public void learn(TableRow row) {
        styles.forEach((column, style) -> {
            if (!row.isNumber(column)) {
                style.learn(row.text(column));
            }
        });
    }

    /** Whether a further row may tell how a cell of this one is to be read. */
    boolean mayLearnFor(TableRow row) {
        return styles.entrySet().stream()
                .anyMatch(each -> !each.getValue().isContradictory() && isEither(row, each.getKey()));
    }

    /** The row with its numbers rewritten; nothing where one of them can be read in two ways, which becomes a problem. */
    public Optional<TableRow> written(TableRow row) {
        int before = problems.count();
        TableRow written = row;
        for (Map.Entry<Integer, NumberStyle> each : styles.entrySet()) {
            written = written(written, each.getKey(), each.getValue());
        }
        return problems.count() > before ? Optional.empty() : Optional.of(written);
    }

    private TableRow written(TableRow row, int column, NumberStyle style) {
        String text = row.text(column);
        if (row.isNumber(column)) {
            return row;
        }
        Optional<String> number = style.written(text);
        if (number.isEmpty()) {
            problems.add(
                    row.place(column),
                    "'" + text + "' can be read as two numbers, and the other cells of its column do not settle it",
                    "write it as " + NumberStyle.both(text));
        }
        return number.filter(each -> !each.equals(text))
                .<TableRow>map(each -> new RewrittenRow(row, column, each))
                .orElse(row);
    }

    private static boolean isEither(TableRow row, int column) {
        return !row.isNumber(column) && NumberStyle.isEither(row.text(column));
    }
}
