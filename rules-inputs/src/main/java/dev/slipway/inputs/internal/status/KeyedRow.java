package dev.slipway.inputs.internal.status;

import dev.slipway.inputs.internal.text.Place;
import dev.slipway.inputs.internal.tree.Node.Scalar;
import java.util.Map;
import java.util.Optional;

/**
 * A row written as keys and values.
 *
 * @param cells those that are not blank
 * @param sequence its place in its list
 */
record KeyedRow(Map<StatusField, Scalar> cells, Place place, int sequence) implements StatusRow {

    @Override
    public Optional<Scalar> cell(StatusField field) {
        return Optional.ofNullable(cells.get(field));
    }
}
