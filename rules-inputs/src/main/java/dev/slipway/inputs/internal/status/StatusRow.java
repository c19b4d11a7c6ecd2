package dev.slipway.inputs.internal.status;

import dev.slipway.inputs.internal.text.Place;
import dev.slipway.inputs.internal.tree.Node.Scalar;
import dev.slipway.model.programme.Attribute;
import java.util.Map;
import java.util.Optional;

/** One row of a status file, whatever its format. */
public sealed interface StatusRow permits KeyedRow, HeadedRow {

    /** The text of the field; empty where there is nothing, or only blanks. */
    Optional<Scalar> cell(StatusField field);

    /** Where the row begins. */
    Place place();

    /** What it says of the office's own attributes; a blank says nothing. */
    default Map<String, Attribute> attributes() {
        return Map.of();
    }

    /** Its place among the rows of one list, which may stand on one line. */
    default int sequence() {
        return 0;
    }

    /** The text of the cell without outer blanks; empty where there is none. */
    default String text(StatusField field) {
        return cell(field).map(cell -> cell.text().strip()).orElse("");
    }

    /** The place of the cell; that of the row, if the cell is blank. */
    default Place place(StatusField field) {
        return cell(field).map(Scalar::place).orElse(place());
    }
}
