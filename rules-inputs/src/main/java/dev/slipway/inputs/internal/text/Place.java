package dev.slipway.inputs.internal.text;

import java.util.Comparator;

/**
 * A place in a file.
 *
 * @param line counted from 1; 0 for the file as a whole
 * @param column counted from 1; 0 for the line as a whole
 * @param name what the place is called where line and column do not show it well: {@code Plan!C7} of a workbook,
 *     {@code task 14} of a schedule, {@code /3/due_on} of a JSON export; else empty
 */
public record Place(int line, int column, String name) implements Comparable<Place> {

    private static final Comparator<Place> READING_ORDER =
            Comparator.comparingInt(Place::line).thenComparingInt(Place::column).thenComparing(Place::name);

    /** The file as a whole. */
    public static final Place FILE = new Place(0, 0);

    public Place(int line, int column) {
        this(line, column, "");
    }

    public static Place atLine(int line) {
        return new Place(line, 0);
    }

    /** A place of a file that has no lines. */
    public static Place named(String name) {
        return new Place(0, 0, name);
    }

    /** The same place in a file that has so many lines more before it. */
    public Place below(int lines) {
        return line == 0 ? this : new Place(line + lines, column, name);
    }

    @Override
    public int compareTo(Place other) {
        return READING_ORDER.compare(this, other);
    }
}
