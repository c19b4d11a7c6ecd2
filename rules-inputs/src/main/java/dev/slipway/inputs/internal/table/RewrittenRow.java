package dev.slipway.inputs.internal.table;

import dev.slipway.inputs.internal.text.Place;
import java.util.Map;
import java.util.Optional;

/** A row of which some cells are told in other words. */
record RewrittenRow(TableRow row, Map<Integer, String> cells) implements TableRow {

    RewrittenRow {
        cells = Map.copyOf(cells);
    }

    @Override
    public int width() {
        return row.width();
    }

    @Override
    public String cell(int column) {
        return Optional.ofNullable(cells.get(column)).orElseGet(() -> row.cell(column));
    }

    @Override
    public Place place(int column) {
        return row.place(column);
    }

    @Override
    public Place place() {
        return row.place();
    }
}
