package dev.slipway.inputs.internal.status;

import dev.slipway.inputs.internal.text.Place;
import dev.slipway.inputs.internal.tree.Node.Scalar;
import java.util.Map;
import java.util.Optional;

/**
 * One row of a status file, whatever its format.
 *
 * @param cells those that are not blank
 * @param place where the row begins
 */
public record StatusRow(Map<StatusField, Scalar> cells, Place place) {

    Optional<Scalar> cell(StatusField field) {
        return Optional.ofNullable(cells.get(field));
    }

    /** The text of the cell without outer blanks; empty where there is none. */
    String text(StatusField field) {
        return cell(field).map(cell -> cell.text().strip()).orElse("");
    }

    /** Where the cell stands; where the row does, if it is blank. */
    Place place(StatusField field) {
        return cell(field).map(Scalar::place).orElse(place);
    }
}
