package dev.slipway.inputs.internal.rows;

import dev.slipway.inputs.internal.rows.RowAccount.Fate;
import dev.slipway.inputs.internal.table.TableRow;
import java.util.List;
import java.util.Optional;

/** Tells rows that are activities from those that head, sum up or explain them, and knows under which heading each is. */
interface RowGroups {

    /** What a row is; a heading holds for the rows after it. */
    Fate fate(TableRow row, Optional<TableRow> next);

    /** The name of the activity that a row is, else its key. */
    String name(TableRow row);

    /** The group of a row that names none itself; empty where it is in none. */
    String group(TableRow row);

    /** What was decided on the way; a sentence each. */
    List<String> notes();
}
