package dev.slipway.inputs.internal.table;

import dev.slipway.inputs.internal.text.Place;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** A row with further cells behind its own, which come from other rows and keep their places; some of its own are blank. */
public final class JoinedRow implements TableRow {

    private static final int FURTHER = 3;

    private final TableRow row;
    private final List<Integer> blank;
    private final int width;
    private final List<Optional<Cell>> further = new ArrayList<>(Collections.nCopies(FURTHER, Optional.empty()));
    private List<String> said = List.of();

    private record Cell(TableRow row, int column) {}

    /**
     * @param blank the columns whose cells are left out
     * @param width behind which the further cells are
     */
    public JoinedRow(TableRow row, List<Integer> blank, int width) {
        this.row = row;
        this.blank = List.copyOf(blank);
        this.width = width;
    }

    /** The same with these texts as its further cells. */
    public JoinedRow saying(List<String> texts) {
        said = List.copyOf(texts);
        return this;
    }

    public boolean isFree(int at) {
        return further.get(at).isEmpty();
    }

    /** Takes a cell of another row as one of the further ones. */
    public void put(int at, TableRow other, int column) {
        further.set(at, Optional.of(new Cell(other, column)));
    }

    @Override
    public int rows() {
        return (int) further.stream()
                        .flatMap(Optional::stream)
                        .map(Cell::row)
                        .filter(other -> !other.equals(row))
                        .distinct()
                        .count()
                + 1;
    }

    @Override
    public int width() {
        return width + FURTHER;
    }

    @Override
    public String cell(int column) {
        if (column < width) {
            return blank.contains(column) ? "" : row.cell(column);
        }
        if (!said.isEmpty()) {
            return column < width + said.size() ? said.get(column - width) : "";
        }
        return at(column).map(cell -> cell.row().cell(cell.column())).orElse("");
    }

    @Override
    public Place place(int column) {
        return column < width
                ? row.place(column)
                : at(column).map(cell -> cell.row().place(cell.column())).orElseGet(row::place);
    }

    @Override
    public Place place() {
        return row.place();
    }

    private Optional<Cell> at(int column) {
        return column < width + FURTHER ? further.get(column - width) : Optional.empty();
    }
}
