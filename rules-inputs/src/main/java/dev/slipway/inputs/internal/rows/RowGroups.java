package dev.slipway.inputs.internal.rows;

import dev.slipway.inputs.RowFate;
import dev.slipway.inputs.internal.table.TableRow;
import java.util.List;
import java.util.Optional;

/** Tells rows that are activities from those that head, sum up or explain them, and knows under which heading each is. */
interface RowGroups {

    /** What a row is; a heading holds for the rows after it. */
    RowFate fate(TableRow row, Optional<TableRow> next);

    /** The name of the activity that a row is, else its key. */
    String name(TableRow row);

    /** The groups of a row that names none itself, the outermost first. */
    List<String> groups(TableRow row);

    /** The group of the rows above the first heading, which is known at the end only. */
    default Optional<String> firstGroup() {
        return Optional.empty();
    }

    /** What was decided on the way; a sentence each. */
    List<String> notes();
}
