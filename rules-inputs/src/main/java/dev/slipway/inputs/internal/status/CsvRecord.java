package dev.slipway.inputs.internal.status;

import dev.slipway.inputs.internal.text.Place;
import java.util.List;

/**
 * One record of a CSV file.
 *
 * @param cells as they read, without quotes
 * @param places where each cell begins, its opening quote included
 */
record CsvRecord(List<String> cells, List<Place> places) {

    int line() {
        return places.isEmpty() ? 0 : places.get(0).line();
    }

    boolean isBlank() {
        return cells.stream().allMatch(String::isBlank);
    }
}
