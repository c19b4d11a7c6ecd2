package dev.slipway.inputs.internal.table;

import java.util.List;

/** A row whose cells were read into a list. */
public interface ListedRow extends TableRow {

    /** Their texts, from the first column on. */
    List<String> cells();

    @Override
    default int width() {
        return cells().size();
    }

    @Override
    default String cell(int column) {
        return column < cells().size() ? cells().get(column) : "";
    }
}
