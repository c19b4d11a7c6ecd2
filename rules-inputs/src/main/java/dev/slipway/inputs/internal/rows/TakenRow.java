package dev.slipway.inputs.internal.rows;

import dev.slipway.inputs.internal.table.TableRow;

/**
 * A row that is an activity.
 *
 * @param name of it; its key where it has no name
 * @param group under which it stands, where it names none itself
 * @param number of the row below the header, counted from 1
 */
record TakenRow(TableRow row, String name, String group, int number) {

    TakenRow named(String other) {
        return new TakenRow(row, other, group, number);
    }
}
