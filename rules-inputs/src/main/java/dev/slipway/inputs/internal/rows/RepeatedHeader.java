package dev.slipway.inputs.internal.rows;

import dev.slipway.inputs.internal.columns.RecognisedTable;
import dev.slipway.inputs.internal.headers.HeaderVocabulary;
import dev.slipway.inputs.internal.table.TableRow;

/**
 * Rows below the header of a table that are the header once more.
 *
 * @param table whose header it is
 */
record RepeatedHeader(RecognisedTable table) {

    /** Whether a row is the header as it stands above. */
    boolean is(TableRow row) {
        return table.columns().read().stream().allMatch(column -> {
            String text = row.text(column);
            return text.equals(table.columns().header().names().get(column))
                    || text.equals(table.header().text(column));
        });
    }

    /**
     * Whether it is the header in other words: Primavera writes the names of its fields into one row, and what people call them
     * into the next.
     */
    boolean isInOtherWords(TableRow row) {
        return table.columns().read().stream()
                .map(row::text)
                .allMatch(text -> HeaderVocabulary.any().sense(text).isPresent());
    }
}
