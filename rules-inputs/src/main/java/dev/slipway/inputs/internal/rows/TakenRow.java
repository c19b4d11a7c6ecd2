package dev.slipway.inputs.internal.rows;

import dev.slipway.inputs.internal.table.TableRow;
import java.util.List;

/**
 * A row that is an activity.
 *
 * @param name of it; its key where it has no name
 * @param groups under which it stands, where it names none itself, the outermost first
 * @param number of the row below the header, counted from 1
 */
record TakenRow(TableRow row, String name, List<String> groups, int number) {

    TakenRow named(String other) {
        return new TakenRow(row, other, groups, number);
    }

    /** Under that group, where it is under none. */
    TakenRow under(String group) {
        return groups.isEmpty() ? new TakenRow(row, name, List.of(group), number) : this;
    }
}
