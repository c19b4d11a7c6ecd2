package dev.slipway.inputs.internal.table;

import dev.slipway.inputs.internal.text.Place;

/** A row of which one cell is replaced by another text. */
record RewrittenRow(TableRow row, int column, String text) implements TableRow {

    @Override
    public int rows() {
        return row.rows();
    }

    @Override
    public int width() {
        return row.width();
    }

    @Override
    public String cell(int at) {
        return at == column ? text : row.cell(at);
    }

    @Override
    public boolean isNumber(int at) {
        return row.isNumber(at);
    }

    @Override
    public Place place(int at) {
        return row.place(at);
    }

    @Override
    public Place place() {
        return row.place();
    }
}
