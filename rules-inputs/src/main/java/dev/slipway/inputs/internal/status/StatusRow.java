package dev.slipway.inputs.internal.status;

import dev.slipway.inputs.internal.text.Place;
import dev.slipway.inputs.internal.tree.Node.Scalar;
import java.util.Optional;

/** One row of a status file, whatever its format. */
public sealed interface StatusRow permits KeyedRow, HeadedRow {

    /** What stands under the field; empty where nothing does, or only blanks. */
    Optional<Scalar> cell(StatusField field);

    /** Where the row begins. */
    Place place();

    /** The text of the cell without outer blanks; empty where there is none. */
    default String text(StatusField field) {
        return cell(field).map(cell -> cell.text().strip()).orElse("");
    }

    /** Where the cell stands; where the row does, if it is blank. */
    default Place place(StatusField field) {
        return cell(field).map(Scalar::place).orElse(place());
    }
}
