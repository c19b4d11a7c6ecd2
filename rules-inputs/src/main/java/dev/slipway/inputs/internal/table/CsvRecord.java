package dev.slipway.inputs.internal.table;

import dev.slipway.inputs.internal.text.Place;
import java.util.List;

/**
 * One record of a CSV file.
 *
 * @param cells as they read, without quotes
 * @param places where each cell begins, its opening quote included
 */
record CsvRecord(List<String> cells, List<Place> places) implements TableRow {

    @Override
    public int width() {
        return cells.size();
    }

    @Override
    public String cell(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }

    @Override
    public Place place(int column) {
        return column < places.size() ? places.get(column) : place();
    }

    @Override
    public Place place() {
        return Place.atLine(places.isEmpty() ? 0 : places.get(0).line());
    }

    @Override
    public boolean isBlank() {
        for (String cell : cells) {
            if (!cell.isBlank()) {
                return false;
            }
        }
        return true;
    }
}
