package dev.slipway.inputs.internal.table;

import dev.slipway.inputs.internal.text.Place;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** One row of a CSV file or of a sheet. */
public interface TableRow {

    /** How many cells it has. */
    int width();

    /** Of how many rows of the file it is made. */
    default int rows() {
        return 1;
    }

    /** The text of a cell, counted from 0; empty beyond the last one. */
    String cell(int column);

    /** Whether a cell holds a number and not a text that may be one: a workbook says so. */
    default boolean isNumber(int column) {
        return false;
    }

    /** The place of a cell; that of the row, beyond the last cell. */
    Place place(int column);

    /** The row as a whole. */
    Place place();

    /** The text of a cell without outer blanks. */
    default String text(int column) {
        return cell(column).strip();
    }

    default boolean isBlank() {
        return IntStream.range(0, width()).allMatch(column -> cell(column).isBlank());
    }

    /** The texts of its cells, in order. */
    default List<String> texts() {
        return IntStream.range(0, width()).mapToObj(this::text).collect(Collectors.toList());
    }

    /** The texts of its cells that are not empty, in order. */
    default Stream<String> filled() {
        return texts().stream().filter(text -> !text.isEmpty());
    }
}
